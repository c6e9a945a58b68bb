//! In `webhooks`: a delivery as an argument of axum's handlers.

use std::error::Error as StdError;
use std::fmt;

use axum_core::extract::{FromRef, FromRequest, Request};
use axum_core::response::{IntoResponse, Response};
use http::StatusCode;

use crate::webhooks::delivery::Delivery;
use crate::webhooks::error::{DeliveryError, answer};
use crate::webhooks::event::WebhookEvent;
use crate::webhooks::receiver::Receiver;

/// Takes the delivery out of a request, by the [`Receiver`] in the state of the router, or in a part of the
/// state that `FromRef` leads to. It has to be the last argument of a handler, as all that take the body.
///
/// The handler is not called for what is refused, for repeats, and for what is sent to try the webhook out:
/// [`DeliveryRejection`] answers those. A handler that fails may [`Receiver::forget`] the delivery, so that the
/// next attempt is no repeat.
///
/// ```
/// # use bitbucket_runtime::webhooks::WebhookEvent;
/// use axum::Router;
/// use axum::routing::post;
/// use bitbucket_runtime::webhooks::{Delivery, Receiver};
///
/// # fn router<Event: WebhookEvent>() -> Router {
/// async fn take<Event: WebhookEvent>(delivery: Delivery<Event>) {
///     println!("{} took place", delivery.key());
/// }
///
/// Router::new().route("/hook", post(take::<Event>)).with_state(Receiver::<Event>::new("secret"))
/// # }
/// ```
impl<E, S> FromRequest<S> for Delivery<E>
where
    E: WebhookEvent,
    Receiver<E>: FromRef<S>,
    S: Send + Sync,
{
    type Rejection = DeliveryRejection;

    async fn from_request(request: Request, state: &S) -> Result<Self, DeliveryRejection> {
        let receiver = Receiver::<E>::from_ref(state);
        let delivery = receiver.read_request(request).await.map_err(DeliveryRejection::Refused)?;
        if delivery.is_ping() { Err(DeliveryRejection::Ping) } else { Ok(delivery) }
    }
}

/// Why a handler is not called, as an answer.
#[derive(Debug)]
#[non_exhaustive]
pub enum DeliveryRejection {
    /// The delivery was sent to try the webhook out; the answer is 200.
    Ping,
    /// The delivery is not to be taken; the answer is [`DeliveryError::to_response`].
    Refused(DeliveryError),
}

impl fmt::Display for DeliveryRejection {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ping => formatter.write_str("the webhook is tried out"),
            Self::Refused(error) => fmt::Display::fmt(error, formatter),
        }
    }
}

impl StdError for DeliveryRejection {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Ping => None,
            Self::Refused(error) => error.source(),
        }
    }
}

impl IntoResponse for DeliveryRejection {
    fn into_response(self) -> Response {
        match self {
            Self::Ping => answer(StatusCode::OK, "the webhook leads here").into_response(),
            Self::Refused(error) => error.into_response(),
        }
    }
}

/// As [`DeliveryError::to_response`] says.
impl IntoResponse for DeliveryError {
    fn into_response(self) -> Response {
        self.to_response().into_response()
    }
}
