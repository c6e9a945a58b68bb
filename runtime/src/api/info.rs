//! In `api`: what the runtime has to know of an API, which a generated crate hands over as data.

use crate::api::operation::Security;
use crate::api::server::Server;

/// Headers under which servers and proxies name a request, the likeliest first.
const USUAL_TRACE_HEADERS: &[&str] = &["x-request-id", "x-correlation-id", "x-b3-traceid"];

/// An API of which nothing is known: that of an answer that no server gave.
pub(crate) static UNKNOWN: ApiInfo = ApiInfo::new("", "");

/// An API, as a type: a client of one API cannot be used for another.
///
/// Generated crates implement this for an empty enum.
pub trait Api: 'static {
    /// What the runtime needs to know of the API.
    const INFO: ApiInfo;
}

/// The facts about an API that no single operation holds.
///
/// ```
/// use bitbucket_runtime::{Api, ApiInfo, ErrorShape};
///
/// enum Sample {}
/// impl Api for Sample {
///     const INFO: ApiInfo = ApiInfo::new(env!("CARGO_PKG_NAME"), env!("CARGO_PKG_VERSION"))
///         .with_base_url("https://api.example.com/2.0")
///         .with_errors(ErrorShape::UNKNOWN.with_message(&["/error/message"]))
///         .with_transient_statuses(&[520]);
/// }
/// assert_eq!(Sample::INFO.base_url(), Some("https://api.example.com/2.0"));
/// ```
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct ApiInfo {
    name: &'static str,
    version: &'static str,
    base_url: Option<&'static str>,
    base_path: Option<&'static str>,
    servers: &'static [Server],
    elsewhere: &'static [Server],
    security: Security,
    token: Option<TokenPlace>,
    env_prefix: Option<&'static str>,
    errors: ErrorShape,
    trace_headers: &'static [&'static str],
    transient_statuses: &'static [u16],
    braced_ids: bool,
    versions: &'static [&'static str],
    version_at: Option<(&'static str, &'static str)>,
}

impl ApiInfo {
    /// An API by its generated crate: the crate's name and version, which are the default user agent.
    pub const fn new(name: &'static str, version: &'static str) -> Self {
        Self {
            name,
            version,
            base_url: None,
            base_path: None,
            servers: &[],
            elsewhere: &[],
            security: &[],
            token: None,
            env_prefix: None,
            errors: ErrorShape::UNKNOWN,
            trace_headers: USUAL_TRACE_HEADERS,
            transient_statuses: &[],
            braced_ids: false,
            versions: &[],
            version_at: None,
        }
    }

    /// Says where the API lives, without a slash at the end. Without this every installation has its
    /// own address, and the user must name it.
    pub const fn with_base_url(mut self, base_url: &'static str) -> Self {
        self.base_url = Some(base_url);
        self
    }

    /// Says what the base URL of every installation ends with, such as `/rest`, where installations have
    /// addresses of their own. A base URL may end otherwise, because a proxy can lead anywhere; but where
    /// such a one meets no API, the error says what is missing.
    pub const fn with_base_path(mut self, base_path: &'static str) -> Self {
        self.base_path = Some(base_path);
        self
    }

    /// Says where the API is served, the usual place first, in the place of
    /// [`ApiInfo::with_base_url`]: one of several places, or an address with variables in it.
    pub const fn with_servers(mut self, servers: &'static [Server]) -> Self {
        self.servers = servers;
        self
    }

    /// Says where those operations are served that are served elsewhere than the others: each says by
    /// [`Operation::served_elsewhere`](crate::Operation::served_elsewhere) at which place of this list.
    pub const fn with_elsewhere(mut self, servers: &'static [Server]) -> Self {
        self.elsewhere = servers;
        self
    }

    /// Says what operations want to be sent with that do not say it themselves: alternatives, each of the
    /// ways to authenticate that are needed together, by the names that
    /// [`Credentials::of_scheme`](crate::Credentials::of_scheme) says.
    pub const fn with_security(mut self, alternatives: &'static [&'static [&'static str]]) -> Self {
        self.security = alternatives;
        self
    }

    /// Says how a token is sent that the environment gives alone; as `Bearer` without this.
    pub const fn with_token(mut self, place: TokenPlace) -> Self {
        self.token = Some(place);
        self
    }

    /// Says what the environment variables begin with that [`Client::from_env`](crate::Client::from_env)
    /// reads, such as `SAMPLE` for `SAMPLE_TOKEN`. Without this it is the crate's name in capital letters,
    /// with `_` for `-`.
    pub const fn with_env_prefix(mut self, prefix: &'static str) -> Self {
        self.env_prefix = Some(prefix);
        self
    }

    /// Says where an error body says what.
    pub const fn with_errors(mut self, errors: ErrorShape) -> Self {
        self.errors = errors;
        self
    }

    /// Names the headers under which the servers name a request, in lower case and the likeliest
    /// first, in the place of the usual ones: `x-request-id`, `x-correlation-id`, `x-b3-traceid`.
    pub const fn with_trace_headers(mut self, names: &'static [&'static str]) -> Self {
        self.trace_headers = names;
        self
    }

    /// Names the statuses after which the same request may succeed, beside 429, 502, 503 and 504.
    pub const fn with_transient_statuses(mut self, statuses: &'static [u16]) -> Self {
        self.transient_statuses = statuses;
        self
    }

    /// Says that ids of the crate uuid stand in braces (`{…}`, encoded) in paths and queries, as servers want it
    /// that take a name in the same place: they would read a bare one as a name.
    pub const fn with_braced_ids(mut self) -> Self {
        self.braced_ids = true;
        self
    }

