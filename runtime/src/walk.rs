//! The way from page to page: the part of it that is the same for every list.

use std::collections::HashSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use http::Uri;

use crate::body::Body;
use crate::client::{Answer, Core};
use crate::error::{Error, Problem};
use crate::operation::Operation;
use crate::pages::Step;
use crate::query;
use crate::reply::{Handling, Payload};
use crate::response::Head;
use crate::target::{Origin, resolve};

/// A walk over the pages of one list.
pub(crate) struct Walk {
    core: Arc<Core>,
    operation: &'static Operation,
    handling: Handling,
    /// The first request; each page is asked with it, at another address.
    template: http::Request<Body>,
    asked: HashSet<Uri>,
    state: State,
}

enum State {
    /// This address is next.
    Ready(Uri),
    /// The page was asked for. The mutex is never locked: it makes a future that is only Send
    /// shareable.
    Waiting(Mutex<Answer>),
    /// The page before was good, the way on is not.
    Blocked(Error),
    Ended,
}

impl Walk {
    pub(crate) fn new(
        core: Arc<Core>,
        operation: &'static Operation,
        request: Result<http::Request<Body>, Error>,
        handling: Handling,
    ) -> Self {
        let (template, state) = match request {
            Ok(request) => {
                let first = request.uri().clone();
                (request, State::Ready(first))
            }
            Err(error) => (http::Request::default(), State::Blocked(error)),
        };
        Self { core, operation, handling, template, asked: HashSet::new(), state }
    }

    /// The answer that holds the next page; `None` after the last one and after an error.
    pub(crate) fn poll_answer(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<(Head, Payload), Error>>> {
        loop {
            if let State::Waiting(answer) = &mut self.state {
                let answer = answer.get_mut().unwrap_or_else(PoisonError::into_inner);
                let answer = ready!(answer.as_mut().poll(context));
                self.state = State::Ended;
                return Poll::Ready(Some(answer));
            }
            self.state = match std::mem::replace(&mut self.state, State::Ended) {
                State::Ready(uri) => State::Waiting(Mutex::new(self.ask(uri))),
                State::Blocked(error) => return Poll::Ready(Some(Err(error))),
                State::Waiting(_) | State::Ended => return Poll::Ready(None),
            };
        }
    }

    fn ask(&mut self, uri: Uri) -> Answer {
        let mut request = self.template.clone();
        *request.uri_mut() = uri.clone();
        self.asked.insert(uri);
        Arc::clone(&self.core).answer(self.operation, request, self.handling)
    }

    /// Chooses the next page by what this one says; a walk that is not advanced has ended.
    pub(crate) fn advance(&mut self, head: &Head, step: Step) {
        let next = match step {
            Step::End => return,
            Step::Link(link) => follow(head.uri(), &link),
            Step::Query(values) => ask_again(self.template.uri(), &values),
        };
        let next =
            next.and_then(|uri| if self.asked.contains(&uri) { Err(Problem::PageLoop) } else { Ok(uri) });
        self.state = match next {
            Ok(uri) => State::Ready(uri),
            Err(problem) => State::Blocked(Error::page(head, problem)),
        };
    }
}

/// The address as the server gave it.
fn follow(asked: &Uri, link: &str) -> Result<Uri, Problem> {
    let uri = resolve(asked, link.as_bytes()).ok_or(Problem::PageTarget)?;
    let secure = |uri| Origin::of(uri).is_some_and(|origin| origin.is_secure());
    if secure(asked) && !secure(&uri) { Err(Problem::PageDowngrade) } else { Ok(uri) }
}

fn ask_again(first: &Uri, values: &[(&'static str, String)]) -> Result<Uri, Problem> {
    let query = query::replaced(first.query().unwrap_or_default(), values);
    let mut parts = first.clone().into_parts();
    let path = format!("{}?{query}", first.path());
    parts.path_and_query = Some(path.parse().map_err(|_| Problem::PageTarget)?);
    Uri::from_parts(parts).map_err(|_| Problem::PageTarget)
}

impl fmt::Debug for Walk {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = match self.state {
            State::Ready(_) => "ready",
            State::Waiting(_) => "waiting",
            State::Blocked(_) => "blocked",
            State::Ended => "ended",
        };
        formatter
            .debug_struct("Walk")
            .field("operation", &self.operation.id())
            .field("asked", &self.asked.len())
            .field("state", &state)
            .finish_non_exhaustive()
    }
}
