//! In `webhooks`: a receiver as a service of tower's.

use std::any::type_name;
use std::convert::Infallible;
use std::fmt;
use std::task::{Context, Poll};

use http::StatusCode;
use http_body::Body;
use tower_service::Service;

use crate::transport::{BoxError, BoxFuture};
use crate::webhooks::delivery::Delivery;
use crate::webhooks::error::{DeliveryError, answer};
use crate::webhooks::event::WebhookEvent;
use crate::webhooks::receiver::Receiver;

impl<E: WebhookEvent> Receiver<E> {
    /// A service that receives requests and hands each delivery to a function: see [`WebhookService`].
    pub fn service<H>(&self, handler: H) -> WebhookService<E, H> {
        WebhookService { receiver: self.clone(), handler }
    }
}

/// A [tower](https://docs.rs/tower) `Service` that answers requests by an API: axum takes it as
/// `route_service`, hyper as `TowerToHyperService` of hyper-util.
///
/// - A delivery that is to be taken goes to the function. Where that gives `Ok`, the answer is 200; where it
///   gives an error, 500, and the delivery is forgotten, so that the next attempt is no repeat.
/// - What is sent to try the webhook out is answered with 200, and so is a repeat; the function sees neither.
/// - Everything else is answered as [`DeliveryError::to_response`] says.
///
/// The API waits for the answer, often for a few seconds alone. A function that has more to do puts the
/// delivery into a queue and returns.
///
/// With the feature `tracing`, what is refused and what fails is an event: `delivery refused` and `delivery
/// failed`. Otherwise errors of the function are told to nobody.
///
/// ```
/// # use bitbucket_runtime::webhooks::{Delivery, Receiver, WebhookEvent};
/// # fn program<Event: WebhookEvent>() {
/// use bitbucket_runtime::transport::BoxError;
///
/// let receiver = Receiver::<Event>::new("secret");
/// let service = receiver.service(|delivery: Delivery<Event>| async move {
///     println!("{} took place", delivery.key());
///     Ok::<_, BoxError>(())
/// });
/// # let _ = service;
/// # }
/// ```
#[must_use = "a service does nothing until a server calls it"]
pub struct WebhookService<E, H> {
    receiver: Receiver<E>,
    handler: H,
}

impl<E, H: Clone> Clone for WebhookService<E, H> {
    fn clone(&self) -> Self {
        Self { receiver: self.receiver.clone(), handler: self.handler.clone() }
    }
}

impl<E, H> fmt::Debug for WebhookService<E, H> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "WebhookService({:?}, {})", self.receiver, type_name::<H>())
    }
}

impl<E, H, B, F, X> Service<http::Request<B>> for WebhookService<E, H>
where
    E: WebhookEvent,
    H: Fn(Delivery<E>) -> F + Clone + Send + 'static,
    F: Future<Output = Result<(), X>> + Send,
    X: Into<BoxError> + Send,
    B: Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError> + Send,
{
    type Response = http::Response<String>;
    type Error = Infallible;
    type Future = BoxFuture<'static, Result<http::Response<String>, Infallible>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), Infallible>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<B>) -> Self::Future {
        let Self { receiver, handler } = self.clone();
        Box::pin(async move { Ok(respond(&receiver, handler, request).await) })
    }
}

async fn respond<E, H, B, F, X>(
    receiver: &Receiver<E>,
    handler: H,
    request: http::Request<B>,
) -> http::Response<String>
where
    E: WebhookEvent,
    H: Fn(Delivery<E>) -> F,
    F: Future<Output = Result<(), X>>,
    X: Into<BoxError>,
    B: Body,
    B::Error: Into<BoxError>,
{
    let delivery = match receiver.read_request(request).await {
        Ok(delivery) => delivery,
        Err(error) => {
            refused(&error);
            return error.to_response();
        }
    };
    if delivery.is_ping() {
        return answer(StatusCode::OK, "the webhook leads here");
    }
    let (id, key) = (delivery.id().map(str::to_owned), delivery.key().to_owned());
    match handler(delivery).await {
        Ok(()) => answer(StatusCode::OK, "taken"),
        Err(error) => {
            failed(&key, &error.into());
            // Where the store cannot be asked, the next attempt is taken for a repeat: nothing can be done here.
            if let Err(error) = receiver.forget_id(id.as_deref()).await {
                refused(&error);
            }
            answer(StatusCode::INTERNAL_SERVER_ERROR, "the delivery could not be dealt with")
        }
    }
}

#[cfg(feature = "tracing")]
fn refused(error: &DeliveryError) {
    tracing::warn!(target: env!("CARGO_CRATE_NAME"), reason = %error.kind(), "delivery refused");
}

#[cfg(feature = "tracing")]
fn failed(key: &str, error: &BoxError) {
    tracing::error!(target: env!("CARGO_CRATE_NAME"), key, %error, "delivery failed");
}

#[cfg(not(feature = "tracing"))]
fn refused(_: &DeliveryError) {}

#[cfg(not(feature = "tracing"))]
fn failed(_: &str, _: &BoxError) {}
