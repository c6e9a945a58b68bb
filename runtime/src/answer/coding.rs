//! In `answer`: answers that come packed, under a `Content-Encoding` (RFC 9110, section 8.4), and when
//! that is asked for.

use std::io::{self, BufRead, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Buf as _, Bytes};
use flate2::bufread::{DeflateDecoder, MultiGzDecoder, ZlibDecoder};
use futures_core::Stream;
use http::StatusCode;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};

use crate::answer::head::Head;
use crate::answer::text::line;
use crate::api::problem::Problem;
use crate::transport::{BodyStream, TransportError};

/// The most codings that one answer is packed with.
const MOST: usize = 5;

/// How much is unpacked at once, in bytes: a kilobyte may hold a megabyte.
const PIECE: usize = 32 * 1024;

/// Headers that speak of bytes as they travel, or of an entity tag that names them: what is packed has
/// other bytes, and another tag.
const OF_BYTES: [HeaderName; 6] = [
    header::RANGE,
    header::IF_RANGE,
    header::IF_MATCH,
    header::IF_NONE_MATCH,
    header::IF_MODIFIED_SINCE,
    header::IF_UNMODIFIED_SINCE,
];

/// What a request with these headers says in `Accept-Encoding`, where it says nothing itself.
pub(crate) fn accepted(headers: &HeaderMap, compression: bool) -> HeaderValue {
    let packed = compression && !OF_BYTES.iter().any(|name| headers.contains_key(name));
    HeaderValue::from_static(if packed { "gzip" } else { "identity" })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Coding {
    Gzip,
    Deflate,
}

impl Coding {
    fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Deflate => "deflate",
        }
    }
}

/// Makes the body what it was before it was packed. The head then says nothing of the packing any more.
///
/// # Errors
/// Where a coding is not known, or the body is a part of what was packed whole. Then nothing is changed.
pub(crate) fn unpack(head: &mut Head, body: &mut BodyStream) -> Result<(), Problem> {
    let is_packed = head.headers().contains_key(header::CONTENT_ENCODING);
    if !is_packed || head.is_bodiless() || body.length() == Some(0) {
        return Ok(());
    }
    let codings = codings(head.headers(), head.status())?;
    if !codings.is_empty() {
        head.unpacked();
        *body = around(&codings, std::mem::replace(body, BodyStream::empty()));
    }
    Ok(())
}

/// The body of an answer with these headers, as it was before it was packed.
///
/// # Errors
/// As [`unpack`].
pub(crate) fn unpack_body(
    headers: &HeaderMap,
    status: StatusCode,
    body: BodyStream,
) -> Result<BodyStream, Problem> {
    Ok(around(&codings(headers, status)?, body))
}

fn around(codings: &[Coding], mut body: BodyStream) -> BodyStream {
    if body.length() == Some(0) {
        return body;
    }
    // The last one was put around all the others.
    for coding in codings.iter().rev() {
        body = BodyStream::new(Unpacking { body, state: State::New(*coding), ended: false });
    }
    body
}

/// What an answer was packed with, the innermost first.
fn codings(headers: &HeaderMap, status: StatusCode) -> Result<Vec<Coding>, Problem> {
    let mut codings = Vec::new();
    for value in headers.get_all(header::CONTENT_ENCODING) {
        for name in String::from_utf8_lossy(value.as_bytes()).split(',').map(str::trim) {
            match name.to_ascii_lowercase().as_str() {
                "" | "identity" => {}
                "gzip" | "x-gzip" => codings.push(Coding::Gzip),
                "deflate" => codings.push(Coding::Deflate),
                _ => return Err(Problem::UnknownCoding(shown(name))),
            }
        }
    }
    match codings.last() {
        Some(coding) if status == StatusCode::PARTIAL_CONTENT => Err(Problem::PackedPart(coding.name())),
        Some(_) if codings.len() > MOST => Err(Problem::TooManyCodings(MOST)),
        _ => Ok(codings),
    }
}

/// A name of a server's, no longer than names are.
fn shown(name: &str) -> String {
    line(&name.chars().take(40).collect::<String>()).unwrap_or_default()
}

/// A body that is unpacked piece by piece as it is read.
struct Unpacking {
    body: BodyStream,
    state: State,
    ended: bool,
}

enum State {
    /// Nothing came so far.
    New(Coding),
    /// The last is where bytes are unpacked to.
    Begun(Coding, Box<Decoder>, Vec<u8>),
}

