//! In `api`: what is fixed about an operation when the program is compiled.

use std::sync::OnceLock;

use bytes::Bytes;
use http::{HeaderValue, Method};

use crate::api::page_rule::PageRule;
use crate::api::problem::Problem;

/// What a call wants to be sent with, by the names that the document gives to ways to authenticate:
/// alternatives, each of those that are needed together.
pub(crate) type Security = &'static [&'static [&'static str]];

/// Query parameters by their names, each with the versions of servers in which it was seen.
type QueryVersions = &'static [(&'static str, &'static [&'static str])];

/// One operation of an API: method, path template, scopes. Lives in a `static`.
///
/// ```
/// use bitbucket_runtime::Operation;
///
/// static GET: Operation = Operation::get("pull_requests::get", "/repositories/{workspace}/{repo_slug}/pullrequests/{id}")
///     .scopes(&["pullrequest"]);
/// assert_eq!(GET.id(), "pull_requests::get");
/// ```
#[derive(Debug)]
pub struct Operation {
    id: &'static str,
    method: Method,
    /// A method that has no constant, and its value once that was asked for.
    other: Option<(&'static str, OnceLock<Method>)>,
    path: &'static str,
    scopes: &'static [&'static str],
    /// How many scopes each alternative has; empty where all are needed together.
    alternatives: &'static [usize],
    accept: &'static str,
    json: Option<&'static str>,
    headers: &'static [(&'static str, &'static str)],
    /// What it wants to be sent with, where that is not what the API wants.
    security: Option<Security>,
    is_anonymous: bool,
    /// Where it is served, by its place in [`ApiInfo::elsewhere`](crate::ApiInfo::elsewhere).
    server: Option<usize>,
    pages: Option<PageRule>,
    /// In which of the known versions it was seen; empty where in all.
    seen: &'static [&'static str],
    /// The query parameters that were not seen wherever the operation was.
    queries: QueryVersions,
}

macro_rules! constructors {
    ($($name:ident $method:ident,)*) => {
        $(
            #[doc = concat!("An operation that is sent with ", stringify!($method), ".")]
            ///
            /// `id` names it in errors. In `path`, `{name}` stands for one segment and `{+name}`
            /// for a value whose slashes stay.
            #[must_use]
            pub const fn $name(id: &'static str, path: &'static str) -> Self {
                Self::with(Method::$method, None, id, path)
            }
        )*
    };
}

impl Operation {
    constructors! {
        get GET,
        put PUT,
        post POST,
        delete DELETE,
        patch PATCH,
        head HEAD,
        options OPTIONS,
        trace TRACE,
    }

    const fn with(
        method: Method,
        other: Option<(&'static str, OnceLock<Method>)>,
        id: &'static str,
        path: &'static str,
    ) -> Self {
        Self {
            id,
            method,
            other,
            path,
            scopes: &[],
            alternatives: &[],
            accept: "application/json",
            json: None,
            headers: &[],
            security: None,
            is_anonymous: false,
            server: None,
            pages: None,
            seen: &[],
            queries: &[],
        }
    }

    /// An operation that is sent with another method, such as `QUERY`; one that HTTP has no way to write
    /// is `GET`.
    ///
    /// `id` and `path` are as those of [`Self::get`].
    #[must_use]
    pub const fn other(method: &'static str, id: &'static str, path: &'static str) -> Self {
        Self::with(Method::GET, Some((method, OnceLock::new())), id, path)
    }

    /// The OAuth scopes that a token needs, all of them unless [`Self::alternatives`] says otherwise.
    #[must_use]
    pub const fn scopes(mut self, scopes: &'static [&'static str]) -> Self {
        self.scopes = scopes;
        self
    }

    /// Says that the scopes are alternatives, any of which is enough: how many of them, one behind the
    /// other, make up each.
    ///
    /// ```
    /// use bitbucket_runtime::Operation;
    ///
    /// static MERGE: Operation = Operation::post("pull_requests::merge", "/merge")
    ///     .scopes(&["pullrequest:write", "read:pullrequest", "write:pullrequest"])
    ///     .alternatives(&[1, 2]);
    /// let either: Vec<_> = MERGE.scope_alternatives().collect();
    /// assert_eq!(either, [&["pullrequest:write"][..], &["read:pullrequest", "write:pullrequest"]]);
    /// ```
    #[must_use]
    pub const fn alternatives(mut self, scopes_of_each: &'static [usize]) -> Self {
        self.alternatives = scopes_of_each;
        self
    }

    /// The `Accept` header; `application/json` where this is not called.
    #[must_use]
    pub const fn accept(mut self, media_types: &'static str) -> Self {
        self.accept = media_types;
        self
    }

    /// The `Accept` header of those who read the answer as JSON where that is not usual; `application/json`
    /// where this is not called.
    #[must_use]
    pub const fn json(mut self, media_type: &'static str) -> Self {
        self.json = Some(media_type);
        self
    }

    /// Headers that every request of the operation carries: name in lower case, and value.
    #[must_use]
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// What the operation wants to be sent with, where that is not what
    /// [`ApiInfo::with_security`](crate::ApiInfo::with_security) says: alternatives, each of the ways to
    /// authenticate that are needed together, by the names that
    /// [`Credentials::of_scheme`](crate::Credentials::of_scheme) says. It tells which of several credentials
    /// are sent.
    #[must_use]
    pub const fn security(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.security = Some(alternatives);
        self
    }

