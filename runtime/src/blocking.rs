//! Calls that wait for their answers, for programs without an async runtime.
//!
//! The last room: imports `api`, `answer`, `request`, `client` and `paging`.
//!
//! A [`Client`] of this module has one thread of its own, on which its connections live, so that
//! they stay alive between calls. Requests are the same as everywhere:
//!
//! ```no_run
//! # use bitbucket_runtime::{Api, ApiInfo, Credentials, Error, Operation, Page, Request, wire::Json};
//! # enum Sample {}
//! # impl Api for Sample {
//! #     const INFO: ApiInfo = ApiInfo::new("sample", "0.1.0");
//! # }
//! # static LIST: Operation = Operation::get("issues::list", "/repositories/{workspace}/{repo_slug}/issues");
//! # fn program() -> Result<(), Error> {
//! let builder = bitbucket_runtime::Client::<Sample>::builder().base_url("https://api.example.com");
//! let client = builder.credentials(Credentials::bearer("token")).build_blocking()?;
//!
//! let issues: Request<Page<Json>> = Request::new(&LIST, &["acme".into(), "rocket".into()]);
//! let first = issues.send_blocking(&client)?;
//! for issue in issues.items_blocking(&client) {
//!     println!("{}", issue?);
//! }
//! # let _ = first;
//! # Ok(())
//! # }
//! ```
//!
//! Where an async runtime runs on the calling thread, nothing here waits: it would stop what else
//! runs there. The call then fails with [`ErrorKind::Request`](crate::ErrorKind::Request), and
//! nothing is sent. That includes threads that tokio lends for blocking work: take the async client
//! there, with `Handle::block_on`.

use std::fmt;
use std::future::poll_fn;
use std::io::{self, Read};
use std::pin::Pin;
use std::sync::{Arc, mpsc};
use std::thread;

use bytes::{Buf as _, Bytes};
use futures_core::Stream;
use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

use crate::answer::error::Error;
use crate::answer::head::{Head, Response};
use crate::answer::reply::Reply;
use crate::answer::stream::ByteStream;
use crate::api::info::Api;
use crate::client;
use crate::client::builder::ClientBuilder;
use crate::paging::items::Items;
use crate::paging::pages::Pages;
use crate::paging::step::Paged;
use crate::request::Request;

/// A client whose calls wait. Cloning is cheap, and clones share their connections and their thread;
/// it ends with the last of them.
pub struct Client<A: Api> {
    client: client::Client<A>,
    thread: Arc<Thread>,
}

impl<A: Api> Client<A> {
    /// Makes the calls of a client wait. That client should not have been used before: its
    /// connections belong to the runtime that opened them.
    ///
    /// # Errors
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) where the system gives no thread.
    pub fn new(client: client::Client<A>) -> Result<Self, Error> {
        let thread = Thread::start().map_err(Error::no_thread)?;
        Ok(Self { client, thread: Arc::new(thread) })
    }

    /// A client as the environment says: see [`ClientBuilder::from_env`].
    ///
    /// # Errors
    /// As [`client::Client::from_env`](crate::Client::from_env), and where the system gives no thread.
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env().build_blocking()
    }

    /// The client that this one asks by: for whatever gives a future, to be waited for with
    /// [`Client::block_on`].
    #[must_use]
    pub fn client(&self) -> &client::Client<A> {
        &self.client
    }

    /// Waits for a future of this client's.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ByteStream, Client, Error, Page, Request, blocking, wire::Json};
    /// # fn example<A: Api>(client: &blocking::Client<A>, list: Request<Page<Json>>) -> Result<(), Box<dyn std::error::Error>> {
    /// // Whatever gives a future is asked of the client behind this one.
    /// let all = client.block_on(list.collect(client.client()))?;
    /// println!("{} items", all.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of the future; [`ErrorKind::Request`](crate::ErrorKind::Request) where an async
    /// runtime runs on this thread.
    pub fn block_on<T>(&self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        self.thread.block_on(future)?
    }

    /// Waits for each item of a stream: of pages, of items, of the pieces of a download.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ByteStream, Client, Error, Page, Request, blocking, wire::Json};
    /// # fn example<A: Api>(client: &blocking::Client<A>, list: Request<Page<Json>>) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.iterate(list.items(client.client()).prefetch()) {
    ///     println!("{}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn iterate<S>(&self, stream: S) -> Iter<S> {
        Iter { stream: Some(stream), thread: Arc::clone(&self.thread) }
    }

    /// Waits for the bytes of a download as they are read.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ByteStream, Client, Error, Page, Request, blocking, wire::Json};
    /// # fn example<A: Api>(client: &blocking::Client<A>, get: Request<ByteStream>) -> Result<(), Box<dyn std::error::Error>> {
    /// let download = get.send_blocking(client)?;
    /// let written = std::io::copy(&mut client.read(download), &mut std::fs::File::create("log")?)?;
    /// println!("{written} bytes");
    /// # Ok(())
    /// # }
    /// ```
    pub fn read(&self, stream: ByteStream) -> Reader {
        Reader { stream, piece: Bytes::new(), thread: Arc::clone(&self.thread) }
    }
}

impl<A: Api> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self { client: self.client.clone(), thread: Arc::clone(&self.thread) }
    }
}

impl<A: Api> fmt::Debug for Client<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("blocking::Client").field(&self.client).finish()
    }
}

