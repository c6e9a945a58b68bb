//! The seam between what is asked and what carries it: a [`Transport`] of one's own goes here.
//!
//! Imports nothing else of this crate.

#[cfg(any(
    feature = "tower",
    all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown")))
))]
mod beneath;
pub(crate) mod chance;
pub(crate) mod clock;
#[cfg(any(feature = "reqwest", feature = "tower"))]
mod deadline;
#[cfg(all(
    any(feature = "reqwest", feature = "tower"),
    not(all(target_arch = "wasm32", target_os = "unknown"))
))]
pub(crate) mod machine;
pub(crate) mod progress;
#[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
pub(crate) mod reqwest;
#[cfg(not(all(any(feature = "reqwest", feature = "tower"), target_arch = "wasm32", target_os = "unknown")))]
pub(crate) mod task;
#[cfg(feature = "tower")]
pub(crate) mod tower;

// In a browser the same modules are others: what is above them need not know.
#[cfg(all(any(feature = "reqwest", feature = "tower"), target_arch = "wasm32", target_os = "unknown"))]
#[path = "page/clock.rs"]
pub(crate) mod machine;
#[cfg(all(any(feature = "reqwest", feature = "tower"), target_arch = "wasm32", target_os = "unknown"))]
mod page;
#[cfg(all(feature = "reqwest", target_arch = "wasm32", target_os = "unknown"))]
#[path = "fetch/mod.rs"]
pub(crate) mod reqwest;
#[cfg(all(any(feature = "reqwest", feature = "tower"), target_arch = "wasm32", target_os = "unknown"))]
#[path = "page/task.rs"]
pub(crate) mod task;

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::Uri;

/// Any error, as the cause of another.
pub type BoxError = Box<dyn StdError + Send + Sync>;

/// A future without a name, on the heap.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Carries one request to a server and brings the answer back.
///
/// An implementation does exactly that: it follows no redirect (or says so by [`Followed`]), adds no
/// credentials, repeats nothing; the client does. It returns as soon as the headers of the answer are there. A request
/// may carry a [`Timeout`] and [`Endless`] among its extensions.
///
/// ```
/// use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
///
/// /// Answers everything with an empty object.
/// #[derive(Debug)]
/// struct Empty;
///
/// impl Transport for Empty {
///     fn send(
///         &self,
///         _request: http::Request<BodyStream>,
///     ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
///         Box::pin(async { Ok(http::Response::new(BodyStream::from("{}"))) })
///     }
/// }
/// ```
pub trait Transport: fmt::Debug + Send + Sync {
    /// Sends a request.
    ///
    /// # Errors
    /// Where no answer came: an answer of any status is not an error here.
    fn send(
        &self,
        request: http::Request<BodyStream>,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>>;
}

/// How long a request may take, from sending to the last byte of the answer; stands in
/// [`http::Request::extensions`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timeout(pub Duration);

/// Says of a request that its answer may have no end and may pause for as long as it likes; stands in
/// [`http::Request::extensions`]. What a transport limits of a success is the time until its headers are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Endless;

/// Says of an answer that what carried the request has followed redirects by itself, and where they led; stands in
/// [`http::Response::extensions`]. A transport that can be told not to follow them does not need it.
///
/// An answer that comes from another origin than the one that was asked is read as such: the credentials of
/// the client do not follow to addresses that it names. Which headers went along was up to whoever followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Followed(pub Uri);

/// What ended an attempt that took longer than it may, and what to do about it.
pub(crate) const OVERDUE: &str = "the attempt took longer than it may: `timeout` of the client or `with_timeout` of the request says how long";

/// Why no answer came, or why it stopped.
#[derive(Debug)]
pub struct TransportError {
    connect: bool,
    timeout: bool,
    lasting: bool,
    advice: Option<Cow<'static, str>>,
    source: BoxError,
}

impl TransportError {
    /// A failure of which only the cause is known. The cause must not show secrets: it ends up
    /// in [`Error`](crate::Error).
    #[must_use]
    pub fn new(source: impl Into<BoxError>) -> Self {
        Self { connect: false, timeout: false, lasting: false, advice: None, source: source.into() }
    }

