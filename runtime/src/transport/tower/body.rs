//! In `transport::tower`: bodies in the form that services know, in both directions.

use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf as _, Bytes};
use futures_core::Stream;
use http_body::{Body, Frame, SizeHint};

use crate::transport::deadline::Deadline;
use crate::transport::tower::fault::Faults;
use crate::transport::{BodyStream, BoxError, TransportError};

/// A body for services, piece by piece; no trailers.
impl Body for BodyStream {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let piece = ready!(self.get_mut().poll_piece(context));
        Poll::Ready(piece.map(|piece| piece.map(Frame::data)))
    }

    fn is_end_stream(&self) -> bool {
        self.as_bytes().is_some_and(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

/// The body of an answer, which ends with an error when the time is over.
pub(super) fn incoming<B>(body: B, faults: Faults, deadline: Option<Deadline>) -> BodyStream
where
    B: Body + Send + 'static,
    B::Error: Into<BoxError>,
{
    let length = body.size_hint().exact();
    BodyStream::new(Incoming { body: Box::pin(body), faults, deadline }).with_length(length)
}

struct Incoming<B> {
    body: Pin<Box<B>>,
    faults: Faults,
    deadline: Option<Deadline>,
}

impl<B> Stream for Incoming<B>
where
    B: Body,
    B::Error: Into<BoxError>,
{
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // Looked at first: a body that never pauses has to end as well.
        if let Some(deadline) = &mut self.deadline
            && let Poll::Ready(error) = deadline.poll(context)
        {
            return Poll::Ready(Some(Err(error)));
        }
        loop {
            return Poll::Ready(match ready!(self.body.as_mut().poll_frame(context)) {
                // A frame without data holds trailers, which nothing here uses.
                Some(Ok(frame)) => match frame.into_data() {
                    Ok(mut data) => Some(Ok(data.copy_to_bytes(data.remaining()))),
                    Err(_) => continue,
                },
                Some(Err(error)) => Some(Err((self.faults)(error.into()))),
                None => None,
            });
        }
    }
}
