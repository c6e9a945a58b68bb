//! In `answer`: the types that an answer can become, and how.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;
use std::sync::LazyLock;

use bytes::Bytes;
use http::{HeaderMap, StatusCode, Uri};
use percent_encoding::percent_decode_str;
use serde::de::DeserializeOwned;

use crate::address::shown;
use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::limit;
use crate::answer::secrets::Sent;
use crate::answer::stream::ByteStream;
use crate::answer::text::Text;
use crate::answer::trace::CallSpan;
use crate::api::operation::Operation;
use crate::api::problem::Problem;
use crate::transport::BodyStream;
use crate::wire::{self, DecodeError, Value};

/// A type that an answer can become.
///
/// Every model is one, by way of [`wire::Value`]. An operation whose successes differ in type has
/// an enum of its own:
///
/// ```
/// use bitbucket_runtime::{Error, Head, Located, Payload, Reply, wire::Json};
///
/// enum Merged {
///     Done(Json),
///     Accepted(Located),
/// }
///
/// impl Reply for Merged {
///     type Output = Self;
///
///     fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
///         match head.status().as_u16() {
///             202 => Located::decode(head, body).map(Self::Accepted),
///             _ => Json::decode(head, body).map(Self::Done),
///         }
///     }
/// }
/// ```
pub trait Reply {
    /// What sending gives: the type itself, but for [`Serde`], which stands for one that serde reads.
    type Output;

    /// True where redirects are followed before the answer is looked at.
    const FOLLOW_REDIRECTS: bool = true;

    /// False where the body, if there is one, says nothing: then it does not matter how it is packed.
    const READS_BODY: bool = true;

    /// True where the answer may have no end and pauses for as long as it likes: then limits on time hold
    /// until it begins.
    const ENDLESS: bool = false;

    /// True for a status that [`Reply::decode`] takes; others become an error.
    #[must_use]
    fn accepts(status: StatusCode) -> bool {
        status.is_success()
    }

    /// True where the body is to be handed over unread; else it is read whole first. What is handed over
    /// from an ordinary answer (200, of no media type) is asked for unpacked.
    #[must_use]
    fn streams(head: &Head) -> bool {
        let _ = head;
        false
    }

    /// Makes the value.
    ///
    /// # Errors
    /// Where the answer is not what was expected.
    fn decode(head: &Head, body: Payload) -> Result<Self::Output, Error>;
}

/// The body of an answer, read or not, as [`Reply::streams`] asked.
#[derive(Debug)]
pub struct Payload {
    body: BodyStream,
    span: CallSpan,
    /// How much of it is read into one piece of memory.
    limit: usize,
    sent: Sent,
}

