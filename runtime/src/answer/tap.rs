//! In `answer`: a body that is read while it comes, although the call reads it to its end: what the call has of it,
//! whoever holds the tap takes.
//!
//! So the call keeps its limits, its attempts and its turn, and moves on whether anybody takes or not. What nobody has
//! taken is in memory, and is no more than an answer may be.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};

use bytes::{Bytes, BytesMut};

use crate::answer::head::Head;
use crate::answer::reply::Payload;
use crate::answer::stream::{Incomplete, piece, within};
use crate::transport::BodyStream;

/// How long a piece is, in bytes, that is kept as it came. Shorter ones are joined: each of them would take more room
/// than its bytes.
const JOINED: usize = 4 * 1024;

/// Stands among the extensions of a request whose answer is read while it comes.
#[derive(Clone, Default)]
pub(crate) struct Tap(Arc<Mutex<Poured>>);

#[derive(Default)]
struct Poured {
    /// What is known of the call, until somebody takes it.
    call: Option<(Head, Payload)>,
    pieces: VecDeque<Bytes>,
    /// What came behind these in shorter pieces.
    joined: BytesMut,
    waiting: Option<Waker>,
}

/// What came since somebody looked.
pub(crate) struct News {
    /// The head of a body that began since, and what is known of its call. What came of the one before is void.
    pub(crate) begun: Option<(Head, Payload)>,
    pub(crate) pieces: VecDeque<Bytes>,
}

impl Tap {
    /// A body begins, of the call that the payload tells of.
    pub(crate) fn begin(&self, head: Head, call: Payload) {
        let mut poured = self.poured();
        poured.call = Some((head, call));
        poured.pieces.clear();
        poured.joined.clear();
        poured.wake();
    }

    pub(crate) fn pour(&self, piece: Bytes) {
        let mut poured = self.poured();
        if piece.len() < JOINED {
            poured.joined.extend_from_slice(&piece);
        } else {
            poured.join();
            poured.pieces.push_back(piece);
        }
        poured.wake();
    }

    /// What came since the last time.
    pub(crate) fn poll_news(&self, context: &Context<'_>) -> Poll<News> {
        let mut poured = self.poured();
        poured.join();
        if poured.call.is_none() && poured.pieces.is_empty() {
            poured.waiting = Some(context.waker().clone());
            return Poll::Pending;
        }
        Poll::Ready(News { begun: poured.call.take(), pieces: std::mem::take(&mut poured.pieces) })
    }

    fn poured(&self) -> MutexGuard<'_, Poured> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Poured {
    fn join(&mut self) {
        if !self.joined.is_empty() {
            let joined = self.joined.split().freeze();
            self.pieces.push_back(joined);
        }
    }

    fn wake(&mut self) {
        if let Some(waiting) = self.waiting.take() {
            waiting.wake();
        }
    }
}

impl fmt::Debug for Tap {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Tap")
    }
}

/// Reads a body to its end, which has to come within so many bytes, for whoever takes it from a tap.
pub(crate) async fn pour(body: &mut BodyStream, limit: usize, tap: &Tap) -> Result<(), Incomplete> {
    if body.length().unwrap_or_default() > limit as u64 {
        return Err(Incomplete::TooLong(limit));
    }
    let mut length = 0_usize;
    while let Some(piece) = piece(body).await? {
        length = within(length.saturating_add(piece.len()), limit)?;
        tap.pour(piece);
    }
    Ok(())
}
