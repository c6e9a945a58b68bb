//! In `transport::reqwest`: how long to wait while nothing moves, in either direction.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::time::{Instant, Sleep};

use crate::transport::TransportError;

/// Longer than any program runs, and short enough to be added to any moment.
const EVER: Duration = Duration::from_secs(30 * 365 * 24 * 60 * 60);

/// When a piece of a body was last taken to be sent.
#[derive(Clone, Default)]
pub(super) struct Progress(Arc<Mutex<Option<Instant>>>);

impl Progress {
    pub(super) fn made(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(Instant::now());
    }

    fn last(&self) -> Option<Instant> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Waits so long for a server that is silent. Time in which nobody waits is not counted.
pub(super) struct Patience {
    limit: Duration,
    sleep: Pin<Box<Sleep>>,
    waiting: bool,
}

impl Patience {
    pub(super) fn new(limit: Duration) -> Self {
        let limit = limit.min(EVER);
        Self { limit, sleep: Box::pin(tokio::time::sleep(limit)), waiting: true }
    }

    /// The server did something.
    pub(super) fn rewarded(&mut self) {
        self.waiting = false;
    }

    /// Ready when nothing has moved for too long.
    fn poll(&mut self, progress: Option<&Progress>, context: &mut Context<'_>) -> Poll<()> {
        if !self.waiting {
            self.waiting = true;
            self.sleep.as_mut().reset(Instant::now() + self.limit);
        }
        loop {
            ready!(self.sleep.as_mut().poll(context));
            let end = progress.and_then(Progress::last).map(|last| last + self.limit);
            match end.filter(|end| *end > self.sleep.deadline()) {
                Some(end) => self.sleep.as_mut().reset(end),
                None => return Poll::Ready(()),
            }
        }
    }
}

/// Ready with an error when there is an end to the patience, and it is reached.
pub(super) fn silence(
    patience: &mut Option<Patience>,
    context: &mut Context<'_>,
    progress: Option<&Progress>,
) -> Poll<TransportError> {
    let Some(patience) = patience else { return Poll::Pending };
    ready!(patience.poll(progress, context));
    let error = io::Error::new(io::ErrorKind::TimedOut, "nothing came in time");
    let advice =
        format!("nothing moved for {:?}: `read_timeout` says how long to wait for that", patience.limit);
    Poll::Ready(TransportError::new(error).timeout(true).with_advice(advice))
}
