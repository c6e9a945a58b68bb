//! One call: as many attempts as it takes, each with the redirects that it meets.

use std::sync::Arc;
use std::time::Duration;

use http::header;

use super::{Answer, Core};
use crate::body::Body;
use crate::credentials::{Authorization, Credentials};
use crate::error::{BODY_LIMIT, Error, Problem};
use crate::hook::{Attempt, Finished};
use crate::operation::Operation;
use crate::rate_limit::RateLimit;
use crate::redirect::{self, Hop};
use crate::reply::{Handling, Payload};
use crate::response::Head;
use crate::retry::is_idempotent;
use crate::settings::Settings;
use crate::stream::{collect, collect_start};
use crate::target::{self, Origin};
use crate::transport::{BodyStream, Timeout};

/// A request on its way to an answer.
pub(super) struct Call {
    core: Arc<Core>,
    operation: &'static Operation,
    request: http::Request<Body>,
    handling: Handling,
    settings: Settings,
    /// Whether it goes to the client's own origin; to others it goes without credentials.
    home: bool,
}

impl Call {
    pub(super) fn new(
        core: Arc<Core>,
        operation: &'static Operation,
        mut request: http::Request<Body>,
        handling: Handling,
    ) -> Self {
        let settings = request.extensions_mut().remove::<Settings>().unwrap_or_default();
        let home = Origin::of(request.uri()).as_ref() == Some(core.base.origin());
        Self { core, operation, request, handling, settings, home }
    }

    pub(super) fn answer(self) -> Answer {
        Box::pin(self.run())
    }

    /// Attempts until there is an answer, or an error that another attempt would not mend.
    async fn run(self) -> Result<(Head, Payload), Error> {
        let clock = &*self.core.environment.clock;
        let start = clock.elapsed();
        let mut number = 0;
        let mut renewed = false;
        loop {
            number += 1;
            let began = clock.elapsed();
            let authorization = self.authorization().await?;
            let outcome = self.attempt(number, authorization.as_ref()).await;
            let now = clock.elapsed();
            let error = match outcome {
                Ok((head, payload)) => {
                    self.finished(number, now.saturating_sub(began), Ok(&head), None);
                    return Ok((head, payload));
                }
                Err(error) => error.after(number, now.saturating_sub(start)),
            };
            let wait = if !renewed && self.is_renewed(&error, authorization.as_ref()).await? {
                renewed = true;
                Some(Duration::ZERO)
            } else {
                self.wait(&error, number, now.saturating_sub(start))
            };
            self.finished(number, now.saturating_sub(began), Err(&error), wait);
            match wait {
                Some(Duration::ZERO) => {}
                Some(wait) => clock.sleep(wait).await,
                None => return Err(error),
            }
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

    /// True where the server refused the credentials and there are others now.
    async fn is_renewed(&self, error: &Error, refused: Option<&Authorization>) -> Result<bool, Error> {
        let (Some(credentials), Some(refused)) = (self.credentials(), refused) else { return Ok(false) };
        if !error.is_status(401) || !error.is_home() || !self.request.body().is_replayable() {
            return Ok(false);
        }
        let renewed = credentials.refused(refused, &self.core.environment).await;
        renewed.map_err(|error| Error::credentials(self.operation, error))
    }

    /// How long to wait before the next attempt; `None` where there is none.
    fn wait(&self, error: &Error, number: u32, elapsed: Duration) -> Option<Duration> {
        let repeatable = self.settings.repeatable || is_idempotent(self.request.method());
        if !repeatable || !error.is_retryable() || !self.request.body().is_replayable() {
            return None;
        }
        let asked = error
            .headers()
            .and_then(|headers| RateLimit::read(headers, self.core.environment.clock.now()).wait());
        self.settings.retry.as_ref().unwrap_or(&self.core.retry).wait(number, elapsed, asked)
    }

    async fn attempt(
        &self,
        number: u32,
        authorization: Option<&Authorization>,
    ) -> Result<(Head, Payload), Error> {
        // Held until the answer is read, or handed over to be read by the caller.
        let _turn = match &self.core.turns {
            // Nobody closes it.
            Some(turns) => turns.acquire().await.ok(),
            None => None,
        };
        let hop = self.first_hop(number, authorization);
        let (head, mut body) = self.exchange(hop).await?;
        if !(self.handling.accepts)(head.status()) {
            return Err(Error::refused(&head, collect_start(&mut body, BODY_LIMIT).await));
        }
        if (self.handling.streams)(&head) {
            return Ok((head, Payload::from(body)));
        }
        match collect(&mut body).await {
            Ok(bytes) => Ok((head, Payload::from(bytes))),
            Err(error) => Err(Error::transport(error).with_head(&head)),
        }
    }

    fn first_hop(&self, number: u32, authorization: Option<&Authorization>) -> Hop {
        let mut hop = Hop {
            method: self.request.method().clone(),
            uri: self.request.uri().clone(),
            headers: self.request.headers().clone(),
            body: self.request.body().clone(),
            home: self.home,
        };
        if self.home {
            self.core.add_headers(&mut hop.headers);
            let attempt = &mut Attempt { operation: self.operation, number, headers: &mut hop.headers };
            self.core.hooks.iter().for_each(|hook| hook.before(attempt));
            if let Some(authorization) = authorization {
                hop.headers.insert(header::AUTHORIZATION, authorization.value().clone());
            }
        } else {
            hop.keep_harmless();
        }
        hop.headers.entry(header::USER_AGENT).or_insert_with(|| self.core.user_agent.clone());
        hop
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

    async fn exchange(&self, mut hop: Hop) -> Result<(Head, BodyStream), Error> {
        let mut redirects = 0;
        loop {
            let response = self.send(&hop).await?;
            let (answer, body) = response.into_parts();
            let head = Head::answered(
                self.operation,
                self.core.errors,
                hop.uri.clone(),
                hop.home,
                answer.status,
                answer.headers,
            );
            let location = head.headers().get(header::LOCATION).filter(|_| Hop::is_redirect(answer.status));
            let Some(location) = location.filter(|_| self.handling.follow_redirects) else {
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

    async fn send(&self, hop: &Hop) -> Result<http::Response<BodyStream>, Error> {
        let body = hop.body.open().map_err(|error| Error::body_unavailable(self.operation, error))?;
        let mut request = http::Request::new(body);
        *request.method_mut() = hop.method.clone();
        *request.uri_mut() = hop.uri.clone();
        request.headers_mut().clone_from(&hop.headers);
        if let Some(timeout) = self.settings.timeout.or(self.core.timeout) {
            request.extensions_mut().insert(Timeout(timeout));
        }
        let sent = self.core.environment.transport.send(request).await;
        let shown = |error| Error::transport(error).of(self.operation).at(&target::shown(&hop.uri, hop.home));
        sent.map_err(shown)
    }
}
