//! In `client`: one call, which is as many attempts as it takes.

use std::sync::Arc;
use std::time::Duration;

use http::header;
use tokio::sync::SemaphorePermit;

use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::reply::{Handling, Payload};
use crate::answer::secrets::Sent;
use crate::answer::tap::Tap;
use crate::answer::trace::CallSpan;
use crate::api::operation::Operation;
use crate::auth::authorization::Authorization;
use crate::auth::credentials::Credentials;
use crate::client::core::{Answer, Core};
use crate::client::hook::Finished;
use crate::request::body::Body;
use crate::request::settings::Settings;
use crate::retry::{is_idempotent, is_unprocessed};
use crate::transport::clock::Clock;
use crate::transport::task;
use crate::transport::{BodyStream, TransportError};

/// A request on its way to an answer.
pub(super) struct Call {
    pub(super) core: Arc<Core>,
    pub(super) operation: &'static Operation,
    pub(super) request: http::Request<Body>,
    pub(super) handling: Handling,
    pub(super) settings: Settings,
    /// Whether it goes to the client's own origin, or to one that may have its credentials; to others it
    /// goes without them.
    pub(super) home: bool,
    /// Where the answer goes while it comes.
    pub(super) tap: Option<Tap>,
    pub(super) span: CallSpan,
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
        let takes_turns = self.turns.is_some();
        let answer = Call::new(self, operation, request, handling).answer();
        // Whoever is not polled must not keep the turn that others wait for.
        if takes_turns { alone(operation, answer) } else { answer }
    }
}

/// The same answer, from a call that goes on while nobody polls this.
pub(crate) fn alone(operation: &'static Operation, answer: Answer) -> Answer {
    let lost = move |ended| Err(Error::transport(TransportError::new(ended)).of(operation));
    Box::pin(async move { task::alone(answer).await.unwrap_or_else(lost) })
}

impl Call {
    fn new(
        core: Arc<Core>,
        operation: &'static Operation,
        mut request: http::Request<Body>,
        handling: Handling,
    ) -> Self {
        let settings = request.extensions_mut().remove::<Settings>().unwrap_or_default();
        let tap = request.extensions_mut().remove::<Tap>();
        let home = core.is_home(request.uri());
        Self { core, operation, request, handling, settings, home, tap, span: CallSpan::new(operation) }
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
                let limit = self.answer_limit();
                // What is at its end is taken, not copied.
                let sent = Sent {
                    authorization: authorization.as_ref().and_then(Authorization::header).cloned(),
                    keys: authorization.as_ref().map_or_else(Vec::new, |given| given.secrets().to_vec()),
                    client: Some(Arc::clone(&self.core.headers)),
                    request: std::mem::take(self.request.headers_mut()),
                    uri: std::mem::take(self.request.uri_mut()),
                };
                Ok((head, Payload::from(body).of(self.span, limit, sent)))
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
        authorized: &mut Option<Authorization>,
    ) -> (Result<(Head, BodyStream), Error>, u32) {
        let mut number = 0;
        let mut renewed = false;
        let mut first = None;
        let outcome = loop {
            let mut redirects = 0;
            // Here, where every way to send comes by: an error of it is told to hooks and traces as any other.
            if let Err(error) = self.core.has(self.operation, self.request.uri()) {
                break Err(error);
            }
            // Held until the answer is read, or handed over to be read by the caller. Waited for
            // before the credentials are asked for, which may not be good for long.
            let turn = self.turn().await;
            let authorization = match self.authorization().await {
                Ok(authorization) => authorization,
                Err(error) => break Err(error),
            };
            authorized.clone_from(&authorization);
            number += 1;
            let began = self.clock().elapsed();
            // Not from the start: where many calls wait for their turn, each still gets its attempts.
            let first = *first.get_or_insert(began);
            let outcome = self.attempt(number, began, authorization.as_ref(), &mut redirects).await;
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
                    .after_sending(&self.sent(authorized.as_ref()))
                    .of_server(self.core.server_version.get())
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
                Ok(false) if self.may_be_repeated(&error, redirects) => {
                    self.wait(&error, number - u32::from(renewed), now.saturating_sub(first))
                }
                Ok(false) => None,
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
    pub(super) fn sent(&self, authorized: Option<&Authorization>) -> Sent {
        Sent {
            authorization: authorized.and_then(Authorization::header).cloned(),
            keys: authorized.map_or_else(Vec::new, |given| given.secrets().to_vec()),
            client: Some(Arc::clone(&self.core.headers)),
            request: self.request.headers().clone(),
            uri: self.request.uri().clone(),
        }
    }

    fn timed(&self, error: Error) -> Error {
        // Without the time there is nothing to count from.
        if self.core.waits { error.at_time(self.clock().now()) } else { error }
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        &*self.core.environment.clock
    }

    async fn turn(&self) -> Option<SemaphorePermit<'_>> {
        match &self.core.turns {
            // Nobody closes it.
            Some(turns) => turns.acquire().await.ok(),
            None => None,
        }
    }

    /// Whether it goes where the document says that this operation is served, which no server chose.
    pub(super) fn is_declared(&self) -> bool {
        self.operation.server().is_some()
            && self.core.base_of(self.operation).origin().holds(self.request.uri())
    }

    fn credentials(&self) -> Option<&Credentials> {
        let own = self.settings.credentials.as_ref().filter(|_| self.home || self.is_declared());
        let is_asked = self.home && !self.operation.is_anonymous();
        own.or_else(|| self.core.credentials.as_ref().filter(|_| is_asked))
    }

    async fn authorization(&self) -> Result<Option<Authorization>, Error> {
        // What the request itself says goes before what the client says.
        let own = self.request.headers().contains_key(header::AUTHORIZATION);
        let Some(credentials) = self.credentials().filter(|_| !own) else { return Ok(None) };
        let security = self.operation.own_security().unwrap_or(self.core.api.security());
        let given = credentials.authorization(&self.core.environment, security).await;
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

    /// True where sending again may help, and does nothing twice.
    fn may_be_repeated(&self, error: &Error, redirects: usize) -> bool {
        // What led elsewhere may have done its work before it did.
        let was_refused_unseen = redirects == 0 && is_unprocessed(error);
        let does_no_harm =
            self.settings.repeatable || is_idempotent(self.request.method()) || was_refused_unseen;
        does_no_harm && error.is_retryable() && self.request.body().is_replayable()
    }

    /// How long to wait before the next attempt; `None` where there is none.
    fn wait(&self, error: &Error, number: u32, elapsed: Duration) -> Option<Duration> {
        let retry = self.settings.retry.as_ref().unwrap_or(&self.core.retry);
        retry.wait(number, elapsed, error.retry_after()).filter(|_| self.core.waits)
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
}
