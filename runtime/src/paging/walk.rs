//! In `paging`: going from page to page, the part of it that is the same for every list.

use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::Uri;

use crate::address::query;
use crate::address::target::{Origin, resolve};
use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::reply::Handling;
use crate::answer::tap::Tap;
use crate::api::info::Api;
use crate::api::operation::Operation;
use crate::api::problem::Problem;
use crate::client::Client;
use crate::client::call::alone;
use crate::client::core::Core;
use crate::paging::asked::Asked;
use crate::paging::flight::{Flight, Outcome};
use crate::paging::place::Place;
use crate::paging::step::Step;
use crate::request::body::Body;
use crate::request::description::Description;

/// The longest address of a next page that is followed, in bytes. No server reads a longer one.
const LONGEST_LINK: usize = 16 * 1024;

/// A walk over the pages of one list.
pub(crate) struct Walk {
    core: Arc<Core>,
    operation: &'static Operation,
    handling: Handling,
    /// The first request; each page is asked with it, at another address.
    template: http::Request<Body>,
    asked: Asked,
    /// The page that was read last.
    current: Option<Uri>,
    /// A hash of the items of that page, where nothing but a page without items ends the list.
    items: Option<u64>,
    /// True where pages are read while they come.
    taps: bool,
    state: State,
}

enum State {
    /// This address is next.
    Ready(Uri),
    /// The page was asked for.
    Waiting(Uri, Flight),
    /// The page came, or did not, and was not read so far.
    Unread(Uri),
    /// The page before was good, the way on is not.
    Blocked(Error),
    Ended,
}