impl Stream for Unpacking {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.ended {
            return Poll::Ready(None);
        }
        loop {
            if let State::Begun(coding, decoder, buffer) = &mut this.state {
                match decoder.piece(buffer) {
                    Ok(Some(piece)) => {
                        this.ended = piece.is_empty();
                        return Poll::Ready((!piece.is_empty()).then_some(Ok(piece)));
                    }
                    Ok(None) => {}
                    Err(error) => {
                        this.ended = true;
                        return Poll::Ready(Some(Err(fault(*coding, &error))));
                    }
                }
            }
            let piece = match ready!(this.body.poll_piece(context)) {
                Some(Ok(piece)) => Some(piece),
                Some(Err(error)) => {
                    this.ended = true;
                    return Poll::Ready(Some(Err(error)));
                }
                None => None,
            };
            match (&mut this.state, piece) {
                (_, Some(piece)) if piece.is_empty() => {}
                (State::New(coding), Some(piece)) => {
                    this.state =
                        State::Begun(*coding, Box::new(Decoder::new(*coding, piece)), vec![0; PIECE]);
                }
                // Nothing at all is nothing, however it was to be packed.
                (State::New(_), None) => {
                    this.ended = true;
                    return Poll::Ready(None);
                }
                (State::Begun(_, decoder, _), piece) => decoder.feed(piece),
            }
        }
    }
}

fn fault(coding: Coding, error: &io::Error) -> TransportError {
    let coding = coding.name();
    let what = match error.kind() {
        io::ErrorKind::UnexpectedEof => "ends too early",
        _ => "is broken",
    };
    TransportError::new(io::Error::new(error.kind(), format!("what is packed as {coding} {what}")))
}

/// Unpacks what it is fed with.
enum Decoder {
    Gzip(MultiGzDecoder<Fed>),
    Zlib(ZlibDecoder<Fed>),
    Deflate(DeflateDecoder<Fed>),
}

impl Decoder {
    /// `start` is not empty.
    fn new(coding: Coding, start: Bytes) -> Self {
        // By the standard it is zlib; some servers send what lies inside of that. The first byte tells:
        // its lower half is 8 in zlib (RFC 1950, section 2.2), which begins no block of the other.
        let zlib = start.first().is_some_and(|byte| byte & 0x0f == 8);
        let fed = Fed { bytes: start, ended: false };
        match coding {
            Coding::Gzip => Self::Gzip(MultiGzDecoder::new(fed)),
            Coding::Deflate if zlib => Self::Zlib(ZlibDecoder::new(fed)),
            Coding::Deflate => Self::Deflate(DeflateDecoder::new(fed)),
        }
    }

    /// More of what is packed, or its end. What was there before has been used up.
    fn feed(&mut self, piece: Option<Bytes>) {
        let fed = match self {
            Self::Gzip(decoder) => decoder.get_mut(),
            Self::Zlib(decoder) => decoder.get_mut(),
            Self::Deflate(decoder) => decoder.get_mut(),
        };
        fed.ended = piece.is_none();
        fed.bytes = piece.unwrap_or_default();
    }

    /// The next bytes, empty at the end; `None` where it has to be fed first.
    fn piece(&mut self, buffer: &mut [u8]) -> io::Result<Option<Bytes>> {
        let read = match self {
            Self::Gzip(decoder) => decoder.read(buffer),
            Self::Zlib(decoder) => decoder.read(buffer),
            Self::Deflate(decoder) => decoder.read(buffer),
        };
        match read {
            Ok(length) => Ok(Some(Bytes::copy_from_slice(&buffer[..length]))),
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => Ok(None),
            Err(error) => Err(error),
        }
    }
}

/// What a decoder reads from: it would block where it has to be fed.
struct Fed {
    bytes: Bytes,
    ended: bool,
}

impl Read for Fed {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let length = self.fill_buf()?.len().min(buffer.len());
        self.bytes.copy_to_slice(&mut buffer[..length]);
        Ok(length)
    }
}

impl BufRead for Fed {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        match self.bytes.is_empty() && !self.ended {
            true => Err(io::ErrorKind::WouldBlock.into()),
            false => Ok(&self.bytes),
        }
    }

    fn consume(&mut self, length: usize) {
        self.bytes.advance(length.min(self.bytes.len()));
    }
}
