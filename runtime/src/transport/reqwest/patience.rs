//! In `transport::reqwest`: how long to wait, while nothing moves in either direction and in all.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, Sleep};

use crate::transport::TransportError;
use crate::transport::deadline::{Deadline, EVER, late};

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
struct Patience {
    limit: Duration,
    waiting: bool,
}

impl Patience {
    fn new(limit: Duration) -> Self {
        Self { limit: limit.min(EVER), waiting: true }
    }

    fn rewarded(&mut self) {
        self.waiting = false;
    }

    /// Ready when nothing has moved for too long, of which `alarm` tells.
    fn poll(
        &mut self,
        mut alarm: Pin<&mut Sleep>,
        progress: Option<&Progress>,
        context: &mut Context<'_>,
    ) -> Poll<()> {
        if !self.waiting {
            self.waiting = true;
            alarm.as_mut().reset(Instant::now() + self.limit);
        }
        loop {
            ready!(alarm.as_mut().poll(context));
            let end = progress.and_then(Progress::last).map(|last| last + self.limit);
            match end.filter(|end| *end > alarm.deadline()) {
                Some(end) => alarm.as_mut().reset(end),
                None => return Poll::Ready(()),
            }
        }
    }
}

/// What ends an attempt: silence, and the time that it may take in all.
pub(super) struct Limits {
    patience: Patience,
    deadline: Option<Deadline>,
    /// Whose timers tell of silence, wherever the answer is read.
    runtime: Handle,
}

impl Limits {
    /// Begins now; `whole` is the time in all, where there is a limit on it.
    pub(super) fn new(silence: Duration, whole: Option<Duration>) -> Self {
        let (patience, deadline) = (Patience::new(silence), whole.map(Deadline::after));
        Self { patience, deadline, runtime: Handle::current() }
    }

    /// What wakes whoever waits, to be handed to [`Self::poll_silence`]. Whoever need not wait needs none.
    pub(super) fn alarm(&self) -> Sleep {
        let _entered = self.runtime.enter();
        tokio::time::sleep(self.patience.limit)
    }

    /// Neither silence nor time is an end any more.
    pub(super) fn lift(&mut self) {
        self.patience = Patience::new(EVER);
        self.deadline = None;
    }

    /// The server did something.
    pub(super) fn rewarded(&mut self) {
        self.patience.rewarded();
    }

    /// Ready with an error when nothing has moved for too long.
    pub(super) fn poll_silence(
        &mut self,
        alarm: Pin<&mut Sleep>,
        progress: Option<&Progress>,
        context: &mut Context<'_>,
    ) -> Poll<TransportError> {
        ready!(self.patience.poll(alarm, progress, context));
        let waited = self.patience.limit;
        let advice = format!("nothing moved for {waited:?}: `read_timeout` says how long to wait for that");
        Poll::Ready(late("nothing came in time").with_advice(advice))
    }

    /// Ready with an error when the time is over.
    pub(super) fn poll_deadline(&mut self, context: &mut Context<'_>) -> Poll<TransportError> {
        self.deadline.as_mut().map_or(Poll::Pending, |deadline| deadline.poll(context))
    }
}