impl<A: Api> Client<A> {
    pub(crate) fn walk(&self, description: &Description, handling: Handling) -> Walk {
        let request = description.to_http(self.core().base_of(description.operation()));
        Walk::new(self.core(), description.operation(), request, handling)
    }
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
        Self {
            core,
            operation,
            handling,
            template,
            asked: Asked::default(),
            current: None,
            items: None,
            taps: false,
            state,
        }
    }

    /// Reads pages while they come: they are taken with [`Walk::take`].
    pub(crate) fn tapped(&mut self) {
        self.taps = true;
    }

    /// Begins at this address in the place of the request's own.
    pub(crate) fn begin_at(mut self, address: &str) -> Self {
        if let State::Ready(first) = &self.state {
            let place = match follow(first, address) {
                Err(Problem::PageTarget) => Err(Problem::Place),
                other => other,
            };
            self.state = match place {
                Ok(uri) => State::Ready(uri),
                Err(problem) => State::Blocked(Error::request(self.operation, problem)),
            };
        }
        self
    }

    /// The page that is to be read next, asked for or not.
    fn next(&self) -> Option<&Uri> {
        match &self.state {
            State::Ready(uri) | State::Waiting(uri, _) | State::Unread(uri) => Some(uri),
            State::Blocked(_) | State::Ended => None,
        }
    }

    /// Where the page that is to be read next stands.
    pub(crate) fn place(&self) -> Option<Place> {
        self.next().map(|uri| Place::new(uri.to_string()))
    }

    /// Makes a page that failed the next one again; false where none did.
    pub(crate) fn resume(&mut self) -> bool {
        let State::Unread(uri) = &self.state else { return false };
        self.state = State::Ready(uri.clone());
        true
    }

    /// The answer that holds the next page; `None` after the last one and after an error.
    pub(crate) fn poll_answer(&mut self, context: &mut Context<'_>) -> Poll<Option<Outcome>> {
        self.begin();
        if let State::Waiting(_, flight) = &mut self.state
            && !flight.poll(context)
        {
            return Poll::Pending;
        }
        Poll::Ready(match self.take() {
            Some(Ok((_, mut flight))) => flight.take_outcome(),
            Some(Err(error)) => Some(Err(error)),
            None => None,
        })
    }

    /// The next page, which is asked for; `None` after the last one and after an error. It is the page that failed
    /// until the walk goes on from it.
    pub(crate) fn take(&mut self) -> Option<Result<(Uri, Flight), Error>> {
        self.begin();
        match std::mem::replace(&mut self.state, State::Ended) {
            State::Waiting(uri, flight) => {
                self.state = State::Unread(uri.clone());
                Some(Ok((uri, flight)))
            }
            State::Blocked(error) => Some(Err(error)),
            State::Ready(uri) | State::Unread(uri) => {
                self.state = State::Unread(uri);
                None
            }
            State::Ended => None,
        }
    }

    /// Asks for the next page, where it was not asked for.
    fn begin(&mut self) {
        if let State::Ready(uri) = &self.state {
            let uri = uri.clone();
            // What is read while it comes goes on coming while nobody takes it.
            let flight = self.ask(&uri, self.taps);
            self.state = State::Waiting(uri, flight);
        }
    }

    /// Asks for the next page, where it was not asked for, and before anybody wants it: as a task that
    /// goes on while its page is not waited for.
    fn begin_ahead(&mut self, context: &mut Context<'_>) {
        if let State::Ready(uri) = &self.state {
            let uri = uri.clone();
            let flight = self.ask(&uri, true);
            self.state = State::Waiting(uri, flight);
            self.poll_ahead(context);
        }
    }

    /// Moves on a page that was asked for ahead.
    pub(crate) fn poll_ahead(&mut self, context: &mut Context<'_>) {
        if let State::Waiting(_, flight) = &mut self.state {
            flight.poll(context);
        }
    }

    fn ask(&mut self, uri: &Uri, apart: bool) -> Flight {
        let mut request = self.template.clone();
        request.uri_mut().clone_from(uri);
        self.asked.insert(uri);
        let tap = self.taps.then(Tap::default);
        if let Some(tap) = &tap {
            request.extensions_mut().insert(tap.clone());
        }
        let answer = Arc::clone(&self.core).answer(self.operation, request, self.handling);
        Flight::new(if apart { alone(self.operation, answer) } else { answer }, tap)
    }

    /// Takes back that it went on: the page that it went on from is the one that failed, and what it
    /// asked for since is given up.
    pub(crate) fn go_back(&mut self) {
        let Some(current) = self.current.take() else { return };
        if let State::Waiting(next, _) = &self.state {
            self.asked.remove(next);
        }
        self.state = State::Unread(current);
    }

    /// Takes the page as read and chooses the next one by what it says, which is asked for now where it
    /// is to be asked for ahead. A walk that does not go on stands still: the page was not readable.
    ///
    /// # Errors
    /// Where this is the page before once more; the walk stands still.
    pub(crate) fn go_on(
        &mut self,
        head: &Head,
        step: Step,
        ahead: bool,
        context: &mut Context<'_>,
    ) -> Result<(), Error> {
        let items = if let Step::Counted { items, .. } = step { Some(items) } else { None };
        if items.is_some() && items == self.items {
            return Err(Error::page(head, Problem::PageAgain));
        }
        self.items = items;
        self.advance(head, step);
        if ahead {
            self.begin_ahead(context);
        }
        Ok(())
    }

    fn advance(&mut self, head: &Head, step: Step) {
        self.current = self.next().cloned();
        let next = match step {
            Step::End => {
                self.state = State::Ended;
                return;
            }
            Step::Link(link) => follow(head.uri(), &link),
            Step::Query(values) | Step::Counted { query: values, .. } => {
                ask_again(self.template.uri(), &values)
            }
            Step::Unclear(said) => Err(Problem::PageUnclear(said)),
        };
        let next = next.and_then(|uri| if self.asked.holds(&uri) { Err(Problem::PageLoop) } else { Ok(uri) });
        self.state = match next {
            Ok(uri) => State::Ready(uri),
            Err(problem) => State::Blocked(Error::page(head, problem)),
        };
    }
}

/// The address as the server gave it.
fn follow(asked: &Uri, link: &str) -> Result<Uri, Problem> {
    if link.len() > LONGEST_LINK {
        return Err(Problem::PageAddress(LONGEST_LINK));
    }
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
            State::Waiting(..) => "waiting",
            State::Unread(_) => "unread",
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