    /// Says that the operation is for everybody: the client's credentials are not sent. Those of a single
    /// request ([`RequestOptions::with_credentials`](crate::RequestOptions::with_credentials)) are.
    #[must_use]
    pub const fn anonymous(mut self) -> Self {
        self.is_anonymous = true;
        self
    }

    /// Says that the operation is served elsewhere than the others: at this place of
    /// [`ApiInfo::elsewhere`](crate::ApiInfo::elsewhere).
    #[must_use]
    pub const fn served_elsewhere(mut self, place: usize) -> Self {
        self.server = Some(place);
        self
    }

    /// Says how the list that it answers leads to its next part.
    #[must_use]
    pub const fn pages(mut self, rule: PageRule) -> Self {
        self.pages = Some(rule);
        self
    }

    /// In which of [`ApiInfo::with_versions`](crate::ApiInfo::with_versions) the operation was seen, where not in all.
    #[must_use]
    pub const fn seen_in(mut self, versions: &'static [&'static str]) -> Self {
        self.seen = versions;
        self
    }

    /// Which query parameters were not seen wherever the operation was: their names, and in which of
    /// [`ApiInfo::with_versions`](crate::ApiInfo::with_versions) each was.
    ///
    /// ```
    /// use bitbucket_runtime::Operation;
    ///
    /// static LIST: Operation = Operation::get("items::list", "/items").queries_seen_in(&[("sort", &["2.0"])]);
    /// assert_eq!(LIST.query_versions(), [("sort", &["2.0"][..])]);
    /// ```
    #[must_use]
    pub const fn queries_seen_in(
        mut self,
        queries: &'static [(&'static str, &'static [&'static str])],
    ) -> Self {
        self.queries = queries;
        self
    }

    /// The query parameters that were not seen wherever the operation was, each with the versions of servers in
    /// which it was.
    #[must_use]
    pub const fn query_versions(&self) -> &'static [(&'static str, &'static [&'static str])] {
        self.queries
    }

    /// The versions of servers in which it was seen; none where in all that are known.
    #[must_use]
    pub const fn versions(&self) -> &'static [&'static str] {
        self.seen
    }

    /// The name of the operation, `module::function`.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        self.id
    }

    /// The HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        match &self.other {
            None => &self.method,
            Some((name, method)) => {
                method.get_or_init(|| Method::from_bytes(name.as_bytes()).unwrap_or(Method::GET))
            }
        }
    }

    /// The path template, below the base URL.
    #[must_use]
    pub const fn path(&self) -> &'static str {
        self.path
    }

    /// The OAuth scopes that the document names, those of all alternatives one behind the other.
    #[must_use]
    pub const fn required_scopes(&self) -> &'static [&'static str] {
        self.scopes
    }

    /// The OAuth scopes that a token needs, as the document says: any of these sets is enough. None where
    /// the document names no scopes.
    pub fn scope_alternatives(&self) -> impl Iterator<Item = &'static [&'static str]> {
        let mut rest = self.scopes;
        let mut alternatives = self.alternatives.iter();
        std::iter::from_fn(move || {
            // What no alternative counts belongs together.
            let length = alternatives.next().map_or(rest.len(), |length| (*length).min(rest.len()));
            let (alternative, others) = rest.split_at(length);
            rest = others;
            (!alternative.is_empty()).then_some(alternative)
        })
    }

    /// What the `Accept` header says.
    #[must_use]
    pub const fn accepts(&self) -> &'static str {
        self.accept
    }

    /// What the `Accept` header says where the answer is read as JSON.
    #[must_use]
    pub fn accepts_json(&self) -> &'static str {
        match self.json {
            Some(media_type) => media_type,
            // What is JSON by any name is asked for as it is.
            None if self.accept.contains("json") => self.accept,
            None => "application/json",
        }
    }

    /// The headers that every request of the operation carries.
    #[must_use]
    pub const fn fixed_headers(&self) -> &'static [(&'static str, &'static str)] {
        self.headers
    }

    /// What the operation wants to be sent with, where that is not what the API wants.
    pub(crate) const fn own_security(&self) -> Option<Security> {
        self.security
    }

    /// Whether the client's credentials are not sent.
    #[must_use]
    pub const fn is_anonymous(&self) -> bool {
        self.is_anonymous
    }

    /// Where the operation is served, where that is elsewhere than the others.
    #[must_use]
    pub const fn server(&self) -> Option<usize> {
        self.server
    }

    /// How the list that it answers leads to its next part, where that was said.
    #[must_use]
    pub const fn page_rule(&self) -> Option<PageRule> {
        self.pages
    }

    /// The `Accept` header, its bytes not copied.
    pub(crate) fn accept_header(&'static self) -> Result<HeaderValue, Problem> {
        let accept = HeaderValue::from_maybe_shared(Bytes::from_static(self.accept.as_bytes()));
        accept.map_err(|_| Problem::HeaderValue("accept".to_owned()))
    }
}
