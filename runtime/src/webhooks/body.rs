//! In `webhooks`: the body of a request, taken up to a limit.

use std::future::poll_fn;
use std::pin::pin;

use bytes::{Buf as _, Bytes};
use http_body::Body;

use crate::transport::BoxError;
use crate::webhooks::error::{DeliveryError, DeliveryErrorKind};

/// All bytes of a body. What says that it is longer than the limit is refused before anything of it is read,
/// and what turns out to be longer as soon as it does.
///
/// # Errors
/// Where it is longer, or does not arrive whole.
pub(super) async fn collect<B>(body: B, most: usize) -> Result<Bytes, DeliveryError>
where
    B: Body,
    B::Error: Into<BoxError>,
{
    if body.size_hint().lower() > most as u64 {
        return Err(too_large(most));
    }
    let mut body = pin!(body);
    let mut first = Bytes::new();
    let mut whole = Vec::new();
    while let Some(frame) = poll_fn(|context| body.as_mut().poll_frame(context)).await {
        let frame = frame.map_err(|error| DeliveryError::caused(DeliveryErrorKind::Unfinished, error))?;
        // Trailers say nothing here.
        let Ok(mut piece) = frame.into_data() else { continue };
        if piece.remaining() > most - first.len() - whole.len() {
            return Err(too_large(most));
        }
        if whole.is_empty() && first.is_empty() {
            // What comes in one piece is not copied.
            first = piece.copy_to_bytes(piece.remaining());
            continue;
        }
        whole.extend_from_slice(&std::mem::take(&mut first));
        while piece.has_remaining() {
            let chunk = piece.chunk();
            let length = chunk.len();
            whole.extend_from_slice(chunk);
            piece.advance(length);
        }
    }
    Ok(if whole.is_empty() { first } else { whole.into() })
}

/// What is longer than is read.
pub(super) fn too_large(most: usize) -> DeliveryError {
    DeliveryError::new(DeliveryErrorKind::TooLarge)
        .with(format!("{most} bytes are read, `max_bytes` of the receiver says how many"))
}
