//! In `webhooks`: why a delivery is not taken, and what to answer.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::fmt;

use http::{HeaderValue, StatusCode};

use crate::transport::BoxError;
use crate::wire::DecodeError;

/// What kind of trouble a [`DeliveryError`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeliveryErrorKind {
    /// The request is no `POST`.
    Method,
    /// The body is longer than is read.
    TooLarge,
    /// The body did not arrive whole.
    Unfinished,
    /// The content type is missing, or not JSON in UTF-8.
    ContentType,
    /// A header came twice, where one can be meant.
    DuplicateHeader,
    /// A header holds what it cannot: no text of ASCII, nothing, or more than an id or a key is long.
    MalformedHeader,
    /// Neither header nor body says which event it is.
    NoEvent,
    /// A secret is expected, and the delivery is not signed.
    SignatureMissing,
    /// The signature is none: another algorithm, another length, other characters.
    SignatureMalformed,
    /// The signature is by another secret, or over another body.
    SignatureWrong,
    /// The receiver has no secret, and was not told to do without.
    NoSecret,
    /// The body is not JSON.
    NotJson,
    /// The header says another event than the body.
    OtherEvent,
    /// The body is JSON, and not what an event of its key is.
    Undecodable,
    /// An age is asked for, and the delivery says no time.
    Undated,
    /// The event took place longer ago than is taken, or as far in the future.
    TooOld,
    /// Repeats are guarded against, and the delivery has no id.
    NoId,
    /// The delivery was taken before.
    Repeated,
    /// The store of ids could not be asked.
    Store,
}

impl DeliveryErrorKind {
    /// What to answer. A repeat is answered like the delivery that it repeats, so that the API is at rest.
    #[must_use]
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::ContentType => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::SignatureMissing | Self::SignatureWrong => StatusCode::FORBIDDEN,
            Self::Undecodable => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Repeated => StatusCode::OK,
            Self::NoSecret => StatusCode::INTERNAL_SERVER_ERROR,
            Self::Store => StatusCode::SERVICE_UNAVAILABLE,
            Self::Unfinished
            | Self::DuplicateHeader
            | Self::MalformedHeader
            | Self::NoEvent
            | Self::SignatureMalformed
            | Self::NotJson
            | Self::OtherEvent
            | Self::Undated
            | Self::TooOld
            | Self::NoId => StatusCode::BAD_REQUEST,
        }
    }

    /// What kind of trouble it is, in words that may be answered: nothing of this one delivery stands in them.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Method => "a delivery is a POST",
            Self::TooLarge => "the body is too long",
            Self::Unfinished => "the body did not arrive whole",
            Self::ContentType => "the content type is not JSON in UTF-8",
            Self::DuplicateHeader => "a header came twice",
            Self::MalformedHeader => "a header holds what it cannot",
            Self::NoEvent => "the delivery does not say which event it is",
            Self::SignatureMissing => "the delivery is not signed",
            Self::SignatureMalformed => "the signature is malformed",
            Self::SignatureWrong => "the signature is wrong",
            Self::NoSecret => "the receiver has no secret",
            Self::NotJson => "the body is not JSON",
            Self::OtherEvent => "the header says another event than the body",
            Self::Undecodable => "the body is not what an event of its key is",
            Self::Undated => "the delivery says no time",
            Self::TooOld => "the event took place too long ago",
            Self::NoId => "the delivery has no id",
            Self::Repeated => "the delivery was taken before",
            Self::Store => "the ids of deliveries cannot be asked for",
        }
    }
}

impl fmt::Display for DeliveryErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

/// Why a delivery is not taken: what is wrong, and what to do. No secret and no signature stands in it.
#[derive(Debug)]
pub struct DeliveryError {
    kind: DeliveryErrorKind,
    detail: Option<Cow<'static, str>>,
    header: Option<&'static str>,
    source: Option<Source>,
}

#[derive(Debug)]
enum Source {
    Decode(Box<DecodeError>),
    Other(BoxError),
}

impl DeliveryError {
    pub(super) fn new(kind: DeliveryErrorKind) -> Self {
        Self { kind, detail: None, header: None, source: None }
    }

    /// Says more of this one delivery, and what to do.
    pub(super) fn with(mut self, detail: impl Into<Cow<'static, str>>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    pub(super) fn of_header(kind: DeliveryErrorKind, header: &'static str) -> Self {
        Self { header: Some(header), ..Self::new(kind) }
    }

    pub(super) fn of_body(kind: DeliveryErrorKind, error: DecodeError) -> Self {
        Self { source: Some(Source::Decode(Box::new(error))), ..Self::new(kind) }
    }

    pub(super) fn caused(kind: DeliveryErrorKind, error: impl Into<BoxError>) -> Self {
        Self { source: Some(Source::Other(error.into())), ..Self::new(kind) }
    }

    /// What kind of trouble it is.
    #[must_use]
    pub fn kind(&self) -> DeliveryErrorKind {
        self.kind
    }

    /// What to answer: see [`DeliveryErrorKind::status`].
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.kind.status()
    }

    /// An answer for the API, and for whoever looks at what became of its deliveries: the status, and the kind
    /// as plain text. Nothing of the delivery stands in it, nor of what the receiver holds.
    #[must_use]
    pub fn to_response(&self) -> http::Response<String> {
        let mut response = answer(self.status(), self.kind.as_str());
        if self.kind == DeliveryErrorKind::Method {
            response.headers_mut().insert(http::header::ALLOW, HeaderValue::from_static("POST"));
        }
        response
    }

    /// The header that is meant, in lower case, where one is.
    #[must_use]
    pub fn header(&self) -> Option<&'static str> {
        self.header
    }

    /// What is wrong with the body, and where, where that is what is wrong.
    #[must_use]
    pub fn decode_error(&self) -> Option<&DecodeError> {
        match &self.source {
            Some(Source::Decode(error)) => Some(error),
            _ => None,
        }
    }
}

/// A short answer of plain text.
pub(super) fn answer(status: StatusCode, text: &str) -> http::Response<String> {
    let mut response = http::Response::new(format!("{text}\n"));
    *response.status_mut() = status;
    let plain = HeaderValue::from_static("text/plain; charset=utf-8");
    response.headers_mut().insert(http::header::CONTENT_TYPE, plain);
    response
}

impl fmt::Display for DeliveryError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.kind.as_str())?;
        if let Some(header) = self.header {
            write!(formatter, ": `{header}`")?;
        }
        if let Some(detail) = &self.detail {
            write!(formatter, ": {detail}")?;
        }
        match &self.source {
            // What a store or a connection says may hold an address with a secret: it is the cause alone.
            Some(Source::Decode(error)) => write!(formatter, ": {error}"),
            Some(Source::Other(_)) | None => Ok(()),
        }
    }
}

impl StdError for DeliveryError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.source {
            Some(Source::Other(error)) => Some(&**error),
            Some(Source::Decode(_)) | None => None,
        }
    }
}
