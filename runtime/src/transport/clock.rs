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

/// The clock of the machine. It sleeps in tokio where that runs, as reqwest needs it as well; a
/// thread sleeps where a transport of the caller's is driven by something else. Time goes by as tokio
/// counts it, so that a test that pauses tokio's clock pauses this one; the calendar is the machine's.
#[cfg(any(feature = "reqwest", feature = "tower"))]
#[derive(Debug)]
pub(crate) struct SystemClock {
    start: tokio::time::Instant,
}

#[cfg(any(feature = "reqwest", feature = "tower"))]
impl SystemClock {
    pub(crate) fn new() -> Self {
        Self { start: tokio::time::Instant::now() }
    }
}

#[cfg(any(feature = "reqwest", feature = "tower"))]
impl Clock for SystemClock {
    fn elapsed(&self) -> Duration {
        self.start.elapsed()
    }

    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if tokio::runtime::Handle::try_current().is_ok() {
            return Box::pin(tokio::time::sleep(duration));
        }
        let (over, waited) = tokio::sync::oneshot::channel::<()>();
        let sleeper = move || {
            std::thread::sleep(duration);
            drop(over);
        };
        // Where there is no thread to be had, the wait is cut short: better than not to go on.
        let _ = std::thread::Builder::new().spawn(sleeper);
        Box::pin(async { drop(waited.await) })
    }
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
