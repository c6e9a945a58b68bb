//! In `transport`: the clock of the machine.

use std::time::{Duration, SystemTime};

use crate::transport::BoxFuture;
use crate::transport::clock::Clock;

/// The clock of the machine. It sleeps in tokio where that runs, as reqwest needs it as well; a
/// thread sleeps where a transport of the caller's is driven by something else. Time goes by as tokio
/// counts it, so that a test that pauses tokio's clock pauses this one; the calendar is the machine's.
#[derive(Debug)]
pub(crate) struct SystemClock {
    start: tokio::time::Instant,
}

impl SystemClock {
    pub(crate) fn new() -> Self {
        Self { start: tokio::time::Instant::now() }
    }
}

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
