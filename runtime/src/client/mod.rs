//! The room `client`: sending. Where to, as whom, by which transport; each attempt, each redirect,
//! and asking again until a job is done.
//!
//! Imports `transport`, `api`, `address`, `answer`, `retry`, `auth` and `request`.

mod attempt;
pub(crate) mod builder;
pub(crate) mod call;
#[cfg(feature = "reqwest")]
mod connecting;
pub(crate) mod core;
pub(crate) mod following;
pub(crate) mod growing;
pub(crate) mod hook;
pub(crate) mod job;
mod redirect;
pub(crate) mod send;
mod starts;
pub(crate) mod until;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use crate::answer::reply::Handling;
use crate::api::info::Api;
use crate::auth::credentials::Environment;
use crate::client::core::{Answer, Core};
use crate::request::description::Description;
use crate::transport::clock::Clock;

/// A client of one API. Cloning is cheap, and clones share their connections.
pub struct Client<A: Api> {
    core: Arc<Core>,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> Client<A> {
    /// The base URL of all requests, without a slash at the end.
    #[must_use]
    pub fn base_url(&self) -> &str {
        self.core.base.as_str()
    }

    /// What the client lends to those who fetch credentials: its transport, its clock. Requests
    /// that are sent by it are sent to anybody, and without the client's credentials.
    #[must_use]
    pub fn environment(&self) -> &Environment {
        &self.core.environment
    }

    pub(crate) fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(&self.core.environment.clock)
    }

    pub(crate) fn core(&self) -> Arc<Core> {
        Arc::clone(&self.core)
    }

    pub(crate) fn answer(&self, description: &Description, handling: Handling) -> Answer {
        match description.request(self.base_url()) {
            Ok(request) => self.core().answer(description.operation(), request, handling),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }
}

impl<A: Api> Clone for Client<A> {
    fn clone(&self) -> Self {
        Self { core: Arc::clone(&self.core), api: PhantomData }
    }
}

impl<A: Api> fmt::Debug for Client<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Client")
            .field("api", &A::INFO.name())
            .field("base_url", &self.base_url())
            .field("credentials", &self.core.credentials)
            .field("transport", &self.core.environment.transport)
            .finish_non_exhaustive()
    }
}
