//! The client: where to, as whom, by which transport.

mod builder;
mod call;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::{HeaderMap, HeaderValue};
use tokio::sync::Semaphore;

pub use self::builder::ClientBuilder;
use self::call::Call;
use crate::api::{Api, ErrorShape};
use crate::body::Body;
use crate::clock::Clock;
use crate::credentials::{Credentials, Environment};
use crate::description::Description;
use crate::error::Error;
use crate::hook::Hook;
use crate::operation::Operation;
use crate::reply::{Handling, Payload};
use crate::response::Head;
use crate::retry::Retry;
use crate::target::Base;
use crate::transport::BoxFuture;
use crate::walk::Walk;

/// What the core gives back, before it is decoded.
pub(crate) type Answer = BoxFuture<'static, Result<(Head, Payload), Error>>;

/// A client of one API. Cloning is cheap, and clones share their connections.
pub struct Client<A: Api> {
    core: Arc<Core>,
    api: PhantomData<fn() -> A>,
}

impl<A: Api> Client<A> {
    /// Describes a client; [`ClientBuilder::build`] makes it.
    pub fn builder() -> ClientBuilder<A> {
        ClientBuilder::new()
    }

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

    pub(crate) fn answer(&self, description: &Description, handling: Handling) -> Answer {
        match description.request(self.base_url()) {
            Ok(request) => Arc::clone(&self.core).answer(description.operation(), request, handling),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }

    pub(crate) fn walk(&self, description: &Description, handling: Handling) -> Walk {
        let request = description.to_http(self.base_url());
        Walk::new(Arc::clone(&self.core), description.operation(), request, handling)
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
            .field("api", &A::INFO.name)
            .field("base_url", &self.base_url())
            .field("credentials", &self.core.credentials)
            .field("transport", &self.core.environment.transport)
            .finish_non_exhaustive()
    }
}

/// All of a client that does not depend on the API's type: compiled once.
pub(crate) struct Core {
    base: Base,
    errors: ErrorShape,
    credentials: Option<Credentials>,
    user_agent: HeaderValue,
    /// What the caller wants on every request; may hold secrets, so it stays with the origin.
    headers: HeaderMap,
    timeout: Option<Duration>,
    retry: Retry,
    /// Whether the clock can wait: who cannot does not try again.
    waits: bool,
    /// How many requests may be on their way at once.
    turns: Option<Semaphore>,
    hooks: Vec<Arc<dyn Hook>>,
    environment: Environment,
}

impl Core {
    /// Sends a request and gives the answer that the reply's type can decode. A request to another
    /// origin than the base's goes without credentials.
    pub(crate) fn answer(
        self: Arc<Self>,
        operation: &'static Operation,
        request: http::Request<Body>,
        handling: Handling,
    ) -> Answer {
        Call::new(self, operation, request, handling).answer()
    }

    /// What the request itself says goes before what the client says.
    fn add_headers(&self, headers: &mut HeaderMap) {
        let missing: Vec<_> = self.headers.keys().filter(|name| !headers.contains_key(*name)).collect();
        for name in missing {
            for value in self.headers.get_all(name) {
                headers.append(name, value.clone());
            }
        }
    }
}
