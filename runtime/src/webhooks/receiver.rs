//! In `webhooks`: what receives deliveries, by the rules that a program sets.

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{HeaderMap, Method};
use http_body::Body;

use crate::transport::BoxError;
use crate::transport::clock::Clock;
use crate::webhooks::body::collect;
use crate::webhooks::delivery::Delivery;
use crate::webhooks::error::{DeliveryError, DeliveryErrorKind};
use crate::webhooks::event::WebhookEvent;
use crate::webhooks::reading::{MOST_BYTES, Rules};
use crate::webhooks::seen::SeenIds;
use crate::webhooks::signature::Key;

/// How long an id is remembered without being told otherwise.
const WINDOW: Duration = Duration::from_secs(24 * 3600);

impl<E: WebhookEvent> Delivery<E> {
    /// Reads a delivery **without asking who sent it**: no signature is verified. For tests, and for what
    /// something else has verified before; everywhere else take a [`Receiver`].
    ///
    /// # Errors
    /// Where the body is longer than 10 MiB, or the delivery cannot be read.
    pub fn read(headers: &HeaderMap, body: &[u8]) -> Result<Self, DeliveryError> {
        Rules::UNSIGNED.read(headers, body, SystemTime::now)
    }
}

/// Receives deliveries of an API: verifies, reads, and guards against repeats.
///
/// Cloning is cheap, and clones share what they remember.
///
/// ```
/// # use bitbucket_runtime::webhooks::{WebhookEvent, Receiver, DeliveryError};
/// # async fn program<Event: WebhookEvent>(headers: http::HeaderMap, body: &[u8]) -> Result<(), DeliveryError> {
/// use std::time::Duration;
/// use bitbucket_runtime::webhooks::SeenInMemory;
///
/// let receiver = Receiver::<Event>::builder()
///     .secret("the one that signs from today on")
///     .secret("the one that signed until yesterday")
///     .seen(SeenInMemory::default())
///     .build();
/// let delivery = receiver.read(&headers, body).await?;
/// println!("{} took place", delivery.key());
/// # Ok(())
/// # }
/// ```
pub struct Receiver<E> {
    inner: Arc<Inner>,
    event: PhantomData<fn() -> E>,
}

#[derive(Debug)]
struct Inner {
    rules: Rules,
    seen: Option<Arc<dyn SeenIds>>,
    window: Duration,
    clock: Option<Arc<dyn Clock>>,
}

impl<E: WebhookEvent> Receiver<E> {
    /// What a receiver is built with.
    pub fn builder() -> ReceiverBuilder<E> {
        let rules = Rules { keys: Some(Vec::new()), most_bytes: MOST_BYTES, most_age: None };
        let inner = Inner { rules, seen: None, window: WINDOW, clock: None };
        ReceiverBuilder { inner, event: PhantomData }
    }

    /// A receiver of deliveries that are signed by this secret.
    #[must_use]
    pub fn new(secret: impl AsRef<[u8]>) -> Self {
        Self::builder().secret(secret).build()
    }

    /// Verifies and reads a delivery. `body` is to be the bytes as they came: JSON that was parsed and
    /// written anew has another signature.
    ///
    /// What was sent to try the webhook out is read like everything else, and asked neither for its age nor
    /// for its id: [`Delivery::is_ping`] tells it.
    ///
    /// # Errors
    /// Where it is not to be taken; [`DeliveryError::status`] is what to answer.
    pub async fn read(&self, headers: &HeaderMap, body: &[u8]) -> Result<Delivery<E>, DeliveryError> {
        let delivery: Delivery<E> = self.inner.rules.read(headers, body, || self.now())?;
        if let Some(seen) = &self.inner.seen
            && !delivery.is_ping()
        {
            let Some(id) = delivery.id() else {
                return Err(match E::INFO.id_header() {
                    Some(header) => DeliveryError::of_header(DeliveryErrorKind::NoId, header),
                    None => DeliveryError::new(DeliveryErrorKind::NoId),
                });
            };
            let noted = seen.note(id, self.inner.window).await;
            if !noted.map_err(|error| DeliveryError::caused(DeliveryErrorKind::Store, error))? {
                return Err(DeliveryError::new(DeliveryErrorKind::Repeated));
            }
        }
        Ok(delivery)
    }

