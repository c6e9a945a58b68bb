//! In `client`: one attempt, which is a hop to the address that is asked and one for each redirect.

use std::io;
use std::time::Duration;

use http::Method;
use http::header::{self, HeaderMap};

use crate::address::shown::shown;
use crate::address::target::Origin;
use crate::answer::coding;
use crate::answer::error::{BODY_LIMIT, Error};
use crate::answer::head::Head;
use crate::answer::reply::Payload;
use crate::answer::stream::{collect, collect_start};
use crate::answer::tap::pour;
use crate::answer::{limit, login_page};
use crate::api::problem::Problem;
use crate::auth::authorization::Authorization;
use crate::client::call::Call;
use crate::client::redirect::{self, Hop};
use crate::transport::{BodyStream, Endless, Followed, OVERDUE, Timeout, TransportError};

impl Call {
    /// Sends the request once, begun at this time of the clock, and counts the redirects that it meets.
    pub(super) async fn attempt(
        &self,
        number: u32,
        began: Duration,
        authorization: Option<&Authorization>,
        redirects: &mut usize,
    ) -> Result<(Head, BodyStream), Error> {
        let timeout = self.settings.timeout.or(self.core.timeout);
        let deadline = timeout.map(|timeout| began.saturating_add(timeout));
        let hop = self.first_hop(number, authorization)?;
        let again = || self.first_hop(number, authorization);
        let (mut head, mut body) = self.exchange(hop, again, deadline, redirects).await?;
        let unpacked = coding::unpack(&mut head, &mut body);
        if !(self.handling.accepts)(head.status()) {
            return Err(match unpacked {
                Ok(()) => Error::refused(&head, collect_start(&mut body, BODY_LIMIT).await),
                Err(problem) => Error::refused_packed(&head, &problem),
            });
        }
        // Of what nobody knows when it begins, no beginning is waited for.
        let is_unknown = self.handling.endless && head.essence().is_none();
        if !is_unknown
            && let Some(page) =
                login_page::found(&head, &mut body, self.accept(), self.has_strayed(&head)).await
        {
            return Err(page);
        }
        if let Err(problem) = unpacked
            && self.handling.reads_body
        {
            return Err(Error::undecodable(&head, problem));
        }
        if (self.handling.streams)(&head) {
            return Ok((head, body));
        }
        let read = match &self.tap {
            Some(tap) => {
                let took = self.clock().elapsed().saturating_sub(began);
                let call = Payload::from(BodyStream::empty());
                let call = call.of(self.span.clone(), self.answer_limit(), self.sent(authorization));
                tap.begin(head.taking(number, took), call);
                pour(&mut body, self.answer_limit(), tap).await.map(|()| BodyStream::empty())
            }
            None => collect(&mut body, self.answer_limit()).await.map(BodyStream::from),
        };
        match read {
            Ok(body) => Ok((head, body)),
            Err(incomplete) => Err(Error::incomplete(&head, incomplete)),
        }
    }

    /// How much of an answer is read into one piece of memory, in bytes.
    pub(super) fn answer_limit(&self) -> usize {
        self.settings.answer_limit.unwrap_or(self.core.answer_limit)
    }

    /// The media types that are asked for.
    fn accept(&self) -> &str {
        let own = self.request.headers().get(header::ACCEPT).and_then(|accept| accept.to_str().ok());
        own.unwrap_or_else(|| self.operation.accepts())
    }

    /// True where a write was redirected to another origin, which does not write for this one.
    fn has_strayed(&self, head: &Head) -> bool {
        if matches!(*self.request.method(), Method::GET | Method::HEAD) {
            return false;
        }
        match self.home {
            true => !head.is_home(),
            false => !Origin::of(self.request.uri()).is_some_and(|origin| origin.holds(head.uri())),
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
            key: String::new(),
            number,
        };
        if self.home {
            self.core.add_headers(&mut hop.headers);
            self.core.begin(self.operation, number, &mut hop.headers)?;
        } else if !self.is_declared() {
            hop.keep_harmless();
        }
        if let Some(authorization) = authorization {
            authorization.add_to(&mut hop.headers, own);
            hop.keyed(authorization.query());
        }
        if !hop.headers.contains_key(header::ACCEPT_ENCODING) {
            let usual = self.core.compression && self.handling.is_read_whole();
            let accepted = coding::accepted(&hop.headers, self.settings.compression.unwrap_or(usual));
            hop.headers.insert(header::ACCEPT_ENCODING, accepted);
        }
        hop.headers.entry(header::USER_AGENT).or_insert_with(|| self.core.user_agent.clone());
        Ok(hop)
    }

    /// Sends, and follows redirects, which it counts; `again` makes the first hop once more.
    async fn exchange(
        &self,
        mut hop: Hop,
        again: impl Fn() -> Result<Hop, Error>,
        deadline: Option<Duration>,
        redirects: &mut usize,
    ) -> Result<(Head, BodyStream), Error> {
        // Most calls meet no redirect: headers that can be made again are not kept for one. Those that
        // hooks added cannot.
        let remakes = self.core.hooks.is_empty();
        loop {
            let taken = remakes && *redirects == 0;
            let headers = if taken { std::mem::take(&mut hop.headers) } else { hop.headers.clone() };
            let response = self.send(&hop, headers, deadline).await?;
            let (mut answer, body) = response.into_parts();
            let status = answer.status;
            let fits = limit::keeps(&answer.headers);
            if !fits {
                answer.headers = HeaderMap::new();
            }
            let led = match answer.extensions.remove::<Followed>() {
                Some(_) if !self.handling.follow_redirects => Err(Problem::RedirectFollowed),
                Some(Followed(uri)) => hop.led(uri),
                None => Ok(()),
            };
            let head = Head::answered(self.operation, self.core.api, answer, hop.uri.clone(), hop.home);
            if !fits {
                return Err(Error::too_long(&head, Problem::HeadersTooLong(limit::HEADERS)));
            }
            led.map_err(|problem| Error::redirect(&head, problem))?;
            let location = head.headers().get(header::LOCATION).filter(|_| Hop::is_redirect(status));
            let Some(location) = location.filter(|_| self.handling.follow_redirects) else {
                return Ok((head, body));
            };
            *redirects += 1;
            if *redirects > redirect::LIMIT {
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
        let body =
            hop.body.open_for(hop.number).map_err(|error| Error::body_unavailable(self.operation, error))?;
        let mut request = http::Request::new(body);
        *request.method_mut() = hop.method.clone();
        *request.uri_mut() = hop.address();
        *request.headers_mut() = headers;
        if let Some(deadline) = deadline {
            let left = deadline.saturating_sub(self.clock().elapsed());
            if left.is_zero() {
                let error = TransportError::new(io::Error::from(io::ErrorKind::TimedOut)).timeout(true);
                return Err(self.unanswered(error.with_advice(OVERDUE), hop));
            }
            request.extensions_mut().insert(Timeout(left));
        }
        if self.handling.endless {
            request.extensions_mut().insert(Endless);
        }
        let sent = self.core.environment.transport.send(request).await;
        sent.map_err(|error| self.unanswered(error, hop))
    }

    fn unanswered(&self, error: TransportError, hop: &Hop) -> Error {
        Error::transport(error).of(self.operation).at(&shown(&hop.uri, hop.home))
    }
}
