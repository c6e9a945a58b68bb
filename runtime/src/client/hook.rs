//! In `client`: hooks, which are called around every attempt.

use std::fmt;
use std::time::Duration;

use http::{HeaderMap, HeaderName, StatusCode};

use crate::answer::error::Error;
use crate::api::operation::Operation;

/// Sees each attempt to send a request, before and after: for metrics, logs, and headers that
/// belong to a single attempt, such as those that join traces.
///
/// It is called where the request is sent and must not block.
pub trait Hook: fmt::Debug + Send + Sync {
    /// Before an attempt. Headers that are added here are sent with it to the client's own origin
    /// and nowhere else; the credentials are not among them. Those that the client or the connection
    /// sets, such as `Content-Length` and `Host`, make the attempt fail.
    fn before(&self, attempt: &mut Attempt<'_>) {
        let _ = attempt;
    }

    /// After an attempt. The body of the answer may still be on its way.
    fn after(&self, attempt: &Finished<'_>) {
        let _ = attempt;
    }
}

/// An attempt that begins.
#[non_exhaustive]
pub struct Attempt<'a> {
    /// What is asked.
    pub operation: &'static Operation,
    /// Which attempt this is, counted from 1.
    pub number: u32,
    /// Headers to be added.
    pub headers: &'a mut HeaderMap,
}

impl fmt::Debug for Attempt<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names only: a header may hold a secret.
        let names: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        formatter
            .debug_struct("Attempt")
            .field("operation", &self.operation.id())
            .field("number", &self.number)
            .field("headers", &names)
            .finish()
    }
}

/// An attempt that ended.
#[derive(Debug)]
#[non_exhaustive]
pub struct Finished<'a> {
    /// What was asked.
    pub operation: &'static Operation,
    /// Which attempt it was, counted from 1.
    pub number: u32,
    /// The status, where the server answered.
    pub status: Option<StatusCode>,
    /// Why it failed, where it did.
    pub error: Option<&'a Error>,
    /// How long it took.
    pub duration: Duration,
    /// How long the client waits before it tries again; `None` where it does not.
    pub wait: Option<Duration>,
}
