//! In `transport::fetch`: the body of an answer, from the event loop to whoever reads it, and how long that may take.

use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use tokio::sync::mpsc::{Receiver, Sender, channel};
use wasm_bindgen_futures::spawn_local;

use crate::transport::clock::Clock as _;
use crate::transport::deadline::{Deadline, EVER, late};
use crate::transport::machine::SystemClock;
use crate::transport::reqwest::fault::fault;
use crate::transport::{BoxFuture, TransportError};

/// What has arrived, piece by piece.
pub(super) type Pieces = Receiver<Result<Bytes, TransportError>>;

/// Hands over what comes, one piece ahead of whoever takes them. The exchange ends when nobody does any more.
pub(super) fn incoming(body: impl Stream<Item = reqwest::Result<Bytes>> + 'static) -> Pieces {
    let (sender, receiver) = channel(1);
    spawn_local(hand_over(body, sender));
    receiver
}

async fn hand_over(
    body: impl Stream<Item = reqwest::Result<Bytes>>,
    sender: Sender<Result<Bytes, TransportError>>,
) {
    let mut body = pin!(body);
    loop {
        let mut closed = pin!(sender.closed());
        let next = poll_fn(|context| match closed.as_mut().poll(context) {
            Poll::Ready(()) => Poll::Ready(None),
            Poll::Pending => body.as_mut().poll_next(context),
        });
        let Some(piece) = next.await else { return };
        if sender.send(piece.map_err(fault)).await.is_err() {
            return;
        }
    }
}

/// The body of an answer, as it comes.
pub(super) struct Incoming {
    pieces: Pieces,
    limits: Limits,
}

impl Incoming {
    pub(super) fn new(pieces: Pieces, limits: Limits) -> Self {
        Self { pieces, limits }
    }
}

impl Stream for Incoming {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        // Looked at first: a body that never pauses has to end as well.
        if let Poll::Ready(error) = this.limits.poll_deadline(context) {
            return Poll::Ready(Some(Err(error)));
        }
        match this.pieces.poll_recv(context) {
            Poll::Ready(piece) => {
                this.limits.rewarded();
                Poll::Ready(piece)
            }
            Poll::Pending => this.limits.poll_silence(context).map(|error| Some(Err(error))),
        }
    }
}

/// What ends an exchange: the time that it may take in all, and silence once the answer has begun. Before that a
/// browser does not tell whether it still sends.
pub(super) struct Limits {
    clock: SystemClock,
    silence: Duration,
    /// Since somebody waits for the next piece.
    waited: Option<BoxFuture<'static, ()>>,
    deadline: Option<Deadline>,
}

impl Limits {
    /// Begins now; `whole` is the time in all, where there is a limit on it.
    pub(super) fn new(silence: Duration, whole: Option<Duration>) -> Self {
        Self { clock: SystemClock::new(), silence, waited: None, deadline: whole.map(Deadline::after) }
    }

    /// Neither silence nor time is an end any more.
    pub(super) fn lift(&mut self) {
        self.silence = EVER;
        self.deadline = None;
    }

    /// The server did something.
    fn rewarded(&mut self) {
        self.waited = None;
    }

    /// Ready with an error when nothing has come for too long.
    fn poll_silence(&mut self, context: &mut Context<'_>) -> Poll<TransportError> {
        let Self { clock, silence, waited, .. } = self;
        waited.get_or_insert_with(|| clock.sleep(*silence)).as_mut().poll(context).map(|()| {
            let advice =
                format!("nothing moved for {silence:?}: `read_timeout` says how long to wait for that");
            late("nothing came in time").with_advice(advice)
        })
    }

    /// Ready with an error when the time is over.
    pub(super) fn poll_deadline(&mut self, context: &mut Context<'_>) -> Poll<TransportError> {
        self.deadline.as_mut().map_or(Poll::Pending, |deadline| deadline.poll(context))
    }
}
