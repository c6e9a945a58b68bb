//! In `client`: one call, which is as many attempts as it takes, each with the redirects that it meets.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use http::header::{self, HeaderMap, HeaderValue};
use tokio::sync::SemaphorePermit;

use crate::address::shown::shown;
use crate::answer::error::{BODY_LIMIT, Error};
use crate::answer::head::Head;
use crate::answer::reply::{Handling, Payload};
use crate::answer::secrets::Sent;
use crate::answer::stream::{collect, collect_start};
use crate::answer::trace::CallSpan;
use crate::api::operation::Operation;
use crate::api::problem::Problem;
use crate::auth::credentials::{Authorization, Credentials};
use crate::client::core::{Answer, Core};
use crate::client::hook::Finished;
use crate::client::redirect::{self, Hop};
use crate::request::body::Body;
use crate::request::settings::Settings;
use crate::retry::is_idempotent;
use crate::transport::clock::Clock;
use crate::transport::{BodyStream, OVERDUE, Timeout, TransportError};

/// A request on its way to an answer.
struct Call {
    core: Arc<Core>,
    operation: &'static Operation,
    request: http::Request<Body>,
    handling: Handling,
    settings: Settings,
    /// Whether it goes to the client's own origin; to others it goes without credentials.
    home: bool,
    span: CallSpan,
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
}

impl Call {
    fn new(
        core: Arc<Core>,
        operation: &'static Operation,
        mut request: http::Request<Body>,
        handling: Handling,
    ) -> Self {
        let settings = request.extensions_mut().remove::<Settings>().unwrap_or_default();
        let home = core.base.origin().holds(request.uri());
        Self { core, operation, request, handling, settings, home, span: CallSpan::new(operation) }
    }

    fn answer(self) -> Answer {
        let span = self.span.clone();
        Box::pin(span.around(self.run()))
    }

    async fn run(mut self) -> Result<(Head, Payload), Error> {
        let start = self.clock().elapsed();
        let mut authorization = None;
        let (outcome, attempts) = self.attempts(start, &mut authorization).await;
        let elapsed = self.clock().elapsed().saturating_sub(start);
        match outcome {
            Ok((mut head, body)) => {
                head.took(attempts, elapsed);
                self.span.ended(Ok(&head), attempts, elapsed);
                let sent = Sent {
                    authorization,
                    client: Some(Arc::clone(&self.core.headers)),
                    request: std::mem::take(self.request.headers_mut()),
                    uri: std::mem::take(self.request.uri_mut()),
                };
                Ok((head, Payload::from(body).of(self.span, sent)))
            }
            Err(error) => {
                let error = error.after(attempts, elapsed);
                self.span.ended(Err(&error), attempts, elapsed);
                Err(error)
            }
        }
    }

    /// Attempts until there is an answer, or an error that another attempt would not mend; and how
    /// many attempts that took. What the last one was authorized with is left in `authorized`.
    async fn attempts(
        &self,
        start: Duration,
        authorized: &mut Option<HeaderValue>,
    ) -> (Result<(Head, BodyStream), Error>, u32) {
        let mut number = 0;
        let mut renewed = false;
        let mut first = None;
        let outcome = loop {
            // Held until the answer is read, or handed over to be read by the caller. Waited for
            // before the credentials are asked for, which may not be good for long.
            let turn = self.turn().await;
            let authorization = match self.authorization().await {
                Ok(authorization) => authorization,
                Err(error) => break Err(error),
            };
            *authorized = authorization.as_ref().map(|authorization| authorization.value().clone());
            number += 1;
            let began = self.clock().elapsed();
            // Not from the start: where many calls wait for their turn, each still gets its attempts.
            let first = *first.get_or_insert(began);
            let outcome = self.attempt(number, began, authorization.as_ref()).await;
            drop(turn);
            let now = self.clock().elapsed();
            let took = now.saturating_sub(began);
            let error = match outcome {
                Ok((head, body)) => {
                    self.finished(number, took, Ok(&head), None);
                    break Ok((head, body));
                }
                Err(error) => self
                    .timed(error)
                    .after_sending(&self.sent(authorized))
                    .after(number, now.saturating_sub(start)),
            };
            let renewal = match renewed {
                false => self.is_renewed(&error, authorization.as_ref()).await,
                true => Ok(false),
            };
            let wait = match renewal {
                Ok(true) => {
                    renewed = true;
                    Some(Duration::ZERO)
                }
                // The renewal's own attempt is none of those that the rule for retries counts.
                Ok(false) => self.wait(&error, number - u32::from(renewed), now.saturating_sub(first)),
                Err(unavailable) => {
                    self.finished(number, took, Err(&error), None);
                    break Err(unavailable);
                }
            };
            self.finished(number, took, Err(&error), wait);
            let Some(wait) = wait else { break Err(error) };
            self.span.repeats(&error, number, wait);
            if !wait.is_zero() {
                self.clock().sleep(wait).await;
            }
        };
        (outcome, number)
    }

