//! In `mock`: deliveries, as an API sends them.

use std::fmt;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};

use crate::webhooks::{WebhookEvent, WebhookInfo, sign};

/// A delivery as an API sends it, for tests of a program that receives. It says what event it is, that it is
/// JSON, and that it is the first attempt; [`MockDelivery::signed`] signs it.
///
/// ```
/// # use bitbucket_runtime::webhooks::{DeliveryError, Receiver, WebhookEvent};
/// # async fn test<Event: WebhookEvent>() -> Result<(), DeliveryError> {
/// use bitbucket_runtime::mock::MockDelivery;
///
/// let pushed = MockDelivery::from_body::<Event>("repo:push", r#"{"push": {"changes": []}}"#).signed("secret");
/// let delivery = Receiver::<Event>::new("secret").read(pushed.headers(), pushed.body()).await?;
/// assert_eq!(delivery.key(), "repo:push");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct MockDelivery {
    info: &'static WebhookInfo,
    headers: HeaderMap,
    body: Bytes,
}

impl MockDelivery {
    /// A delivery of this event.
    ///
    /// # Panics
    /// Where the event's key cannot stand in a header.
    #[track_caller]
    pub fn of<E: WebhookEvent>(event: &E) -> Self {
        Self::from_body::<E>(event.key(), event.to_body())
    }

    /// A delivery of an event of this key with this body, which may be anything.
    ///
    /// # Panics
    /// Where the key cannot stand in a header.
    #[track_caller]
    pub fn from_body<E: WebhookEvent>(key: &str, body: impl Into<Bytes>) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let delivery = Self { info: E::INFO, headers, body: body.into() };
        let given = [
            (E::INFO.event_header(), key),
            (E::INFO.id_header(), "00000000-0000-4000-8000-000000000001"),
            (E::INFO.attempt_header(), "1"),
        ];
        let named = given.into_iter().filter_map(|(name, value)| Some((name?, value)));
        named.fold(delivery, |delivery, (name, value)| delivery.with_header(name, value))
    }

    /// Signs the body by this secret, as the API does.
    ///
    /// # Panics
    /// Where the API names no header of a signature.
    #[track_caller]
    pub fn signed(self, secret: impl AsRef<[u8]>) -> Self {
        let signature = sign(secret, &self.body);
        let name = self.info.signature_header();
        self.with(name, "a signature", &signature)
    }

    /// Says an id of the delivery, the same in every attempt to deliver it.
    ///
    /// # Panics
    /// Where the API names no header of it, or the id cannot stand in one.
    #[track_caller]
    pub fn with_id(self, id: &str) -> Self {
        let name = self.info.id_header();
        self.with(name, "the delivery's id", id)
    }

    /// Says which attempt to deliver it this is, from 1.
    ///
    /// # Panics
    /// Where the API names no header of it.
    #[track_caller]
    pub fn with_attempt(self, attempt: u32) -> Self {
        let name = self.info.attempt_header();
        self.with(name, "the attempt", &attempt.to_string())
    }

    #[track_caller]
    fn with(self, name: Option<&str>, what: &str, value: &str) -> Self {
        match name {
            Some(name) => self.with_header(name, value),
            None => panic!("the API names no header of {what}: with_header takes any"),
        }
    }

    /// Sets a header, in the place of what it held.
    ///
    /// # Panics
    /// Where that is no header.
    #[track_caller]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        match (name.parse::<HeaderName>(), HeaderValue::from_str(value)) {
            (Ok(name), Ok(value)) => self.headers.insert(name, value),
            _ => panic!("{name:?} with {value:?} is no header"),
        };
        self
    }

    /// Takes a header away.
    pub fn without_header(mut self, name: &str) -> Self {
        self.headers.remove(name);
        self
    }

    /// The headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body.
    #[must_use]
    pub fn body(&self) -> &Bytes {
        &self.body
    }

    /// The request that a server sees: a `POST` to this address, which may be a path alone, with whatever kind
    /// of body a framework has.
    ///
    /// # Panics
    /// Where that is no address.
    #[must_use]
    #[track_caller]
    pub fn to_request<B: From<Bytes>>(&self, uri: &str) -> http::Request<B> {
        let mut request = http::Request::new(B::from(self.body.clone()));
        *request.method_mut() = http::Method::POST;
        match uri.parse() {
            Ok(uri) => *request.uri_mut() = uri,
            Err(error) => panic!("{uri:?} is no address: {error}"),
        }
        *request.headers_mut() = self.headers.clone();
        request
    }
}

impl fmt::Debug for MockDelivery {
    /// Without values of headers, and without the body.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.headers.keys().map(HeaderName::as_str).collect();
        formatter
            .debug_struct("MockDelivery")
            .field("headers", &names)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
