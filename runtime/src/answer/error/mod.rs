//! In `answer`: the one error type. What it says to a person stands in `display`, what it takes from a
//! server's body in `explanation`.

mod display;
mod explanation;
mod false_success;
mod job;
mod kind;
mod pattern;
pub(crate) mod root;
mod sent;
mod told;
mod usual;

use std::error::Error as StdError;
use std::io;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use self::explanation::Explanation;
pub use self::kind::ErrorKind;
use crate::answer::head::Head;
use crate::answer::secrets::Secrets;
use crate::api::operation::Operation;
use crate::api::problem::Problem;
use crate::transport::{BoxError, TransportError};
use crate::wire::{DecodeError, Part};

/// How much of a body an error keeps, in bytes.
pub(crate) const BODY_LIMIT: usize = 64 * 1024;

/// Why a call did not give what was asked for.
///
/// `Display` is one line for a person, of at most 4,000 characters: operation, status, what the server
/// said, what to do about it where that is known, method and URL. Neither it nor `Debug` nor the texts
/// below show credentials and other secrets that were sent, not even where a server repeats them;
/// [`Error::raw_body`] and [`Error::headers`] are what the server sent, byte for byte.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    cause: Cause,
    operation: Option<&'static Operation>,
    url: Option<Box<str>>,
    head: Option<Head>,
    body: Bytes,
    explanation: Explanation,
    /// What no text of it shows.
    secrets: Secrets,
    /// What the base URL should end with, where that may be why.
    missing_path: Option<&'static str>,
    attempts: u32,
    elapsed: Duration,
    retry_after: Option<Duration>,
    /// What version the server is of, where the program said so.
    server_version: Option<Arc<str>>,
    /// How many items of a page were given before.
    given: usize,
}

enum Cause {
    Credentials(BoxError),
    Answer,
    Problem(Problem),
    Transport(TransportError),
    Body(io::Error),
    Writer(io::Error),
    Decode(DecodeError),
    #[cfg(feature = "reqwest")]
    Reqwest(reqwest::Error),
    #[cfg(feature = "blocking")]
    Thread(io::Error),
}

impl Error {
    fn new(kind: ErrorKind, cause: Cause) -> Self {
        let explanation = Explanation::default();
        Self(Box::new(Inner {
            kind,
            cause,
            operation: None,
            url: None,
            head: None,
            body: Bytes::new(),
            explanation,
            secrets: Secrets::default(),
            missing_path: None,
            attempts: 0,
            elapsed: Duration::ZERO,
            retry_after: None,
            server_version: None,
            given: 0,
        }))
    }

    /// The client cannot be built.
    pub(crate) fn configuration(problem: Problem) -> Self {
        Self::new(ErrorKind::Configuration, Cause::Problem(problem))
    }