impl Payload {
    /// The bytes; `None` where the body was not read.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        self.body.as_bytes()
    }

    /// The body to be read by the caller.
    pub fn into_stream(self, head: &Head) -> ByteStream {
        ByteStream::new(head.clone(), self.body, self.limit)
    }

    /// The answer of this call to what was sent; so much of it is read into one piece of memory.
    pub(crate) fn of(mut self, span: CallSpan, limit: usize, sent: Sent) -> Self {
        (self.span, self.limit, self.sent) = (span, limit, sent);
        self
    }

    /// Makes the value; the call's span is told where that fails.
    pub(crate) fn decode<T: Reply>(mut self, head: &Head) -> Result<T::Output, Error> {
        let span = self.span.clone();
        // An answer that is many values shows it to none of their errors either.
        let sent = if T::ENDLESS { self.sent.clone() } else { std::mem::take(&mut self.sent) };
        let decoded = T::decode(head, self).map_err(|error| error.after_sending(&sent));
        decoded.inspect_err(|error| span.failed(error))
    }

    /// Makes the value, which has to be a part of a list.
    pub(crate) fn decode_list<T: Reply<Output = T>>(
        self,
        head: &Head,
        is_list: fn(&T) -> bool,
    ) -> Result<T, Error> {
        let (span, bytes) = (self.span.clone(), self.bytes().cloned().unwrap_or_default());
        let part = self.decode::<T>(head)?;
        if is_list(&part) {
            return Ok(part);
        }
        let error = Error::no_list(head, &bytes);
        span.failed(&error);
        Err(error)
    }

    /// The same once more; `None` where the body was not read.
    pub(crate) fn copy(&self) -> Option<Self> {
        self.with(self.bytes()?.clone())
    }

    /// Another body that came with the same call; `None` where its own was not read.
    pub(crate) fn with(&self, bytes: Bytes) -> Option<Self> {
        self.bytes()?;
        Some(self.other(bytes))
    }

    /// An error of this call, without what was sent; its span is told.
    pub(crate) fn fails(&self, error: Error) -> Error {
        let error = error.after_sending(&self.sent);
        self.span.failed(&error);
        error
    }

    /// The body, which nothing is known of afterwards.
    pub(crate) fn take_body(&mut self) -> BodyStream {
        std::mem::replace(&mut self.body, BodyStream::empty())
    }

    /// A part of what came with the same call.
    pub(crate) fn other(&self, bytes: Bytes) -> Self {
        let (span, sent) = (self.span.clone(), self.sent.clone());
        Self { body: BodyStream::from(bytes), span, limit: self.limit, sent }
    }

    /// How much is read into one piece of memory, in bytes.
    pub(crate) fn limit(&self) -> usize {
        self.limit
    }

    fn buffered(&self, head: &Head) -> Result<&Bytes, Error> {
        let problem = if head.is_endless() { Problem::Endless } else { Problem::NotBuffered };
        self.bytes().ok_or_else(|| Error::undecodable(head, problem))
    }

    /// The bytes of a JSON document, not yet looked into.
    fn document(&self, head: &Head) -> Result<&Bytes, Error> {
        let bytes = self.buffered(head)?;
        if bytes.iter().all(u8::is_ascii_whitespace) {
            return Err(Error::undecodable(head, Problem::NoContent));
        }
        Ok(bytes)
    }
}

impl From<BodyStream> for Payload {
    fn from(body: BodyStream) -> Self {
        Self { body, span: CallSpan::default(), limit: limit::ANSWER, sent: Sent::default() }
    }
}

impl From<Bytes> for Payload {
    fn from(bytes: Bytes) -> Self {
        Self::from(BodyStream::from(bytes))
    }
}

/// What of a [`Reply`] the core has to know; a value, so that the core is compiled once.
#[derive(Clone, Copy)]
pub(crate) struct Handling {
    pub(crate) follow_redirects: bool,
    pub(crate) reads_body: bool,
    pub(crate) endless: bool,
    pub(crate) accepts: fn(StatusCode) -> bool,
    pub(crate) streams: fn(&Head) -> bool,
}

impl Handling {
    pub(crate) fn of<T: Reply>() -> Self {
        Self {
            follow_redirects: T::FOLLOW_REDIRECTS,
            reads_body: T::READS_BODY,
            endless: T::ENDLESS,
            accepts: T::accepts,
            streams: T::streams,
        }
    }

    /// True where an ordinary answer is read whole. Asked before there is one.
    pub(crate) fn is_read_whole(&self) -> bool {
        static OPERATION: Operation = Operation::get("", "");
        static ORDINARY: LazyLock<Head> =
            LazyLock::new(|| Head::new(&OPERATION, Uri::default(), StatusCode::OK, HeaderMap::new()));
        !(self.streams)(&ORDINARY)
    }
}

impl<V: Value> Reply for V {
    type Output = Self;

    /// Events instead of a value are not waited for: their end may never come.
    fn streams(head: &Head) -> bool {
        head.is_endless()
    }

    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        let bytes = body.document(head)?;
        let value: V = wire::from_slice(bytes).map_err(|error| Error::misread(head, bytes, error))?;
        if value.is_foreign() { Err(Error::no_list(head, bytes)) } else { Ok(value) }
    }
}

