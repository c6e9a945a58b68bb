//! In `transport`: how far a transfer is, told to a function or as a stream, without ever waiting for
//! either.

use std::fmt;
use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker, ready};

use bytes::Bytes;
use futures_core::Stream;

use crate::transport::{BodyStream, TransportError};

/// The most that is told of at a time, in bytes: what lies in memory in one piece is handed over in
/// pieces of this length, or the first news would be that all of it is gone.
const PIECE: usize = 64 * 1024;

/// How far a body is on its way, in either direction.
///
/// Of an upload, the bytes count once they are handed to the connection, which holds a few of them
/// back; that the server has them all is known when the call ends. Of a download, they count when they
/// are taken, so that one that nobody reads stands still.
///
/// ```
/// use bitbucket_runtime::{Body, Progress};
///
/// let body = Body::from(vec![0; 800_000]).with_progress(|progress: Progress| match progress.percent() {
///     Some(percent) => println!("{percent} % in attempt {}", progress.attempt),
///     None => println!("{} bytes", progress.bytes),
/// });
/// # let _ = body;
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// How often the call was tried by now, from 1. An upload that is sent again begins again: `bytes` is
    /// 0 then, and this is one more, or the same where a redirect asked for it. A download is tried until
    /// it begins, so that it stays at 1.
    pub attempt: u32,
    /// The bytes so far, in this attempt.
    pub bytes: u64,
    /// The bytes in all, where that is known.
    pub total: Option<u64>,
}

impl Progress {
    /// How far it is in percent, rounded down; `None` where the total is not known. Nothing of nothing is
    /// 100.
    #[must_use]
    pub fn percent(&self) -> Option<u8> {
        let total = u128::from(self.total?);
        let percent = (u128::from(self.bytes) * 100).checked_div(total).unwrap_or(100);
        u8::try_from(percent.min(100)).ok()
    }

    /// A function to be told, and a stream that gives what it was told: for whoever shows it elsewhere
    /// than in the transfer. The function goes where a function is asked for, to several transfers if
    /// need be.
    ///
    /// It keeps the latest alone, so that a transfer never waits for whoever looks at it, and whoever
    /// looks seldom sees how far it is now.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, Client, Error, Progress, Request, RequestOptions as _};
    /// # async fn program<A: Api>(client: Client<A>, upload: Request<()>) -> Result<(), Error> {
    /// let (tell, mut shown) = Progress::channel();
    /// let show = tokio::spawn(async move {
    ///     while let Some(progress) = shown.changed().await {
    ///         println!("{} of {:?} bytes", progress.bytes, progress.total);
    ///     }
    /// });
    /// // What tells ends with the request: the stream does then as well.
    /// upload.with_upload_progress(tell).send(&client).await?;
    /// # let _ = show.await;
    /// # Ok(())
    /// # }
    /// ```
    pub fn channel() -> (impl Fn(Self) + Clone + Send + Sync + 'static, ProgressStream) {
        let board = Arc::new(Board::default());
        let teller = Arc::new(Teller(Arc::clone(&board)));
        (move |progress| teller.0.tell(progress), ProgressStream(board))
    }
}

/// How far a transfer is: the other end of [`Progress::channel`]. Also a [`Stream`], of the latest each
/// time it is asked.
///
/// Ends when everything that tells is gone: request, body or download, and what is on its way of them.
/// A request that the program keeps may be sent again, and keeps the stream open.
#[must_use = "it shows nothing of itself"]
pub struct ProgressStream(Arc<Board>);

impl ProgressStream {
    /// What was told last, seen or not; `None` before anything was.
    #[must_use]
    pub fn latest(&self) -> Option<Progress> {
        self.0.lock().latest
    }

    /// The latest, once there is something that was not given out before; `None` at the end.
    pub async fn changed(&mut self) -> Option<Progress> {
        std::future::poll_fn(|context| self.0.poll_changed(context)).await
    }
}

impl Stream for ProgressStream {
    type Item = Progress;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_changed(context)
    }
}

impl fmt::Debug for ProgressStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("ProgressStream").field(&self.latest()).finish()
    }
}

/// Where the latest is written. One looks at it, any number write.
#[derive(Default)]
struct Board(Mutex<State>);

#[derive(Default)]
struct State {
    latest: Option<Progress>,
    is_new: bool,
    is_ended: bool,
    waker: Option<Waker>,
}

impl Board {
    /// Held for a few assignments only, and never while code of others runs.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        let waker = {
            let mut state = self.lock();
            change(&mut state);
            state.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }

    fn tell(&self, progress: Progress) {
        self.change(|state| (state.latest, state.is_new) = (Some(progress), true));
    }

    fn poll_changed(&self, context: &mut Context<'_>) -> Poll<Option<Progress>> {
        let mut state = self.lock();
        if std::mem::take(&mut state.is_new) {
            return Poll::Ready(state.latest);
        }
        if state.is_ended {
            return Poll::Ready(None);
        }
        state.waker = Some(context.waker().clone());
        Poll::Pending
    }
}

/// What all clones of a function that tells share: the last of them ends the stream.
struct Teller(Arc<Board>);

impl Drop for Teller {
    fn drop(&mut self) {
        self.0.change(|state| state.is_ended = true);
    }
}

/// Who is told. Cloning copies no function.
#[derive(Clone)]
pub(crate) struct Watch(Arc<dyn Fn(Progress) + Send + Sync>);

impl Watch {
    pub(crate) fn new(told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        Self(Arc::new(told))
    }

    /// This one is told, and whoever was before.
    pub(crate) fn after(self, before: Option<Self>) -> Self {
        let Some(before) = before else { return self };
        Self::new(move |progress| {
            (before.0)(progress);
            (self.0)(progress);
        })
    }

    /// The same body, of which is told from now on: at once that it begins.
    pub(crate) fn over(&self, body: BodyStream, attempt: u32) -> BodyStream {
        let progress = Progress { attempt, bytes: 0, total: body.length() };
        (self.0)(progress);
        BodyStream::new(Watched { body, piece: Bytes::new(), progress, watch: self.clone() })
            .with_length(progress.total)
    }
}

/// A body that tells how far it is.
struct Watched {
    body: BodyStream,
    /// What has come and is not handed over.
    piece: Bytes,
    progress: Progress,
    watch: Watch,
}

impl Stream for Watched {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        while self.piece.is_empty() {
            match ready!(self.body.poll_piece(context)) {
                Some(Ok(piece)) => self.piece = piece,
                end => return Poll::Ready(end),
            }
        }
        let length = self.piece.len().min(PIECE);
        let piece = self.piece.split_to(length);
        self.progress.bytes += length as u64;
        (self.watch.0)(self.progress);
        Poll::Ready(Some(Ok(piece)))
    }
}

#[cfg(test)]
mod tests {
    use super::Progress;

    #[test]
    fn percents_are_rounded_down_and_never_more_than_all() {
        let percent = |bytes, total| Progress { attempt: 1, bytes, total }.percent();
        assert_eq!(percent(0, Some(3)), Some(0));
        assert_eq!(percent(2, Some(3)), Some(66));
        assert_eq!(percent(3, Some(3)), Some(100));
        assert_eq!(percent(u64::MAX - 1, Some(u64::MAX)), Some(99));
        assert_eq!(percent(9, Some(3)), Some(100));
        assert_eq!(percent(0, Some(0)), Some(100));
        assert_eq!(percent(9, None), None);
    }
}
