//! What is sent.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use bytes::Bytes;
use futures_core::Stream;

use crate::transport::{BodyStream, TransportError};

type Open = dyn Fn() -> io::Result<BodyStream> + Send + Sync;

/// The bytes of a request, or where they come from. Cloning copies no bytes.
///
/// ```
/// use bitbucket_runtime::Body;
///
/// assert_eq!(Body::from("text").as_bytes(), Some(b"text".as_slice()));
/// assert_eq!(Body::from(vec![1, 2, 3]).length(), Some(3));
/// ```
#[derive(Clone, Default)]
pub struct Body {
    content: Content,
    length: Option<u64>,
}

#[derive(Clone)]
enum Content {
    Bytes(Bytes),
    Stream { open: Arc<Open>, replayable: bool },
}

impl Default for Content {
    fn default() -> Self {
        Self::Bytes(Bytes::new())
    }
}

impl Body {
    /// No bytes.
    #[must_use]
    pub fn empty() -> Self {
        Self::from(Bytes::new())
    }

    /// A stream that can be opened again, for a redirect or a second try: `open` is called once
    /// per attempt, and each time the stream must give the same bytes.
    ///
    /// Sent in chunks; say the length with [`Body::with_length`] where it is known, because many
    /// servers and proxies want it.
    pub fn stream<S>(open: impl Fn() -> io::Result<S> + Send + Sync + 'static) -> Self
    where
        S: Stream<Item = io::Result<Bytes>> + Send + 'static,
    {
        Self::opened_by(true, move || open().map(|stream| BodyStream::new(Sent(Box::pin(stream)))))
    }

    /// A stream that can be read once. A request with such a body can be sent once, whichever of
    /// its clones is sent, and is neither redirected nor repeated.
    pub fn stream_once(stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        let stream = Mutex::new(Some(BodyStream::new(Sent(Box::pin(stream)))));
        Self::opened_by(false, move || {
            let taken = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
            taken.ok_or_else(|| io::Error::other("the stream was sent before and cannot be sent again"))
        })
    }

    pub(crate) fn opened_by(
        replayable: bool,
        open: impl Fn() -> io::Result<BodyStream> + Send + Sync + 'static,
    ) -> Self {
        Self { content: Content::Stream { open: Arc::new(open), replayable }, length: None }
    }

    /// States the number of bytes that a stream will give, to be sent as `Content-Length`.
    /// Bytes know their length: for them this changes nothing.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        if let Content::Stream { .. } = self.content {
            self.length = Some(length);
        }
        self
    }

    /// The number of bytes, where it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// True where it is known that there are no bytes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.length == Some(0)
    }

    /// The bytes; `None` where they come from a stream.
    #[must_use]
    pub fn as_bytes(&self) -> Option<&[u8]> {
        match &self.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::Stream { .. } => None,
        }
    }

    /// True where the body can be sent more than once.
    #[must_use]
    pub fn is_replayable(&self) -> bool {
        match self.content {
            Content::Bytes(_) => true,
            Content::Stream { replayable, .. } => replayable,
        }
    }

    /// Starts the body from its beginning.
    ///
    /// # Errors
    /// Where the stream cannot be opened, or was read before and is not replayable.
    pub fn open(&self) -> io::Result<BodyStream> {
        match &self.content {
            Content::Bytes(bytes) => Ok(BodyStream::from(bytes.clone())),
            Content::Stream { open, .. } => open().map(|stream| stream.with_length(self.length)),
        }
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self { length: Some(bytes.len() as u64), content: Content::Bytes(bytes) }
    }
}

macro_rules! from_bytes {
    ($($type:ty),*) => {
        $(
            impl From<$type> for Body {
                fn from(content: $type) -> Self {
                    Self::from(Bytes::from(content))
                }
            }
        )*
    };
}

from_bytes!(Vec<u8>, String, &'static str, &'static [u8]);

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let kind = match self.content {
            Content::Bytes(_) => "bytes",
            Content::Stream { .. } => "streamed bytes",
        };
        match self.length {
            Some(length) => write!(formatter, "Body({length} {kind})"),
            None => write!(formatter, "Body({kind})"),
        }
    }
}

/// A caller's stream, its errors made the transport's.
struct Sent(Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>);

impl Stream for Sent {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(context).map(|piece| piece.map(|piece| piece.map_err(TransportError::new)))
    }
}