    /// What was sent.
    fn sent(&self, authorized: &Option<HeaderValue>) -> Sent {
        Sent {
            authorization: authorized.clone(),
            client: Some(Arc::clone(&self.core.headers)),
            request: self.request.headers().clone(),
            uri: self.request.uri().clone(),
        }
    }

    fn timed(&self, error: Error) -> Error {
        // Without the time there is nothing to count from.
        if self.core.waits { error.at_time(self.clock().now()) } else { error }
    }

    fn clock(&self) -> &dyn Clock {
        &*self.core.environment.clock
    }

    async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        match &self.core.turns {
            // Nobody closes it.
            Some(turns) => turns.acquire().await.ok(),
            None => None,
        }
    }

    fn credentials(&self) -> Option<&Credentials> {
        self.settings.credentials.as_ref().or(self.core.credentials.as_ref()).filter(|_| self.home)
    }

    async fn authorization(&self) -> Result<Option<Authorization>, Error> {
        // What the request itself says goes before what the client says.
        let own = self.request.headers().contains_key(header::AUTHORIZATION);
        let Some(credentials) = self.credentials().filter(|_| !own) else { return Ok(None) };
        let given = credentials.authorization(&self.core.environment).await;
        given.map(Some).map_err(|error| Error::credentials(self.operation, error))
    }

    /// True where the server refused the credentials, there are others now, and the request can be
    /// sent with them.
    async fn is_renewed(&self, error: &Error, refused: Option<&Authorization>) -> Result<bool, Error> {
        let (Some(credentials), Some(refused)) = (self.credentials(), refused) else { return Ok(false) };
        if !error.is_status(401) || !error.is_home() {
            return Ok(false);
        }
        // Told even where this request cannot be sent again: the next one shall not fail likewise.
        let renewed = credentials.refused(refused, &self.core.environment).await;
        let renewed = renewed.map_err(|error| Error::credentials(self.operation, error))?;
        Ok(renewed && self.request.body().is_replayable())
    }

    /// How long to wait before the next attempt; `None` where there is none.
    fn wait(&self, error: &Error, number: u32, elapsed: Duration) -> Option<Duration> {
        let repeatable = self.settings.repeatable || is_idempotent(self.request.method());
        if !self.core.waits || !repeatable || !error.is_retryable() || !self.request.body().is_replayable() {
            return None;
        }
        let retry = self.settings.retry.as_ref().unwrap_or(&self.core.retry);
        retry.wait(number, elapsed, error.retry_after())
    }

    async fn attempt(
        &self,
        number: u32,
        began: Duration,
        authorization: Option<&Authorization>,
    ) -> Result<(Head, BodyStream), Error> {
        let timeout = self.settings.timeout.or(self.core.timeout);
        let deadline = timeout.map(|timeout| began.saturating_add(timeout));
        let hop = self.first_hop(number, authorization)?;
        let again = || self.first_hop(number, authorization);
        let (head, mut body) = self.exchange(hop, again, deadline).await?;
        if !(self.handling.accepts)(head.status()) {
            return Err(Error::refused(&head, collect_start(&mut body, BODY_LIMIT).await));
        }
        if (self.handling.streams)(&head) {
            return Ok((head, body));
        }
        match collect(&mut body).await {
            Ok(bytes) => Ok((head, BodyStream::from(bytes))),
            Err(error) => Err(Error::transport(error).with_head(&head)),
        }
    }

    fn first_hop(&self, number: u32, authorization: Option<&Authorization>) -> Result<Hop, Error> {
        let own = self.request.headers();
        // With room for what is added, so that it does not grow.
        let room = own.len() + self.core.headers.len() + 4;
        let mut headers = HeaderMap::try_with_capacity(room).unwrap_or_default();
        headers.extend(own.iter().map(|(name, value)| (name.clone(), value.clone())));
        if !headers.contains_key(header::ACCEPT) {
            let accept = self.operation.accept_header();
            headers
                .insert(header::ACCEPT, accept.map_err(|problem| Error::request(self.operation, problem))?);
        }
        let mut hop = Hop {
            method: self.request.method().clone(),
            uri: self.request.uri().clone(),
            headers,
            body: self.request.body().clone(),
            home: self.home,
        };
        if self.home {
            self.core.add_headers(&mut hop.headers);
            self.core.begin(self.operation, number, &mut hop.headers)?;
            if let Some(authorization) = authorization {
                hop.headers.insert(header::AUTHORIZATION, authorization.value().clone());
            }
        } else {
            hop.keep_harmless();
        }
        hop.headers.entry(header::USER_AGENT).or_insert_with(|| self.core.user_agent.clone());
        Ok(hop)
    }

    fn finished(
        &self,
        number: u32,
        duration: Duration,
        outcome: Result<&Head, &Error>,
        wait: Option<Duration>,
    ) {
        let finished = Finished {
            operation: self.operation,
            number,
            status: outcome.map_or_else(Error::status, |head| Some(head.status())),
            error: outcome.err(),
            duration,
            wait,
        };
        self.core.hooks.iter().for_each(|hook| hook.after(&finished));
    }

    /// Sends, and follows redirects; `again` makes the first hop once more.
    async fn exchange(
        &self,
        mut hop: Hop,
        again: impl Fn() -> Result<Hop, Error>,
        deadline: Option<Duration>,
    ) -> Result<(Head, BodyStream), Error> {
        let mut redirects = 0;
        // Most calls meet no redirect: headers that can be made again are not kept for one. Those that
        // hooks added cannot.
        let remakes = self.core.hooks.is_empty();
        loop {
            let taken = remakes && redirects == 0;
            let headers = if taken { std::mem::take(&mut hop.headers) } else { hop.headers.clone() };
            let response = self.send(&hop, headers, deadline).await?;
            let (answer, body) = response.into_parts();
            let status = answer.status;
            let head = Head::answered(self.operation, self.core.api, answer, hop.uri.clone(), hop.home);
            let location = head.headers().get(header::LOCATION).filter(|_| Hop::is_redirect(status));
            let Some(location) = location.filter(|_| self.handling.follow_redirects) else {
                return Ok((head, body));
            };
            redirects += 1;
            if redirects > redirect::LIMIT {
                return Err(Error::redirect(&head, Problem::RedirectLimit(redirect::LIMIT)));
            }
            if taken {
                hop.headers = again()?.headers;
            }
            hop =
                hop.follow(status, location.as_bytes()).map_err(|problem| Error::redirect(&head, problem))?;
        }
    }

    async fn send(
        &self,
        hop: &Hop,
        headers: HeaderMap,
        deadline: Option<Duration>,
    ) -> Result<http::Response<BodyStream>, Error> {
        let body = hop.body.open().map_err(|error| Error::body_unavailable(self.operation, error))?;
        let mut request = http::Request::new(body);
        *request.method_mut() = hop.method.clone();
        *request.uri_mut() = hop.uri.clone();
        *request.headers_mut() = headers;
        if let Some(deadline) = deadline {
            let left = deadline.saturating_sub(self.clock().elapsed());
            if left.is_zero() {
                let error = TransportError::new(io::Error::from(io::ErrorKind::TimedOut)).timeout(true);
                return Err(self.unanswered(error.with_advice(OVERDUE), hop));
            }
            request.extensions_mut().insert(Timeout(left));
        }
        let sent = self.core.environment.transport.send(request).await;
        sent.map_err(|error| self.unanswered(error, hop))
    }

    fn unanswered(&self, error: TransportError, hop: &Hop) -> Error {
        Error::transport(error).of(self.operation).at(&shown(&hop.uri, hop.home))
    }
}