/// Stands for a type of the caller's own, which serde reads from the JSON of an answer; see
/// [`RequestOptions::json_as`](crate::RequestOptions::json_as).
pub struct Serde<T>(PhantomData<fn() -> T>);

impl<T: DeserializeOwned> Reply for Serde<T> {
    type Output = T;

    /// As for every other value.
    fn streams(head: &Head) -> bool {
        head.is_endless()
    }

    fn decode(head: &Head, body: Payload) -> Result<T, Error> {
        let bytes = body.document(head)?;
        let unread = |error| Error::misread(head, bytes, DecodeError::of_serde(bytes, &error));
        serde_json::from_slice(bytes).map_err(unread)
    }
}

/// Success is all there is to know; a body, where there is one, is not read.
impl Reply for () {
    type Output = Self;

    const READS_BODY: bool = false;

    fn streams(_head: &Head) -> bool {
        true
    }

    fn decode(_head: &Head, _body: Payload) -> Result<Self, Error> {
        Ok(())
    }
}

/// The body in pieces, as they come.
impl Reply for ByteStream {
    type Output = Self;

    fn streams(_head: &Head) -> bool {
        true
    }

    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        Ok(body.into_stream(head))
    }
}

impl Reply for Text {
    type Output = Self;

    fn decode(head: &Head, body: Payload) -> Result<Self, Error> {
        Ok(Self::new(body.buffered(head)?.clone(), head))
    }
}

/// Where an operation leads that does nothing but redirect. Not followed.
#[derive(Clone, PartialEq, Eq)]
pub struct Redirect {
    location: String,
    status: StatusCode,
}

impl Redirect {
    /// The `Location` header, byte for byte. Often signed and short-lived: treat it as a secret.
    #[must_use]
    pub fn location(&self) -> &str {
        &self.location
    }

    /// The status: 302, 307 and so on.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }
}

impl fmt::Debug for Redirect {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Redirect({}, {})", self.status.as_u16(), shown::origin(&self.location))
    }
}

impl Reply for Redirect {
    type Output = Self;

    const FOLLOW_REDIRECTS: bool = false;
    const READS_BODY: bool = false;

    fn accepts(status: StatusCode) -> bool {
        status.is_redirection() && status != StatusCode::NOT_MODIFIED
    }

    fn streams(_head: &Head) -> bool {
        true
    }

    fn decode(head: &Head, _body: Payload) -> Result<Self, Error> {
        match head.location() {
            Some((location, _)) => Ok(Self { location, status: head.status() }),
            None => Err(Error::undecodable(head, Problem::NotRedirected)),
        }
    }
}

/// A success that says where its result is, or will be.
#[derive(Clone, PartialEq, Eq)]
pub struct Located {
    location: Option<String>,
}

impl Located {
    /// The absolute address from the `Location` header, where the server sent one.
    #[must_use]
    pub fn location(&self) -> Option<&str> {
        self.location.as_deref()
    }

    /// The last segment of the address's path, decoded: the name of what it leads to, such as a
    /// task to ask about or a commit's hash.
    #[must_use]
    pub fn last_segment(&self) -> Option<Cow<'_, str>> {
        let path = self.location()?.split(['?', '#']).next()?;
        let (_, segment) = path.trim_end_matches('/').rsplit_once('/')?;
        percent_decode_str(segment).decode_utf8().ok()
    }
}

impl fmt::Debug for Located {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Where it leads may be signed.
        write!(formatter, "Located({})", self.location().map_or_else(|| "nowhere".to_owned(), shown::origin))
    }
}

impl Reply for Located {
    type Output = Self;

    const READS_BODY: bool = false;

    fn streams(_head: &Head) -> bool {
        true
    }

    fn decode(head: &Head, _body: Payload) -> Result<Self, Error> {
        let location = head.location().map(|(text, uri)| uri.map_or(text, |uri| uri.to_string()));
        Ok(Self { location })
    }
}