    #[cfg(feature = "reqwest")]
    pub(crate) fn no_default_transport(error: reqwest::Error) -> Self {
        Self::new(ErrorKind::Configuration, Cause::Reqwest(error.without_url()))
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn no_thread(error: io::Error) -> Self {
        Self::new(ErrorKind::Configuration, Cause::Thread(error))
    }

    #[cfg(feature = "blocking")]
    pub(crate) fn nowhere_to_wait() -> Self {
        Self::new(ErrorKind::Request, Cause::Problem(Problem::NowhereToWait))
    }

    pub(crate) fn request(operation: &'static Operation, problem: Problem) -> Self {
        Self::new(ErrorKind::Request, Cause::Problem(problem)).of(operation)
    }

    pub(crate) fn credentials(operation: &'static Operation, error: BoxError) -> Self {
        Self::new(ErrorKind::Credentials, Cause::Credentials(error)).of(operation)
    }

    pub(crate) fn body_unavailable(operation: &'static Operation, error: io::Error) -> Self {
        Self::new(ErrorKind::Request, Cause::Body(error)).of(operation)
    }

    pub(crate) fn transport(error: TransportError) -> Self {
        let kind = match (error.is_timeout(), error.is_connect()) {
            (true, _) => ErrorKind::Timeout,
            (false, true) => ErrorKind::Connect,
            (false, false) => ErrorKind::Transport,
        };
        Self::new(kind, Cause::Transport(error))
    }

    /// A redirect that is not followed.
    pub(crate) fn redirect(head: &Head, problem: Problem) -> Self {
        Self::new(ErrorKind::Redirect, Cause::Problem(problem)).with_head(head)
    }

    pub(crate) fn page(head: &Head, problem: Problem) -> Self {
        Self::new(ErrorKind::Page, Cause::Problem(problem)).with_head(head)
    }

    /// An answer whose status says no; of its body, no more than [`BODY_LIMIT`] was read.
    pub(crate) fn refused(head: &Head, body: Bytes) -> Self {
        let mut error = Self::unexpected_status(head);
        error.0.explanation = Explanation::read(head.api().errors(), head.header("content-type"), &body);
        error.0.body = body;
        error
    }

    /// An answer with a status that the [`Reply`](crate::Reply) does not know what to do with.
    #[must_use]
    pub fn unexpected_status(head: &Head) -> Self {
        Self::new(ErrorKind::Status, Cause::Answer).with_head(head)
    }

    /// An answer whose body is not what was expected.
    #[must_use]
    pub fn decode(head: &Head, body: &Bytes, error: DecodeError) -> Self {
        let mut error = Self::new(ErrorKind::Decode, Cause::Decode(error)).with_head(head);
        error.0.body = bounded(body.clone());
        error
    }

    /// What a download is written to failed.
    pub(crate) fn writer(head: &Head, error: io::Error) -> Self {
        Self::new(ErrorKind::Writer, Cause::Writer(error)).with_head(head)
    }

    pub(crate) fn undecodable(head: &Head, problem: Problem) -> Self {
        Self::new(ErrorKind::Decode, Cause::Problem(problem)).with_head(head)
    }

    pub(crate) fn of(mut self, operation: &'static Operation) -> Self {
        self.0.operation = Some(operation);
        self
    }

    pub(crate) fn at(mut self, url: &str) -> Self {
        self.0.url = Some(url.into());
        self
    }

    pub(crate) fn with_head(mut self, head: &Head) -> Self {
        self.0.operation = Some(head.operation());
        self.0.url = Some(head.shown_url().into());
        self.0.head = Some(head.clone());
        self.after(head.attempts(), head.elapsed())
    }

    /// The error of a page that was read in parts, of which one was read, and which begins so.
    pub(crate) fn of_part(mut self, part: &Part, start: Bytes) -> Self {
        self.0.cause = match self.0.cause {
            Cause::Decode(error) => Cause::Decode(error.of_part(part)),
            cause => cause,
        };
        self.0.body = start;
        self
    }

    /// What ended a page behind so many of its items, which were given.
    pub(crate) fn behind(mut self, items: usize) -> Self {
        self.0.given = items;
        self
    }

    /// The failure of an attempt, so many into a call and so long after its start.
    pub(crate) fn after(mut self, attempts: u32, elapsed: Duration) -> Self {
        (self.0.attempts, self.0.elapsed) = (attempts, elapsed);
        self
    }

    /// Notes how long the server asks to wait; a date of its is counted from `now`.
    pub(crate) fn at_time(mut self, now: SystemTime) -> Self {
        self.0.retry_after = self.rate_limit(now).wait();
        self
    }

    /// The answer without its body, where the server answered.
    pub(crate) fn head(&self) -> Option<&Head> {
        self.0.head.as_ref()
    }

    /// True where it was the client's own origin that answered.
    pub(crate) fn is_home(&self) -> bool {
        self.head().is_some_and(Head::is_home)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.cause {
            Cause::Answer => None,
            Cause::Problem(problem) => Some(problem),
            Cause::Transport(error) => Some(error),
            Cause::Credentials(error) => Some(&**error),
            Cause::Body(error) | Cause::Writer(error) => Some(error),
            Cause::Decode(error) => Some(error),
            #[cfg(feature = "reqwest")]
            Cause::Reqwest(error) => Some(error),
            #[cfg(feature = "blocking")]
            Cause::Thread(error) => Some(error),
        }
    }
}

/// The start of a body; copied where it is cut, so that the rest is not kept in memory.
fn bounded(body: Bytes) -> Bytes {
    match body.get(..BODY_LIMIT) {
        Some(start) if body.len() > BODY_LIMIT => Bytes::copy_from_slice(start),
        _ => body,
    }
}
