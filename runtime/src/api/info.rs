//! In `api`: what the runtime has to know of an API, which a generated crate hands over as data.

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
    env_prefix: Option<&'static str>,
    errors: ErrorShape,
    trace_headers: &'static [&'static str],
    transient_statuses: &'static [u16],
}

impl ApiInfo {
    /// An API by its generated crate: the crate's name and version, which are the default user agent.
    pub const fn new(name: &'static str, version: &'static str) -> Self {
        Self {
            name,
            version,
            base_url: None,
            base_path: None,
            env_prefix: None,
            errors: ErrorShape::UNKNOWN,
            trace_headers: USUAL_TRACE_HEADERS,
            transient_statuses: &[],
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

    /// The statuses after which the same request may succeed, beside those of every API.
    #[must_use]
    pub const fn transient_statuses(&self) -> &'static [u16] {
        self.transient_statuses
    }
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
    /// Error bodies of which nothing is known.
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