impl<A: Api> ClientBuilder<A> {
    /// Makes a client whose calls wait; does no I/O to the API.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ByteStream, Client, Error, Page, Request, blocking, wire::Json};
    /// # fn example<A: Api>(client: &blocking::Client<A>, list: Request<Page<Json>>) -> Result<(), Box<dyn std::error::Error>> {
    /// let client: blocking::Client<A> = Client::builder().build_blocking()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`ClientBuilder::build`], and where the system gives no thread.
    pub fn build_blocking(self) -> Result<Client<A>, Error> {
        Client::new(self.build()?)
    }
}

impl<T: Reply> Request<T> {
    /// Sends the request and waits for the answer's value.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ByteStream, Client, Error, Page, Request, blocking, wire::Json};
    /// # fn example<A: Api>(client: &blocking::Client<A>, list: Request<Page<Json>>) -> Result<(), Box<dyn std::error::Error>> {
    /// let first = list.send_blocking(client)?;
    /// println!("{} items", first.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`Request::send`], and where an async runtime runs on this thread.
    pub fn send_blocking<A: Api>(&self, client: &Client<A>) -> Result<T::Output, Error> {
        client.block_on(self.send(client.client())).map_err(|error| error.of(self.operation()))
    }

    /// Sends the request and waits for the answer's value with status and headers.
    ///
    /// # Errors
    /// As [`Request::send_blocking`].
    pub fn exchange_blocking<A: Api>(&self, client: &Client<A>) -> Result<Response<T::Output>, Error> {
        client.block_on(self.exchange(client.client())).map_err(|error| error.of(self.operation()))
    }
}

impl<T: Paged> Request<T> {
    /// This page and all that follow, fetched as they are asked for.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ByteStream, Client, Error, Page, Request, blocking, wire::Json};
    /// # fn example<A: Api>(client: &blocking::Client<A>, list: Request<Page<Json>>) -> Result<(), Box<dyn std::error::Error>> {
    /// for page in list.pages_blocking(client) {
    ///     println!("{} items", page?.len());
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages_blocking<A: Api>(&self, client: &Client<A>) -> Iter<Pages<T>> {
        client.iterate(self.pages(client.client()))
    }

    /// The items of this page and of all that follow, fetched as they are asked for.
    ///
    /// ```
    /// # use bitbucket_runtime::{Api, ByteStream, Client, Error, Page, Request, blocking, wire::Json};
    /// # fn example<A: Api>(client: &blocking::Client<A>, list: Request<Page<Json>>) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in list.items_blocking(client).take(20) {
    ///     println!("{}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items_blocking<A: Api>(&self, client: &Client<A>) -> Iter<Items<T::Item>> {
        client.iterate(self.items(client.client()))
    }
}

/// A stream as an iterator that waits. Ends where the stream ends.
#[must_use = "nothing is fetched until an item is asked for"]
pub struct Iter<S> {
    /// None where nothing can be waited for.
    stream: Option<S>,
    thread: Arc<Thread>,
}

impl<T, S: Stream<Item = Result<T, Error>> + Unpin> Iterator for Iter<S> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let stream = self.stream.as_mut()?;
        match self.thread.block_on(poll_fn(|context| Pin::new(&mut *stream).poll_next(context))) {
            Ok(item) => item,
            Err(error) => {
                self.stream = None;
                Some(Err(error))
            }
        }
    }
}

impl<S: fmt::Debug> fmt::Debug for Iter<S> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("blocking::Iter").field(&self.stream).finish()
    }
}

/// A download to be read. What breaks it is an [`io::Error`] around an [`Error`].
#[must_use = "dropping the reader gives up the rest of the download"]
pub struct Reader {
    stream: ByteStream,
    piece: Bytes,
    thread: Arc<Thread>,
}

impl Reader {
    /// Status and headers of the answer: content type, range, entity tag.
    #[must_use]
    pub fn head(&self) -> &Head {
        self.stream.head()
    }

    /// The number of bytes still to come, where the server says.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.stream.length().map(|length| length.saturating_add(self.piece.len() as u64))
    }
}

impl Read for Reader {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        // A piece may be empty, and reading none means the end.
        while self.piece.is_empty() && !buffer.is_empty() {
            match self
                .thread
                .block_on(self.stream.chunk())
                .and_then(|piece| piece)
                .map_err(io::Error::other)?
            {
                Some(piece) => self.piece = piece,
                None => return Ok(0),
            }
        }
        let count = buffer.len().min(self.piece.len());
        self.piece.copy_to_slice(&mut buffer[..count]);
        Ok(count)
    }
}

impl fmt::Debug for Reader {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("blocking::Reader").field(&self.stream).finish()
    }
}

/// The thread on which connections live. It ends when this is dropped.
struct Thread {
    runtime: Handle,
    _running: oneshot::Sender<()>,
}

impl Thread {
    fn start() -> io::Result<Self> {
        let (running, ended) = oneshot::channel::<()>();
        let (started, start) = mpsc::sync_channel(1);
        // Built and dropped on its own thread: dropping a runtime may block, which panics where
        // another runtime runs.
        let run = move || match Builder::new_current_thread().enable_all().build() {
            Ok(runtime) => {
                let told = started.send(Ok(runtime.handle().clone()));
                if told.is_ok() {
                    drop(runtime.block_on(ended));
                }
            }
            Err(error) => drop(started.send(Err(error))),
        };
        thread::Builder::new().name(env!("CARGO_PKG_NAME").to_owned()).spawn(run)?;
        let runtime = start.recv().map_err(io::Error::other)??;
        Ok(Self { runtime, _running: running })
    }

    fn block_on<F: Future>(&self, future: F) -> Result<F::Output, Error> {
        match Handle::try_current() {
            Err(none) if none.is_missing_context() => Ok(self.runtime.block_on(future)),
            _ => Err(Error::nowhere_to_wait()),
        }
    }
}