    /// Takes the body of a request, and verifies and reads it. Of a body that is too long no more is taken
    /// than the limit. How long a body may take is for the server to say.
    ///
    /// # Errors
    /// As [`Receiver::read`], where the request is no `POST`, and where the body does not arrive whole.
    pub async fn read_request<B>(&self, request: http::Request<B>) -> Result<Delivery<E>, DeliveryError>
    where
        B: Body,
        B::Error: Into<BoxError>,
    {
        let (parts, body) = request.into_parts();
        if parts.method != Method::POST {
            return Err(DeliveryError::new(DeliveryErrorKind::Method));
        }
        let body: Bytes = collect(body, self.inner.rules.most_bytes).await?;
        self.read(&parts.headers, &body).await
    }

    /// Forgets that a delivery was taken, because what was to be done with it failed: the next attempt to
    /// deliver it is no repeat. Without a store this does nothing.
    ///
    /// # Errors
    /// [`DeliveryErrorKind::Store`] where the store cannot be asked.
    pub fn forget(&self, delivery: &Delivery<E>) -> impl Future<Output = Result<(), DeliveryError>> + Send {
        self.forget_id(delivery.id())
    }

    pub(super) async fn forget_id(&self, id: Option<&str>) -> Result<(), DeliveryError> {
        match (&self.inner.seen, id) {
            (Some(seen), Some(id)) => {
                let forgotten = seen.forget(id).await;
                forgotten.map_err(|error| DeliveryError::caused(DeliveryErrorKind::Store, error))
            }
            _ => Ok(()),
        }
    }

    fn now(&self) -> SystemTime {
        self.inner.clock.as_ref().map_or_else(SystemTime::now, |clock| clock.now())
    }
}

impl<E> Clone for Receiver<E> {
    fn clone(&self) -> Self {
        Self { inner: Arc::clone(&self.inner), event: PhantomData }
    }
}

impl<E> fmt::Debug for Receiver<E> {
    /// Without its secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.inner, formatter)
    }
}

/// Builds a [`Receiver`].
#[must_use = "a builder does nothing until `build`"]
pub struct ReceiverBuilder<E> {
    inner: Inner,
    event: PhantomData<fn() -> E>,
}

impl<E: WebhookEvent> ReceiverBuilder<E> {
    /// Takes what is signed by this secret, beside what is signed by those that were given before: while a
    /// secret is changed, deliveries come with either. An empty one is none.
    pub fn secret(self, secret: impl AsRef<[u8]>) -> Self {
        self.secrets([secret])
    }

    /// Takes what is signed by any of these secrets.
    pub fn secrets<S: AsRef<[u8]>>(mut self, secrets: impl IntoIterator<Item = S>) -> Self {
        let secrets = secrets.into_iter().filter(|secret| !secret.as_ref().is_empty());
        let keys = self.inner.rules.keys.get_or_insert_with(Vec::new);
        keys.extend(secrets.map(|secret| Key::new(secret.as_ref())));
        self
    }

    /// Takes what anybody sends. Without this, and without a secret, everything is refused: a variable that
    /// is not set opens nothing.
    pub fn unsigned(mut self) -> Self {
        self.inner.rules.keys = None;
        self
    }

    /// Reads bodies of so many bytes at most; 10 MiB without this.
    pub fn max_bytes(mut self, most: usize) -> Self {
        self.inner.rules.most_bytes = most;
        self
    }

    /// Refuses what took place longer ago, and what says that it will take place as far in the future. A
    /// delivery that says no time is refused as well.
    ///
    /// An API that tries again for hours needs as much. Where the time stands in a header alone, whoever
    /// sends a delivery again can change it.
    pub fn max_age(mut self, most: Duration) -> Self {
        self.inner.rules.most_age = Some(most);
        self
    }

    /// Refuses what was taken before, by the id of the delivery. One that has no id is refused as well.
    ///
    /// The id stands in a header, which is not signed: this keeps an API from having something done twice,
    /// and not somebody who has seen a whole delivery. Where a body says its time, [`ReceiverBuilder::max_age`]
    /// bounds that.
    pub fn seen(mut self, store: impl SeenIds + 'static) -> Self {
        self.inner.seen = Some(Arc::new(store));
        self
    }

    /// Remembers ids for so long; a day without this.
    pub fn repeat_window(mut self, window: Duration) -> Self {
        self.inner.window = window;
        self
    }

    /// Goes by this clock in the place of the machine's, for tests.
    pub fn clock(mut self, clock: impl Clock + 'static) -> Self {
        self.inner.clock = Some(Arc::new(clock));
        self
    }

    /// The receiver.
    #[must_use]
    pub fn build(self) -> Receiver<E> {
        Receiver { inner: Arc::new(self.inner), event: PhantomData }
    }
}

impl<E> fmt::Debug for ReceiverBuilder<E> {
    /// Without its secrets.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.inner, formatter)
    }
}
