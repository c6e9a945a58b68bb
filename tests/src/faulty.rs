//! A server on loopback that misbehaves as it is told to, and remembers what it was asked and what
//! it did. It writes its bytes itself: no library of servers breaks off in the middle of a header.

mod connection;
mod deed;

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use bitbucket_runtime::bytes::Bytes;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub(crate) use self::deed::weighed;
pub use self::deed::{Deed, Refusal, RefusalKind};
use crate::judge::Received;

/// The header that holds the number of a call.
pub const CALL: &str = "x-call";

/// The header that says which sending of the call this is, counted from 1 over all its requests.
pub const SENDING: &str = "x-sending";

/// What the server holds, and how it treats those who ask for it.
pub trait Site: Send + Sync + 'static {
    /// What becomes of one sending of a call.
    fn deed(&self, call: u64, sending: u32) -> Deed;

    /// The right answer; `origin` is the server's own address, without a slash at the end.
    fn answer(&self, call: u64, request: &Received, origin: &str) -> Answer;
}

/// An answer as it should be.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status: one that has a body, or 204.
    pub status: u16,
    /// What the body is.
    pub content_type: &'static str,
    /// The body.
    pub body: Bytes,
}

/// A request that arrived.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Which sending of the call it was.
    pub sending: u32,
    /// Which page of a list it asks for; 1 where it does not say.
    pub page: u64,
    /// What became of it.
    pub deed: Deed,
    /// When its head was there.
    pub at: Instant,
    /// The request, where it was read to its end.
    pub received: Option<Received>,
}

/// The server; it stops when this is dropped.
#[derive(Debug)]
pub struct Faulty {
    address: SocketAddr,
    state: Arc<State>,
    task: JoinHandle<()>,
}

impl Faulty {
    /// Starts it on a free port.
    ///
    /// # Errors
    /// Where there is no port on loopback.
    pub async fn start(site: impl Site) -> io::Result<Self> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let address = listener.local_addr()?;
        let origin = format!("http://{address}");
        let state = Arc::new(State { origin, site: Box::new(site), log: Mutex::default() });
        let task = tokio::spawn(serve(listener, Arc::clone(&state)));
        Ok(Self { address, state, task })
    }

    /// Its address, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What arrived of a call, by sending, and forgets it: the call is over. What arrives of it
    /// from here on is late.
    #[must_use]
    pub fn finish(&self, call: u64) -> Vec<Entry> {
        let mut log = self.state.log();
        log.finished.insert(call);
        let mut entries = log.calls.remove(&call).unwrap_or_default();
        entries.sort_by_key(|entry| entry.sending);
        entries
    }

    /// How many requests arrived of calls that were over, or of none.
    #[must_use]
    pub fn late(&self) -> u64 {
        self.state.log().late
    }

    /// How often a connection was closed behind a good answer, which its client may notice late.
    #[must_use]
    pub fn hang_ups(&self) -> u64 {
        self.state.log().hang_ups
    }
}

impl Drop for Faulty {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct State {
    origin: String,
    site: Box<dyn Site>,
    log: Mutex<Log>,
}

#[derive(Default)]
struct Log {
    calls: HashMap<u64, Vec<Entry>>,
    finished: HashSet<u64>,
    late: u64,
    hang_ups: u64,
}

impl State {
    fn log(&self) -> MutexGuard<'_, Log> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Remembers a request of which so much is known.
    fn record(&self, call: u64, entry: Entry) {
        let mut log = self.log();
        log.hang_ups += u64::from(entry.deed == Deed::AnswerAndClose);
        if log.finished.contains(&call) {
            log.late += 1;
        } else {
            log.calls.entry(call).or_default().push(entry);
        }
    }
}

impl fmt::Debug for State {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("State").field("origin", &self.origin).finish_non_exhaustive()
    }
}

async fn serve(listener: TcpListener, state: Arc<State>) {
    while let Ok((stream, _)) = listener.accept().await {
        let state = Arc::clone(&state);
        tokio::spawn(async move {
            // A connection that breaks shows on the other side.
            let _ = connection::serve(stream, &state).await;
        });
    }
}
