//! In `request`: bodies of several parts, and `multipart/form-data` (RFC 7578).

use std::collections::VecDeque;
use std::fmt::{self, Write as _};
use std::io;
use std::pin::Pin;
use std::str::FromStr as _;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http::header::{HeaderName, HeaderValue};

use crate::api::problem::Problem;
use crate::request::body::Body;
use crate::transport::chance::random;
use crate::transport::progress::Progress;
use crate::transport::{BodyStream, TransportError};
use crate::wire::{self, Encode};

/// One part of a multipart body: a field's text, or a file.
///
/// ```
/// use bitbucket_runtime::Part;
///
/// let message = Part::text("Release 1.2");
/// let archive = Part::file("rocket-1.2.zip", vec![0x50, 0x4b]).content_type("application/zip");
/// ```
#[derive(Clone)]
#[must_use = "a part does nothing until it is added to a request"]
pub struct Part {
    pub(crate) file_name: Option<String>,
    content_type: Option<String>,
    headers: Vec<(String, String)>,
    content: Body,
}

impl fmt::Debug for Part {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Names only: a header may hold a secret.
        let headers: Vec<&str> = self.headers.iter().map(|(name, _)| name.as_str()).collect();
        formatter
            .debug_struct("Part")
            .field("file_name", &self.file_name)
            .field("content_type", &self.content_type)
            .field("headers", &headers)
            .field("content", &self.content)
            .finish()
    }
}

impl Part {
    /// A part of any content, without a file name.
    pub fn new(content: impl Into<Body>) -> Self {
        Self { file_name: None, content_type: None, headers: Vec::new(), content: content.into() }
    }

    /// A field's text, sent as UTF-8.
    pub fn text(text: impl Into<String>) -> Self {
        Self::new(text.into())
    }

    /// JSON, under its media type: a model, a list or a map.
    pub fn json(value: &dyn Encode) -> Self {
        Self::bytes(wire::to_vec(value)).content_type("application/json")
    }

    /// Bytes in memory.
    pub fn bytes(bytes: impl Into<Bytes>) -> Self {
        Self::new(bytes.into())
    }

    /// A file: its name, without a folder, and its content.
    pub fn file(file_name: impl Into<String>, content: impl Into<Body>) -> Self {
        Self::new(content).file_name(file_name)
    }

    /// Names the file. Servers take a part with a file name for a file, one without for a text.
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = Some(file_name.into());
        self
    }

    /// Says what the content is; nothing is said where this is not called, which servers read as
    /// text without a file name, and as bytes with one.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// A header of this part alone, such as `Content-Language`. A name or a value that no header can have
    /// makes sending fail with [`ErrorKind::Request`](crate::ErrorKind::Request).
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// The same part under this file name, where it has none of its own.
    pub fn or_file_name(mut self, name: &str) -> Self {
        self.file_name.get_or_insert_with(|| name.to_owned());
        self
    }

    /// The same part under this media type, where it has none of its own.
    pub fn or_content_type(mut self, media_type: &str) -> Self {
        self.content_type.get_or_insert_with(|| media_type.to_owned());
        self
    }

    /// The text of a part in memory that is no file.
    pub(crate) fn as_text(&self) -> Option<&str> {
        let bytes = self.content.as_bytes().filter(|_| self.file_name.is_none())?;
        std::str::from_utf8(bytes).ok()
    }

    /// Tells how far this part is, each time that it is sent: see [`Body::with_progress`]. Of all parts
    /// together, [`RequestOptions::with_upload_progress`](crate::RequestOptions::with_upload_progress) tells.
    pub fn with_progress(mut self, told: impl Fn(Progress) + Send + Sync + 'static) -> Self {
        self.content = self.content.with_progress(told);
        self
    }
}

