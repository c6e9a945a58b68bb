//! In `answer`: a download, and reading a body whole or in part.

use std::fmt;
use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Buf as _, Bytes, BytesMut};
use futures_core::Stream;
use tokio::io::AsyncWrite;

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::text::Text;
use crate::transport::progress::{Progress, Watch};
use crate::transport::{BodyStream, TransportError};

/// The most memory that is set aside on a server's word about a body's length, in bytes.
const TRUSTED_LENGTH: u64 = 1024 * 1024;

/// The body of an answer, in pieces as they come. Also a [`Stream`].
///
/// ```no_run
/// # async fn save(mut log: bitbucket_runtime::ByteStream) -> Result<(), Box<dyn std::error::Error>> {
/// use std::io::Write as _;
///
/// let mut file = std::fs::File::create("step.log")?;
/// while let Some(chunk) = log.chunk().await? {
///     file.write_all(&chunk)?;
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "dropping the stream gives up the rest of the download"]
pub struct ByteStream {
    head: Head,
    body: BodyStream,
    /// How much of it is read into one piece of memory.
    limit: usize,
}

impl ByteStream {
    pub(crate) fn new(head: Head, body: BodyStream, limit: usize) -> Self {
        Self { head, body, limit }
    }

    /// Status and headers of the answer: content type, range, entity tag.
    #[must_use]
    pub fn head(&self) -> &Head {
        &self.head
    }

    /// The entity tag of what is downloaded, where the server names one: quotes and a `W/` belong to
    /// it. [`Request::if_none_match`](crate::Request::if_none_match) takes it as it is.
    ///
    /// ```
    /// # async fn example(mut download: bitbucket_runtime::ByteStream) -> Result<(), Box<dyn std::error::Error>> {
    /// // For `if_none_match`, when it is asked for again.
    /// let tag = download.entity_tag().map(str::to_owned);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn entity_tag(&self) -> Option<&str> {
        self.head.header("etag")
    }

    /// The number of bytes still to come, where the server says. `None` where they came packed: what the
    /// server says is the length of that.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.body.length()
    }

    /// Tells how far the rest is, counted from here: at once, and with every piece that is read, however
    /// that is done. The total is [`ByteStream::length`]; where a part was asked for, that of the part.
    ///
    /// The function is called in the midst of the download, which waits for it: it should do no more
    /// than note what it is told. [`Progress::channel`] gives one that does, and a stream of it.
    ///
    /// ```no_run
    /// # async fn save(archive: bitbucket_runtime::ByteStream) -> Result<(), Box<dyn std::error::Error>> {
    /// let archive = archive.with_progress(|progress| {
    ///     println!("{} of {:?} bytes", progress.bytes, progress.total);
    /// });
    /// let mut file = tokio::fs::File::from_std(std::fs::File::create("rocket.zip")?);
    /// archive.copy_to(&mut file).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.body = Watch::new(told).over(self.body, 1);
        self
    }

    /// The next piece; `None` at the end.
    ///
    /// ```
    /// # async fn example(mut download: bitbucket_runtime::ByteStream) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut lines = 0;
    /// while let Some(piece) = download.chunk().await? {
    ///     lines += piece.iter().filter(|byte| **byte == b'\n').count();
    /// }
    /// println!("{lines} lines");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Where the connection breaks, or nothing comes for too long.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, Error> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// The rest, in one piece of memory.
    ///
    /// ```
    /// # async fn example(mut download: bitbucket_runtime::ByteStream) -> Result<(), Box<dyn std::error::Error>> {
    /// let archive = download.bytes().await?;
    /// println!("{} bytes", archive.len());
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`ByteStream::chunk`]; [`ErrorKind::TooLong`](crate::ErrorKind::TooLong) where it is longer than
    /// [`ClientBuilder::answer_limit`](crate::ClientBuilder::answer_limit) allows.
    pub async fn bytes(mut self) -> Result<Bytes, Error> {
        collect(&mut self.body, self.limit)
            .await
            .map_err(|incomplete| Error::incomplete(&self.head, incomplete))
    }

    /// Writes the rest, piece by piece as it comes, and gives the number of bytes. No more than a
    /// piece is in memory. The writer is flushed, not closed.
    ///
    /// ```no_run
    /// # async fn save(log: bitbucket_runtime::ByteStream) -> Result<(), Box<dyn std::error::Error>> {
    /// let file = std::fs::File::create("step.log")?;
    /// let written = log.copy_to(&mut tokio::fs::File::from_std(file)).await?;
    /// println!("{written} bytes");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`ByteStream::chunk`]; [`ErrorKind::Writer`](crate::ErrorKind::Writer) where the writer
    /// fails. What was written until then stays written.
    pub async fn copy_to<W: AsyncWrite + Unpin>(mut self, writer: &mut W) -> Result<u64, Error> {
        let mut written = 0;
        while let Some(mut piece) = self.chunk().await? {
            while !piece.is_empty() {
                let write = poll_fn(|context| Pin::new(&mut *writer).poll_write(context, &piece)).await;
                let count = match write {
                    Ok(0) => Err(io::ErrorKind::WriteZero.into()),
                    count => count,
                };
                let count = count.map_err(|error| Error::writer(&self.head, error))?;
                piece.advance(count);
                written += count as u64;
            }
        }
        let flushed = poll_fn(|context| Pin::new(&mut *writer).poll_flush(context)).await;
        flushed.map_err(|error| Error::writer(&self.head, error))?;
        Ok(written)
    }

    /// The rest as text: in Latin-1 where the server says so, else in UTF-8, where what is not
    /// UTF-8 becomes U+FFFD. Where the encoding matters, take [`ByteStream::into_text`].
    ///
    /// ```
    /// # async fn example(mut download: bitbucket_runtime::ByteStream) -> Result<(), Box<dyn std::error::Error>> {
    /// for line in download.text().await?.lines() {
    ///     println!("{line}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`ByteStream::bytes`].
    pub async fn text(self) -> Result<String, Error> {
        self.into_text().await.map(|text| text.text().into_owned())
    }

    /// The rest as the bytes of a text, which says how it is decoded.
    ///
    /// ```
    /// # async fn example(mut download: bitbucket_runtime::ByteStream) -> Result<(), Box<dyn std::error::Error>> {
    /// let text = download.into_text().await?;
    /// match text.to_str() {
    ///     Some(text) => print!("{text}"),
    ///     None => println!("no UTF-8: {:?}", text.content_type()),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// As [`ByteStream::bytes`].
    pub async fn into_text(self) -> Result<Text, Error> {
        let head = self.head.clone();
        Ok(Text::new(self.bytes().await?, &head))
    }

    fn poll_chunk(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        self.body.poll_piece(context).map(|piece| piece.map(|piece| piece.map_err(|error| self.fault(error))))
    }

    fn fault(&self, error: TransportError) -> Error {
        Error::transport(error).with_head(&self.head)
    }
}

