//! In `answer`: looking at the start of a body that is read later, or never.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use crate::transport::{BodyStream, TransportError};

/// Reads pieces until `decided` says of the bytes so far that they are enough, or there are no more; the
/// body still begins with them afterwards.
pub(crate) async fn peek(body: &mut BodyStream, decided: impl Fn(&[u8]) -> bool) -> Bytes {
    let mut start = BytesMut::new();
    let mut fault = None;
    while !decided(&start) {
        match poll_fn(|context| body.poll_piece(context)).await {
            // Most often the first piece is enough, and is kept as it is.
            Some(Ok(piece)) if start.is_empty() && decided(&piece) => {
                put_back(body, piece.clone(), None);
                return piece;
            }
            Some(Ok(piece)) => start.extend_from_slice(&piece),
            Some(Err(error)) => {
                fault = Some(error);
                break;
            }
            None => break,
        }
    }
    let start = start.freeze();
    put_back(body, start.clone(), fault);
    start
}

fn put_back(body: &mut BodyStream, start: Bytes, fault: Option<TransportError>) {
    if start.is_empty() && fault.is_none() {
        return;
    }
    let rest = std::mem::replace(body, BodyStream::empty());
    let length = rest.length().map(|length| length.saturating_add(start.len() as u64));
    *body = BodyStream::new(PutBack { start, fault, rest }).with_length(length);
}

/// A body whose start was taken before, and the fault that was met behind it.
struct PutBack {
    start: Bytes,
    fault: Option<TransportError>,
    rest: BodyStream,
}

impl Stream for PutBack {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if !self.start.is_empty() {
            return Poll::Ready(Some(Ok(std::mem::take(&mut self.start))));
        }
        match self.fault.take() {
            Some(fault) => Poll::Ready(Some(Err(fault))),
            None => self.rest.poll_piece(context),
        }
    }
}