    /// Says that there was no connection: the server has seen nothing of the request.
    #[must_use]
    pub fn connect(mut self, connect: bool) -> Self {
        self.connect = connect;
        self
    }

    /// Says that it took too long.
    #[must_use]
    pub fn timeout(mut self, timeout: bool) -> Self {
        self.timeout = timeout;
        self
    }

    /// Says that another attempt would end likewise, so that none is made: a certificate that is not
    /// trusted will not be in a second either.
    #[must_use]
    pub fn lasting(mut self, lasting: bool) -> Self {
        self.lasting = lasting;
        self
    }

    /// Says what to do about it, in a sentence for a person. It ends up in [`Error`](crate::Error) and
    /// must not show secrets.
    #[must_use]
    pub fn with_advice(mut self, advice: impl Into<Cow<'static, str>>) -> Self {
        self.advice = Some(advice.into());
        self
    }

    /// True where there was no connection.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.connect
    }

    /// True where it took too long.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        self.timeout
    }

    /// True where another attempt would end likewise.
    #[must_use]
    pub fn is_lasting(&self) -> bool {
        self.lasting
    }

    /// What to do about it, where that is known.
    #[must_use]
    pub fn advice(&self) -> Option<&str> {
        self.advice.as_deref()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match (self.connect, self.timeout) {
            (true, true) => "timed out while connecting",
            (true, false) => "could not connect",
            (false, true) => "timed out",
            (false, false) => "the exchange was cut short",
        })
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.source)
    }
}

/// A body on its way, in either direction: whole, or in pieces as they come.
pub struct BodyStream {
    pieces: Pieces,
    length: Option<u64>,
}

type DynStream = dyn Stream<Item = Result<Bytes, TransportError>> + Send;

enum Pieces {
    Whole(Bytes),
    // The mutex is never locked: it makes a stream that is only Send shareable, as reqwest asks.
    Stream(Mutex<Pin<Box<DynStream>>>),
}

impl BodyStream {
    /// No bytes.
    #[must_use]
    pub fn empty() -> Self {
        Self::from(Bytes::new())
    }

    /// Pieces as they come.
    #[must_use]
    pub fn new(stream: impl Stream<Item = Result<Bytes, TransportError>> + Send + 'static) -> Self {
        Self { pieces: Pieces::Stream(Mutex::new(Box::pin(stream))), length: None }
    }

    /// States the number of bytes that will come.
    #[must_use]
    pub fn with_length(mut self, length: Option<u64>) -> Self {
        self.length = length;
        self
    }

    /// The number of bytes to come, where it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The bytes, where all of them are here.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&Bytes> {
        match &self.pieces {
            Pieces::Whole(bytes) => Some(bytes),
            Pieces::Stream(_) => None,
        }
    }

    /// The next piece; `None` at the end.
    pub fn poll_piece(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, TransportError>>> {
        match &mut self.pieces {
            Pieces::Whole(bytes) if bytes.is_empty() => Poll::Ready(None),
            Pieces::Whole(bytes) => {
                self.length = Some(0);
                Poll::Ready(Some(Ok(std::mem::take(bytes))))
            }
            Pieces::Stream(stream) => {
                let stream = stream.get_mut().unwrap_or_else(PoisonError::into_inner);
                let piece = stream.as_mut().poll_next(context);
                if let (Poll::Ready(Some(Ok(bytes))), Some(length)) = (&piece, &mut self.length) {
                    *length = length.saturating_sub(bytes.len() as u64);
                }
                piece
            }
        }
    }
}

impl From<Bytes> for BodyStream {
    fn from(bytes: Bytes) -> Self {
        Self { length: Some(bytes.len() as u64), pieces: Pieces::Whole(bytes) }
    }
}

impl From<&'static str> for BodyStream {
    fn from(text: &'static str) -> Self {
        Self::from(Bytes::from(text))
    }
}

impl Stream for BodyStream {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_piece(context)
    }
}

impl fmt::Debug for BodyStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length {
            Some(length) => write!(formatter, "BodyStream({length} bytes)"),
            None => formatter.write_str("BodyStream(unknown length)"),
        }
    }
}
