//! In `transport`: time, which a client is handed so that a test need not wait.

use std::fmt;
use std::time::{Duration, SystemTime};

use crate::transport::BoxFuture;

/// What time it is, and how to wait.
///
/// A client needs one to wait between attempts and to know when a token expires. The default
/// transport brings one; a test hands in one that never sleeps.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time since some moment that stays the same; it never goes back.
    fn elapsed(&self) -> Duration;

    /// The time of the calendar.
    fn now(&self) -> SystemTime;

    /// Waits.
    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()>;
}

/// The clock of a client that has none: it cannot wait, so nothing is attempted twice.
#[derive(Debug)]
pub(crate) struct NoClock;

impl Clock for NoClock {
    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn sleep(&self, _duration: Duration) -> BoxFuture<'static, ()> {
        Box::pin(std::future::ready(()))
    }
}