/// The body and its content type.
pub(crate) fn encode(parts: &[(String, Part)]) -> Result<(String, Body), Problem> {
    let mut encoder = Encoder::new();
    for (name, part) in parts {
        let mut disposition = format!("form-data; name=\"{}\"", quoted(name));
        if let Some(file_name) = &part.file_name {
            // Writing to a String does not fail.
            let _ = write!(disposition, "; filename=\"{}\"", quoted(file_name));
        }
        encoder.push(&[("Content-Disposition", &disposition)], part)?;
    }
    let (boundary, body) = encoder.finish();
    Ok((format!("multipart/form-data; boundary={boundary}"), body))
}

/// Part after part, for every kind of multipart body.
pub(crate) struct Encoder {
    boundary: String,
    pieces: Vec<Body>,
    between: String,
}

impl Encoder {
    pub(crate) fn new() -> Self {
        Self { boundary: boundary(), pieces: Vec::new(), between: String::new() }
    }

    /// Adds a part with these headers, whose values hold no line breaks, and its content type.
    pub(crate) fn push(&mut self, headers: &[(&str, &str)], part: &Part) -> Result<(), Problem> {
        let content_type = part.content_type.as_deref();
        if content_type.is_some_and(|content_type| HeaderValue::from_str(content_type).is_err()) {
            return Err(Problem::HeaderValue("content-type".into()));
        }
        for (name, value) in &part.headers {
            if HeaderName::from_str(name).is_err() {
                return Err(Problem::HeaderName(name.clone()));
            }
            if HeaderValue::from_str(value).is_err() {
                return Err(Problem::HeaderValue(name.clone()));
            }
        }
        let own = part.headers.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        let content_type = content_type.map(|value| ("Content-Type", value));
        let _ = write!(self.between, "--{}\r\n", self.boundary);
        for (name, value) in headers.iter().copied().chain(content_type).chain(own) {
            let _ = write!(self.between, "{name}: {value}\r\n");
        }
        self.between.push_str("\r\n");
        self.pieces.push(Body::from(std::mem::take(&mut self.between)));
        self.pieces.push(part.content.clone());
        self.between.push_str("\r\n");
        Ok(())
    }

    /// The boundary and the body.
    pub(crate) fn finish(mut self) -> (String, Body) {
        let _ = write!(self.between, "--{}--\r\n", self.boundary);
        self.pieces.push(Body::from(self.between));
        (self.boundary, chain(self.pieces))
    }
}

/// A line that no content holds: 128 random bits.
fn boundary() -> String {
    format!("----{:016x}{:016x}", random(), random())
}

/// A name between quotes, escaped as browsers do (HTML, section 4.10.21.8): servers know this form.
pub(crate) fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

/// One body after the other: in one piece where all are in memory, so that it can be looked at.
fn chain(pieces: Vec<Body>) -> Body {
    let length = pieces.iter().map(Body::length).sum::<Option<u64>>();
    // A part that tells how far it is stays one.
    let in_memory = pieces.iter().map(|piece| piece.as_bytes().filter(|_| !piece.is_watched()));
    if let Some(bytes) = in_memory.collect::<Option<Vec<_>>>() {
        return Body::from(bytes.concat());
    }
    let replayable = pieces.iter().all(Body::is_replayable);
    let body = Body::opened_by(replayable, move |attempt| {
        let waiting = pieces.clone().into();
        Ok(BodyStream::new(Chain { waiting, current: BodyStream::empty(), attempt }))
    });
    match length {
        Some(length) => body.with_length(length),
        None => body,
    }
}

/// Opens a body only when the one before it is through, so that few files are open at a time.
struct Chain {
    waiting: VecDeque<Body>,
    current: BodyStream,
    attempt: u32,
}

impl Stream for Chain {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(piece) = ready!(self.current.poll_piece(context)) {
                return Poll::Ready(Some(piece));
            }
            let opened: io::Result<BodyStream> = match self.waiting.pop_front() {
                Some(body) => body.open_for(self.attempt),
                None => return Poll::Ready(None),
            };
            match opened {
                Ok(stream) => self.current = stream,
                Err(error) => {
                    self.waiting.clear();
                    return Poll::Ready(Some(Err(TransportError::new(error))));
                }
            }
        }
    }
}
