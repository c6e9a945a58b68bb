//! Receiving what an API tells of itself. Behind the cargo feature `webhooks`.
//!
//! Imports `wire` and `transport`.
//!
//! A [`Receiver`] takes the headers and the body of a request, and gives a [`Delivery`]: it verifies the
//! signature over the bytes as they came, bounds what it reads, and guards against repeats and against age
//! where it is told to. A generated crate has the events, as an enum that implements [`WebhookEvent`].

#[cfg(feature = "axum")]
mod axum;
#[cfg(feature = "blocking")]
mod blocking;
mod body;
mod delivery;
mod error;
mod event;
mod headers;
mod info;
mod pointer;
mod reading;
mod receiver;
mod seen;
#[cfg(feature = "tower")]
mod service;
mod signature;
mod time;

#[cfg(feature = "axum")]
pub use self::axum::DeliveryRejection;
pub use self::delivery::Delivery;
pub use self::error::{DeliveryError, DeliveryErrorKind};
pub use self::event::WebhookEvent;
pub use self::info::WebhookInfo;
pub use self::receiver::{Receiver, ReceiverBuilder};
pub use self::seen::{SeenIds, SeenInMemory};
#[cfg(feature = "tower")]
pub use self::service::WebhookService;
pub use self::signature::sign;
