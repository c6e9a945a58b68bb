//! In `request`: the bytes that are sent, from memory or from a stream.

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::io::{AsyncRead, ReadBuf};

use crate::transport::progress::{Progress, Watch};
use crate::transport::{BodyStream, TransportError};

/// Begins a stream, for the attempt of this number.
type Open = dyn Fn(u32) -> io::Result<BodyStream> + Send + Sync;

/// How much of a reader is sent in one piece, in bytes.
const PIECE: usize = 64 * 1024;

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
    /// Only a body that is made with its content type knows it: one whose parts are separated by a
    /// line that the content type names.
    content_type: Option<Arc<str>>,
    watch: Option<Watch>,
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
        Self::opened_by(true, move |_| open().map(|stream| BodyStream::new(Sent(Box::pin(stream)))))
    }

    /// A stream that can be read once. A request with such a body can be sent once, whichever of
    /// its clones is sent, and is neither redirected nor repeated.
    pub fn stream_once(stream: impl Stream<Item = io::Result<Bytes>> + Send + 'static) -> Self {
        let stream = Mutex::new(Some(BodyStream::new(Sent(Box::pin(stream)))));
        Self::opened_by(false, move |_| {
            let taken = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
            taken.ok_or_else(|| io::Error::other("the stream was sent before and cannot be sent again"))
        })
    }

    /// What a reader gives, read from its beginning each time the body is sent: `open` is called
    /// once per attempt.
    ///
    /// ```no_run
    /// # fn body() -> std::io::Result<bitbucket_runtime::Body> {
    /// use bitbucket_runtime::Body;
    ///
    /// let length = std::fs::metadata("rocket.zip")?.len();
    /// let open = || std::fs::File::open("rocket.zip").map(tokio::fs::File::from_std);
    /// # Ok(
    /// Body::reader(open).with_length(length)
    /// # )
    /// # }
    /// ```
    pub fn reader<R>(open: impl Fn() -> io::Result<R> + Send + Sync + 'static) -> Self
    where
        R: AsyncRead + Send + 'static,
    {
        Self::stream(move || open().map(Read::new))
    }

    /// What a reader gives that can be read only once: a request with such a body is sent once.
    pub fn reader_once(reader: impl AsyncRead + Send + 'static) -> Self {
        Self::stream_once(Read::new(reader))
    }

    pub(crate) fn opened_by(
        replayable: bool,
        open: impl Fn(u32) -> io::Result<BodyStream> + Send + Sync + 'static,
    ) -> Self {
        Self {
            content: Content::Stream { open: Arc::new(open), replayable },
            length: None,
            content_type: None,
            watch: None,
        }
    }

    /// States the number of bytes that a stream will give, to be sent as `Content-Length`.
    /// Bytes know their length: for them this changes nothing. A stream that gives fewer bytes or
    /// more makes sending fail, before the server has a whole body.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        if let Content::Stream { .. } = self.content {
            self.length = Some(length);
        }
        self
    }

    /// Tells how far it is, each time that it is sent: at its beginning, and with every piece that the
    /// connection takes. Whoever was told before still is.
    ///
    /// The function is called in the midst of the transfer, which waits for it: it should do no more
    /// than note what it is told. [`Progress::channel`] gives one that does, and a stream of it.
    ///
    /// ```
    /// use bitbucket_runtime::{Body, Part, Progress};
    ///
    /// let (tell, shown) = Progress::channel();
    /// let archive = Part::file("rocket.zip", Body::from(vec![0; 800_000]).with_progress(tell));
    /// assert_eq!(shown.latest(), None);
    /// # let _ = archive;
    /// ```
    #[must_use]
    pub fn with_progress(self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.watched(Watch::new(told))
    }

    pub(crate) fn watched(mut self, watch: Watch) -> Self {
        self.watch = Some(watch.after(self.watch.take()));
        self
    }

    /// True where somebody is told how far it is.
    pub(crate) fn is_watched(&self) -> bool {
        self.watch.is_some()
    }

    pub(crate) fn with_content_type(mut self, content_type: String) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    pub(crate) fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
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
        self.open_for(1)
    }

    /// As [`Body::open`], for the attempt of this number.
    pub(crate) fn open_for(&self, attempt: u32) -> io::Result<BodyStream> {
        let stream = match &self.content {
            Content::Bytes(bytes) => BodyStream::from(bytes.clone()),
            Content::Stream { open, .. } => {
                let stream = open(attempt)?;
                match self.length {
                    Some(length) => BodyStream::new(Measured::new(stream, length)).with_length(Some(length)),
                    None => stream,
                }
            }
        };
        Ok(match &self.watch {
            Some(watch) => watch.over(stream, attempt),
            None => stream,
        })
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self {
            length: Some(bytes.len() as u64),
            content: Content::Bytes(bytes),
            content_type: None,
            watch: None,
        }
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

/// A stream that must give as many bytes as were stated. What is below cuts what is more without a
/// word.
struct Measured {
    stream: BodyStream,
    stated: u64,
    left: u64,
    /// The piece that completes the body: sent once it is sure that it is the last.
    last: Option<Bytes>,
    ended: bool,
}

impl Measured {
    fn new(stream: BodyStream, stated: u64) -> Self {
        Self { stream, stated, left: stated, last: None, ended: false }
    }

    fn fail(&mut self, than: &str) -> Poll<Option<Result<Bytes, TransportError>>> {
        self.ended = true;
        let stated = self.stated;
        let text = format!("the body's stream gives {than} than the {stated} bytes that were stated");
        Poll::Ready(Some(Err(TransportError::new(io::Error::new(io::ErrorKind::InvalidData, text)))))
    }
}

impl Stream for Measured {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if self.ended {
            return Poll::Ready(None);
        }
        loop {
            match ready!(self.stream.poll_piece(context)) {
                Some(Ok(piece)) if piece.is_empty() => {}
                Some(Ok(piece)) => match self.left.checked_sub(piece.len() as u64) {
                    // Nothing was left before either: the last piece waits for the end.
                    None => return self.fail("more"),
                    Some(0) => {
                        self.left = 0;
                        self.last = Some(piece);
                    }
                    Some(left) => {
                        self.left = left;
                        return Poll::Ready(Some(Ok(piece)));
                    }
                },
                Some(Err(error)) => {
                    self.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
                None if self.left > 0 => return self.fail("fewer"),
                None => {
                    self.ended = true;
                    return Poll::Ready(self.last.take().map(Ok));
                }
            }
        }
    }
}

/// The pieces of a reader.
struct Read {
    reader: Pin<Box<dyn AsyncRead + Send>>,
    buffer: Box<[u8]>,
    ended: bool,
}

impl Read {
    fn new(reader: impl AsyncRead + Send + 'static) -> Self {
        Self { reader: Box::pin(reader), buffer: vec![0; PIECE].into(), ended: false }
    }
}

impl Stream for Read {
    type Item = io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = self.get_mut();
        if this.ended {
            return Poll::Ready(None);
        }
        let mut buffer = ReadBuf::new(&mut this.buffer);
        let read = ready!(this.reader.as_mut().poll_read(context, &mut buffer));
        this.ended = read.is_err() || buffer.filled().is_empty();
        Poll::Ready(match read {
            Ok(()) if this.ended => None,
            Ok(()) => Some(Ok(Bytes::copy_from_slice(buffer.filled()))),
            Err(error) => Some(Err(error)),
        })
    }
}
