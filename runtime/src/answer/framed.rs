//! In `answer`: an answer that is many values, one behind the other, each taken as soon as it is there.

use std::future::poll_fn;
use std::task::{Context, Poll, ready};

use bytes::Bytes;

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::reply::{Payload, Reply};
use crate::api::problem::Problem;
use crate::transport::BodyStream;

/// How values stand in a body.
pub(crate) trait Framing {
    /// What stands between two ends.
    type Frame;

    /// Takes what it needs from the piece: the next frame, or nothing where more has to come first.
    fn next(&mut self, piece: &mut Bytes) -> Option<Self::Frame>;

    /// What is left at the end of the body.
    fn end(&mut self) -> Option<Self::Frame>;

    /// How many bytes are kept of a frame that is not whole.
    fn kept(&self) -> usize;
}

/// A body, frame by frame. No more than a frame and a piece of the body are in memory.
pub(crate) struct Framed<F> {
    head: Head,
    body: BodyStream,
    /// What is known of the call, without a body.
    call: Payload,
    framing: F,
    piece: Bytes,
    is_over: bool,
}

impl<F: Framing> Framed<F> {
    pub(crate) fn new(head: &Head, mut call: Payload, framing: F) -> Self {
        let body = call.take_body();
        Self { head: head.clone(), body, call, framing, piece: Bytes::new(), is_over: false }
    }

    pub(crate) fn head(&self) -> &Head {
        &self.head
    }

    pub(crate) fn framing(&self) -> &F {
        &self.framing
    }

    /// Nothing comes any more.
    pub(crate) fn finish(&mut self) {
        self.is_over = true;
        self.body = BodyStream::empty();
    }

    pub(crate) fn poll_frame(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<F::Frame, Error>>> {
        while !self.is_over {
            if let Some(frame) = self.framing.next(&mut self.piece) {
                return Poll::Ready(Some(Ok(frame)));
            }
            if self.framing.kept() > self.call.limit() {
                let error = Error::too_long(&self.head, Problem::ItemTooLong(self.call.limit()));
                self.finish();
                return Poll::Ready(Some(Err(self.call.fails(error))));
            }
            match ready!(self.body.poll_piece(context)) {
                Some(Ok(piece)) => self.piece = piece,
                Some(Err(error)) => {
                    self.finish();
                    let error = Error::transport(error).with_head(&self.head);
                    return Poll::Ready(Some(Err(self.call.fails(error))));
                }
                None => {
                    self.finish();
                    return Poll::Ready(self.framing.end().map(Ok));
                }
            }
        }
        Poll::Ready(None)
    }

    /// Whether a frame can be read so; where it cannot, nobody is told.
    pub(crate) fn reads<T: Reply>(&self, bytes: Bytes) -> bool {
        T::decode(&self.head, self.call.other(bytes)).is_ok()
    }

    /// What a frame holds.
    pub(crate) fn decode<T: Reply>(&self, bytes: Bytes) -> Result<T::Output, Error> {
        self.call.other(bytes).decode::<T>(&self.head)
    }
}

/// The next item of a stream that is polled so.
pub(crate) async fn next<S, T>(
    stream: &mut S,
    poll: impl Fn(&mut S, &mut Context<'_>) -> Poll<Option<Result<T, Error>>>,
) -> Result<Option<T>, Error> {
    poll_fn(|context| poll(stream, context)).await.transpose()
}
