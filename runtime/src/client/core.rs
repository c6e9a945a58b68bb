//! In `client`: what a client holds, without the type of its API.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use http::Uri;
use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use tokio::sync::Semaphore;
use url::form_urlencoded;

use crate::address::target::{Base, Origin};
use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::answer::reply::Payload;
use crate::api::info::ApiInfo;
use crate::api::operation::Operation;
use crate::api::problem::Problem;
use crate::api::reserved::reserved;
use crate::api::versions::SeenIn;
use crate::auth::credentials::{Credentials, Environment};
use crate::client::hook::{Attempt, Hook};
use crate::retry::Retry;
use crate::transport::BoxFuture;
use crate::transport::clock::Clock;

/// What the core gives back, before it is decoded.
pub(crate) type Answer = BoxFuture<'static, Result<(Head, Payload), Error>>;

/// What a client holds; not generic, so that sending is compiled once.
pub(crate) struct Core {
    pub(super) base: Base,
    /// Where operations are that are served elsewhere, as [`ApiInfo::elsewhere`] lists them.
    pub(super) elsewhere: Vec<Base>,
    /// Other origins that may have the credentials.
    pub(super) trusted: Vec<Origin>,
    pub(super) api: &'static ApiInfo,
    pub(super) credentials: Option<Credentials>,
    pub(super) user_agent: HeaderValue,
    /// What the caller wants on every request; may hold secrets, so it stays with the origin.
    pub(super) headers: Arc<HeaderMap>,
    pub(super) timeout: Option<Duration>,
    /// The longest answer that is read whole, in bytes.
    pub(super) answer_limit: usize,
    /// Whether answers that are read whole are asked for packed.
    pub(super) compression: bool,
    pub(super) retry: Retry,
    /// Whether the clock can wait: a client that cannot does not try again.
    pub(super) waits: bool,
    /// How many requests may be on their way at once.
    pub(super) turns: Option<Semaphore>,
    pub(super) hooks: Vec<Arc<dyn Hook>>,
    pub(super) environment: Environment,
    /// What version the server is of, where the program or the server said so.
    pub(super) server_version: OnceLock<Arc<str>>,
}

impl Core {
    /// Below what an operation is served.
    pub(crate) fn base_of(&self, operation: &Operation) -> &Base {
        operation.server().and_then(|place| self.elsewhere.get(place)).unwrap_or(&self.base)
    }

    /// Whether a server of the version that the program named has an operation, and the query parameters that it is
    /// asked with, as far as that is known.
    pub(super) fn has(&self, operation: &'static Operation, asked: &Uri) -> Result<(), Error> {
        let bounded = (!operation.versions().is_empty()).then_some((None, operation.versions()));
        let queries = operation.query_versions().iter();
        let queries = queries.filter(|(name, _)| asks_with(asked, name));
        let queries = queries.map(|(name, versions)| (Some(*name), *versions));
        for (query, seen) in bounded.into_iter().chain(queries) {
            let Some(server) = self.server_version.get() else { break };
            let seen = SeenIn { all: self.api.versions(), seen };
            if seen.is_absent(server) {
                let problem = Problem::Absent { query, seen, server: Arc::clone(server) };
                return Err(Error::request(operation, problem));
            }
        }
        Ok(())
    }

    /// Whether an address may have the client's credentials.
    pub(super) fn is_home(&self, uri: &Uri) -> bool {
        self.base.origin().holds(uri) || self.trusted.iter().any(|origin| origin.holds(uri))
    }

    pub(super) fn clock(&self) -> &dyn Clock {
        &*self.environment.clock
    }

    /// What the request itself says goes before what the client says.
    pub(super) fn add_headers(&self, headers: &mut HeaderMap) {
        let missing: Vec<_> = self.headers.keys().filter(|name| !headers.contains_key(*name)).collect();
        for name in missing {
            for value in self.headers.get_all(name) {
                headers.append(name, value.clone());
            }
        }
    }

    /// Lets the hooks add their headers to an attempt.
    pub(super) fn begin(
        &self,
        operation: &'static Operation,
        number: u32,
        headers: &mut HeaderMap,
    ) -> Result<(), Error> {
        if self.hooks.is_empty() {
            return Ok(());
        }
        let length = headers.get(header::CONTENT_LENGTH).cloned();
        let attempt = &mut Attempt { operation, number, headers };
        self.hooks.iter().for_each(|hook| hook.before(attempt));
        let is_ours = |name: &HeaderName| {
            *name == header::CONTENT_LENGTH && attempt.headers.get_all(name).iter().eq(length.as_ref())
        };
        match attempt.headers.keys().filter(|name| !is_ours(name)).find_map(reserved) {
            Some(problem) => Err(Error::request(operation, problem)),
            None => Ok(()),
        }
    }
}

/// Whether the query of an address holds a parameter, or a part of it, as in `filter[name]`.
fn asks_with(address: &Uri, parameter: &str) -> bool {
    let query = address.query().unwrap_or_default();
    form_urlencoded::parse(query.as_bytes()).any(|(name, _)| {
        name.strip_prefix(parameter).is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
    })
}