impl Stream for ByteStream {
    type Item = Result<Bytes, Error>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_chunk(context)
    }
}

impl fmt::Debug for ByteStream {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("ByteStream").field("head", &self.head).field("body", &self.body).finish()
    }
}

/// Why a body was not read whole.
#[derive(Debug)]
pub(crate) enum Incomplete {
    Cut(TransportError),
    /// It is longer than so many bytes.
    TooLong(usize),
}

/// Reads a body to its end, which has to come within so many bytes.
pub(crate) async fn collect(body: &mut BodyStream, limit: usize) -> Result<Bytes, Incomplete> {
    let expected = body.length().unwrap_or_default();
    if expected > limit as u64 {
        return Err(Incomplete::TooLong(limit));
    }
    let Some(first) = piece(body).await? else { return Ok(Bytes::new()) };
    let Some(second) = piece(body).await? else { return within(first.len(), limit).map(|_| first) };
    let length = within(first.len() + second.len(), limit)?;
    let expected = usize::try_from(expected.min(TRUSTED_LENGTH)).unwrap_or_default();
    let mut whole = BytesMut::with_capacity(expected.max(length));
    whole.extend_from_slice(&first);
    whole.extend_from_slice(&second);
    while let Some(piece) = piece(body).await? {
        let length = within(whole.len() + piece.len(), limit)?;
        if length > whole.capacity() {
            // As ever, but for no more than is read at all.
            let capacity = length.max(whole.capacity().saturating_mul(2).min(limit));
            whole.reserve(capacity - whole.len());
        }
        whole.extend_from_slice(&piece);
    }
    Ok(whole.freeze())
}

/// The next piece.
pub(crate) async fn piece(body: &mut BodyStream) -> Result<Option<Bytes>, Incomplete> {
    poll_fn(|context| body.poll_piece(context)).await.transpose().map_err(Incomplete::Cut)
}

/// The length, where it is within the limit.
pub(crate) fn within(length: usize, limit: usize) -> Result<usize, Incomplete> {
    if length > limit { Err(Incomplete::TooLong(limit)) } else { Ok(length) }
}

/// Reads the start of a body, for an error: what can be had, up to a limit.
pub(crate) async fn collect_start(body: &mut BodyStream, limit: usize) -> Bytes {
    let mut start = BytesMut::new();
    while start.len() < limit {
        match poll_fn(|context| body.poll_piece(context)).await {
            Some(Ok(piece)) => start.extend_from_slice(&piece[..piece.len().min(limit - start.len())]),
            Some(Err(_)) | None => break,
        }
    }
    start.freeze()
}
