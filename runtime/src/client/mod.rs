//! The room `client`: sending. Where to, as whom, by which transport; each attempt, each redirect,
//! and asking again until a job is done.
//!
//! Imports `transport`, `api`, `address`, `answer`, `retry`, `auth` and `request`.

mod attempt;
mod bounds;
pub(crate) mod builder;
pub(crate) mod call;
#[cfg(feature = "reqwest")]
mod connecting;
pub(crate) mod core;
pub(crate) mod following;
pub(crate) mod growing;
pub(crate) mod hook;
pub(crate) mod job;
mod places;
mod redirect;
pub(crate) mod send;
mod served;
mod starts;
#[cfg(all(
    any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"),
    not(all(target_arch = "wasm32", target_os = "unknown"))
))]
mod trust;
pub(crate) mod until;
mod variables;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;

use http::Method;

use crate::answer::reply::Handling;
use crate::api::info::Api;
use crate::auth::credentials::Environment;
use crate::client::core::{Answer, Core};
use crate::request::Request;
use crate::request::description::Description;
use crate::transport::clock::Clock;
use crate::wire::Json;

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

    /// A request for an address that no operation describes: a path below the base URL, or a whole
    /// address as servers name it in `links.self.href`. Credentials go to the client's own origin alone.
    ///
    /// The path stands as it would in an address: what is encoded stays so, and a query may follow. The
    /// answer is JSON of any shape, or whatever [`RequestOptions`](crate::RequestOptions) makes of it;
    /// everything else is as for every request: retries, errors, pages.
    ///
    /// ```no_run
    /// # use bitbucket_runtime::{Api, Client, Error, RequestOptions as _, http::Method};
    /// # use derive as serde;
    /// #[derive(serde::Deserialize)]
    /// # #[serde(crate = "derive")]
    /// struct Repository {
    ///     full_name: String,
    /// }
    ///
    /// # async fn program<A: Api>(client: Client<A>) -> Result<(), Error> {
    /// let request = client.request(Method::GET, "/repositories/acme/rocket").with_query("fields", "full_name");
    /// let repository: Repository = request.json_as::<Repository>().send(&client).await?;
    /// println!("{}", repository.full_name);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// What cannot be asked (another method, a path with `..`) makes sending fail with
    /// [`ErrorKind::Request`](crate::ErrorKind::Request).
    pub fn request(&self, method: Method, address: &str) -> Request<Json> {
        Request::to(&method, address)
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
        match description.request(self.core.base_of(description.operation())) {
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