    /// Names the versions of servers that people run and that were looked at, the oldest first. Operations say
    /// by [`Operation::seen_in`](crate::Operation::seen_in) which of them have them.
    pub const fn with_versions(mut self, versions: &'static [&'static str]) -> Self {
        self.versions = versions;
        self
    }

    /// Says where a server tells what version it is of: a path that is asked with `GET`, and the JSON pointer of
    /// a text in the answer.
    pub const fn with_version_at(mut self, path: &'static str, pointer: &'static str) -> Self {
        self.version_at = Some((path, pointer));
        self
    }

    /// The generated crate's name; the first half of the default user agent.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The generated crate's version; the second half of the default user agent.
    #[must_use]
    pub const fn version(&self) -> &'static str {
        self.version
    }

    /// Where the API lives; `None` where every installation has its own address.
    #[must_use]
    pub const fn base_url(&self) -> Option<&'static str> {
        self.base_url
    }

    /// What the base URL of an installation usually ends with, where that is known.
    #[must_use]
    pub const fn base_path(&self) -> Option<&'static str> {
        self.base_path
    }

    /// Where the API is served, the usual place first, where there are several or the address has variables.
    pub const fn servers(&self) -> &'static [Server] {
        self.servers
    }

    /// Where operations are served that are served elsewhere than the others.
    pub const fn elsewhere(&self) -> &'static [Server] {
        self.elsewhere
    }

    /// What operations want to be sent with that do not say it themselves.
    pub(crate) const fn security(&self) -> Security {
        self.security
    }

    /// How a token is sent that the environment gives alone.
    pub(crate) const fn token(&self) -> Option<TokenPlace> {
        self.token
    }

    /// What environment variables begin with, where it is not the crate's name.
    #[must_use]
    pub const fn env_prefix(&self) -> Option<&'static str> {
        self.env_prefix
    }

    /// Where an error body says what.
    pub const fn errors(&self) -> &ErrorShape {
        &self.errors
    }

    /// The headers under which the servers name a request, the likeliest first.
    #[must_use]
    pub const fn trace_headers(&self) -> &'static [&'static str] {
        self.trace_headers
    }

    /// Where a server tells what version it is of: the path, and the JSON pointer in the answer.
    #[must_use]
    pub const fn version_at(&self) -> Option<(&'static str, &'static str)> {
        self.version_at
    }

    /// The versions of servers that were looked at, the oldest first; none where there is one alone.
    #[must_use]
    pub const fn versions(&self) -> &'static [&'static str] {
        self.versions
    }

    /// The statuses after which the same request may succeed, beside those of every API.
    #[must_use]
    pub const fn transient_statuses(&self) -> &'static [u16] {
        self.transient_statuses
    }

    /// Whether ids of the crate uuid stand in braces in paths and queries.
    #[must_use]
    pub const fn has_braced_ids(&self) -> bool {
        self.braced_ids
    }
}

/// Where a single key stands in a request, with the name that the server gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum TokenPlace {
    /// In a header of this name.
    Header(&'static str),
    /// In a query parameter of this name.
    Query(&'static str),
    /// In a cookie of this name.
    Cookie(&'static str),
}

/// Where the parts of an error body stand, as JSON pointers (RFC 6901), the first that is there wins.
///
/// Two steps mean more than in a JSON pointer. `*` stands for every item of a list and every member
/// of an object. `{name}` goes nowhere: it says that the text of the member `name` is what the field is
/// called, and passes over what has no such text. So `/errors/*/{context}/message` finds, in
/// `{"errors":[{"context":"title","message":"too long"}]}`, the field `title` and what is said of it.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct ErrorShape {
    message: &'static [&'static str],
    detail: &'static [&'static str],
    fields: &'static [&'static str],
    id: &'static [&'static str],
}

impl ErrorShape {
    /// Error bodies of which nothing is known: they are read by the names that vendors, frameworks and standards
    /// use, such as `message`, `error`, `detail`, `errors` and those of RFC 9457.
    pub const UNKNOWN: Self = Self { message: &[], detail: &[], fields: &[], id: &[] };

    /// Says where a sentence for a person stands, or several.
    pub const fn with_message(mut self, pointers: &'static [&'static str]) -> Self {
        self.message = pointers;
        self
    }

    /// Says where more about it stands: a text, or an object that is kept as JSON.
    pub const fn with_detail(mut self, pointers: &'static [&'static str]) -> Self {
        self.detail = pointers;
        self
    }

    /// Says what is told of single fields: an object from a field's name to a text or a list of texts;
    /// or, in a pointer that says what the fields are called, those texts themselves.
    pub const fn with_fields(mut self, pointers: &'static [&'static str]) -> Self {
        self.fields = pointers;
        self
    }

    /// Says where the server's own name for this occurrence stands.
    pub const fn with_id(mut self, pointers: &'static [&'static str]) -> Self {
        self.id = pointers;
        self
    }

    /// Whether nothing is known.
    pub(crate) const fn is_unknown(&self) -> bool {
        self.message.is_empty() && self.detail.is_empty() && self.fields.is_empty() && self.id.is_empty()
    }

    /// Where a sentence for a person stands.
    #[must_use]
    pub const fn message(&self) -> &'static [&'static str] {
        self.message
    }

    /// Where more about it stands.
    #[must_use]
    pub const fn detail(&self) -> &'static [&'static str] {
        self.detail
    }

    /// Where the fields stand that the server refuses.
    #[must_use]
    pub const fn fields(&self) -> &'static [&'static str] {
        self.fields
    }

    /// Where the server's own name for this occurrence stands.
    #[must_use]
    pub const fn id(&self) -> &'static [&'static str] {
        self.id
    }
}
