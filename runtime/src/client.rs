//! The client: where to, as whom, by which transport.

mod builder;

use std::fmt;
use std::marker::PhantomData;
use std::sync::Arc;
use std::time::Duration;

use http::header::{self, HeaderMap, HeaderValue};

pub use self::builder::ClientBuilder;
use crate::api::{Api, ErrorShape};
use crate::body::Body;
use crate::description::Description;
use crate::error::{BODY_LIMIT, Error, Problem};
use crate::operation::Operation;
use crate::redirect::{self, Hop};
use crate::reply::{Handling, Payload};
use crate::response::Head;
use crate::stream::{collect, collect_start};
use crate::target::{self, Base, Origin};
use crate::transport::{BodyStream, BoxFuture, Timeout, Transport};
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

    pub(crate) fn answer(&self, description: &Description, handling: Handling) -> Answer {
        match description.to_http(self.base_url()) {
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
            .field("authenticated", &self.core.authorization.is_some())
            .field("transport", &self.core.transport)
            .finish_non_exhaustive()
    }
}

/// All of a client that does not depend on the API's type: compiled once.
pub(crate) struct Core {
    base: Base,
    errors: ErrorShape,
    authorization: Option<HeaderValue>,
    user_agent: HeaderValue,
    /// What the caller wants on every request; may hold secrets, so it stays with the origin.
    headers: HeaderMap,
    timeout: Option<Duration>,
    transport: Arc<dyn Transport>,
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
        Box::pin(async move {
            let (head, mut body) = self.exchange(operation, self.first_hop(request), handling).await?;
            if !(handling.accepts)(head.status()) {
                return Err(Error::refused(&head, collect_start(&mut body, BODY_LIMIT).await));
            }
            if (handling.streams)(&head) {
                return Ok((head, Payload::from(body)));
            }
            match collect(&mut body).await {
                Ok(bytes) => Ok((head, Payload::from(bytes))),
                Err(error) => Err(Error::transport(error).with_head(&head)),
            }
        })
    }

    fn first_hop(&self, request: http::Request<Body>) -> Hop {
        let (request, body) = request.into_parts();
        let home = Origin::of(&request.uri).as_ref() == Some(self.base.origin());
        let mut hop = Hop { method: request.method, uri: request.uri, headers: request.headers, body, home };
        if home {
            self.add_own_headers(&mut hop.headers);
        } else {
            hop.keep_harmless();
        }
        hop.headers.entry(header::USER_AGENT).or_insert_with(|| self.user_agent.clone());
        hop
    }

    /// What the request itself says goes before what the client says.
    fn add_own_headers(&self, headers: &mut HeaderMap) {
        let missing: Vec<_> = self.headers.keys().filter(|name| !headers.contains_key(*name)).collect();
        for name in missing {
            for value in self.headers.get_all(name) {
                headers.append(name, value.clone());
            }
        }
        if let Some(authorization) = &self.authorization {
            headers.entry(header::AUTHORIZATION).or_insert_with(|| authorization.clone());
        }
    }

    async fn exchange(
        &self,
        operation: &'static Operation,
        mut hop: Hop,
        handling: Handling,
    ) -> Result<(Head, BodyStream), Error> {
        let mut redirects = 0;
        loop {
            let response = self.send(operation, &hop).await?;
            let (answer, body) = response.into_parts();
            let head = Head::answered(
                operation,
                self.errors,
                hop.uri.clone(),
                hop.home,
                answer.status,
                answer.headers,
            );
            let location = head.headers().get(header::LOCATION).filter(|_| Hop::is_redirect(answer.status));
            let Some(location) = location.filter(|_| handling.follow_redirects) else {
                return Ok((head, body));
            };
            redirects += 1;
            if redirects > redirect::LIMIT {
                return Err(Error::redirect(&head, Problem::RedirectLimit(redirect::LIMIT)));
            }
            hop = hop
                .follow(answer.status, location.as_bytes())
                .map_err(|problem| Error::redirect(&head, problem))?;
        }
    }

    async fn send(
        &self,
        operation: &'static Operation,
        hop: &Hop,
    ) -> Result<http::Response<BodyStream>, Error> {
        let body = hop.body.open().map_err(|error| Error::body_unavailable(operation, error))?;
        let mut request = http::Request::new(body);
        *request.method_mut() = hop.method.clone();
        *request.uri_mut() = hop.uri.clone();
        request.headers_mut().clone_from(&hop.headers);
        if let Some(timeout) = self.timeout {
            request.extensions_mut().insert(Timeout(timeout));
        }
        let sent = self.transport.send(request).await;
        sent.map_err(|error| Error::transport(error).of(operation).at(&target::shown(&hop.uri, hop.home)))
    }
}
