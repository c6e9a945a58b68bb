//! In `transport`: the end of an attempt, as a transport keeps it.

use std::io;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use crate::transport::clock::Clock as _;
use crate::transport::machine::SystemClock;
use crate::transport::{BoxFuture, OVERDUE, TransportError};

/// How long after the end somebody who waits looks at the latest.
const LATE: Duration = Duration::from_millis(100);

/// What is given to somebody who looks later.
const MOMENT: Duration = Duration::from_secs(1);

/// Longer than any program runs, and short enough to be added to any moment.
pub(super) const EVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// The end of an attempt. Whoever looks long after it did something else meanwhile, and is given a
/// moment to take what has arrived.
pub(super) struct Deadline {
    clock: SystemClock,
    end: Duration,
    /// None once the time is over: a future that is done is not polled again.
    sleep: Option<BoxFuture<'static, ()>>,
}

impl Deadline {
    /// So long from now on.
    pub(super) fn after(time: Duration) -> Self {
        let (clock, end) = (SystemClock::new(), time.min(EVER));
        let sleep = Some(clock.sleep(end));
        Self { clock, end, sleep }
    }

    /// Ready with an error when the time is over.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<TransportError> {
        while let Some(sleep) = &mut self.sleep {
            ready!(sleep.as_mut().poll(context));
            let now = self.clock.elapsed();
            let looked_late = now.saturating_sub(self.end) >= LATE;
            self.end = now + MOMENT;
            self.sleep = looked_late.then(|| self.clock.sleep(MOMENT));
        }
        Poll::Ready(late("the time is over").with_advice(OVERDUE))
    }
}

/// What ends a wait that was too long.
pub(super) fn late(what: &'static str) -> TransportError {
    TransportError::new(io::Error::new(io::ErrorKind::TimedOut, what)).timeout(true)
}
