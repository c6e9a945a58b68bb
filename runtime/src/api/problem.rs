//! In `api`: what can be wrong with what was asked, before a server sees it or in what it asks us to
//! do next. Every room above reports these; `answer` makes errors of them.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use crate::api::line::line_of;
use crate::api::versions::SeenIn;

/// The most characters that are shown of a header's name.
const LONGEST_NAME: usize = 100;

/// The most characters that are shown of what serde says, which may quote a value.
const LONGEST_REASON: usize = 200;

/// A cause that is found without a server's help, or in what it asks us to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Problem {
    Template(&'static str),
    PathValues {
        template: &'static str,
        given: usize,
    },
    EmptyPathValue(&'static str),
    DotSegment(&'static str),
    /// A method that is none of those that a request can have.
    Method(String),
    HeaderName(String),
    HeaderValue(String),
    /// What serde said of a body that it could not write.
    Unserializable(String),
    /// A header that the caller may not set, and what to do instead.
    ReservedHeader {
        name: String,
        instead: &'static str,
    },
    /// A header that an operation carries and its table may not name.
    FixedCredentials,
    Url(String),
    /// A whole address that is not asked.
    Address,
    NoBaseUrl,
    BaseUrl {
        url: String,
        reason: String,
    },
    /// A variable of the server's address that nobody gave, and what it can be.
    NoServerVariable {
        name: &'static str,
        values: &'static [&'static str],
    },
    /// The same, where what was given is none of these.
    ServerVariable {
        name: &'static str,
        values: &'static [&'static str],
    },
    /// A variable that no server of the API has.
    UnknownServerVariable(String),
    /// A server that no operation of the API is served by, other than the client's own.
    UnknownServer(String),
    /// What an environment variable holds cannot be used; the reason shows nothing of it.
    Variable {
        name: String,
        reason: String,
    },
    /// What is missing among the environment variables, or contradicts: by their names alone.
    Variables(String),
    /// The address has to come from this environment variable.
    NoBaseUrlIn(String),
    /// What was passed to a setter of the builder cannot be used; the reason shows nothing of it.
    #[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
    Setting {
        setter: &'static str,
        reason: String,
    },
    /// A setting of the default transport, beside a transport of the caller's.
    #[cfg(feature = "reqwest")]
    SettingElsewhere(&'static str),
    /// The program has to install what encrypts.
    #[cfg(all(
        feature = "rustls-no-provider",
        not(any(
            feature = "rustls",
            feature = "native-tls",
            all(target_arch = "wasm32", target_os = "unknown")
        ))
    ))]
    NoProvider,
    Credentials,
    #[cfg(not(feature = "reqwest"))]
    NoTransport,
    RedirectLimit(usize),
    RedirectTarget,
    RedirectDowngrade,
    RedirectBody,
    RedirectFollowed,
    NotRedirected,
    PageTarget,
    PageDowngrade,
    PageLoop,
    PageAgain,
    /// A page broke off behind so many items, and has others in their places when it comes again.
    PageChanged(usize),
    /// The field of a page that holds its items.
    ListTwice(&'static str),
    Place,
    NoContent,
    /// What came instead of a part of a list.
    NoList {
        excerpt: String,
    },
    /// What was said of the next page.
    PageUnclear(String),
    PageAddress(usize),
    /// A page for people at this address, and what it calls itself.
    LoginPage {
        url: String,
        title: Option<String>,
    },
    AnswerTooLong(usize),
    /// One of many values in an answer is longer than so many bytes.
    ItemTooLong(usize),
    /// A file in a form that holds texts.
    FileInForm,
    /// Events came where one value was asked for.
    Endless,
    HeadersTooLong(usize),
    /// The coding, as the answer names it.
    UnknownCoding(String),
    PackedPart(&'static str),
    TooManyCodings(usize),
    NotBuffered,
    EmptyRange,
    NoContentRange,
    Unfinished {
        asked: u32,
        after: Duration,
    },
    NoClock,
    /// A job that the server took on without saying where to ask about it.
    NoLocation,
    /// The same: nothing stands where the answer has the job's name.
    UnnamedJob(&'static str),
    JobAddress,
    JobDowngrade,
    /// A job that failed, in this state.
    JobFailed(String),
    /// Nothing stands where the last answer has the result.
    NoResult(&'static str),
    JobOver,
    OtherRange {
        asked: u64,
        start: u64,
    },
    /// Nobody knows where a server says its version, or this one does not say it there.
    NoServerVersion(Option<&'static str>),
    /// The server is of a version that is known not to have the operation, or this query parameter of it.
    Absent {
        query: Option<&'static str>,
        seen: SeenIn,
        server: Arc<str>,
    },
    #[cfg(feature = "blocking")]
    NowhereToWait,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoServerVersion(None) => formatter.write_str(
                "nobody knows where a server of this API says its version: say it with `server_version`",
            ),
            Self::NoServerVersion(Some(pointer)) => {
                write!(formatter, "the server says no version at `{pointer}`: say it with `server_version`")
            }
            Self::Absent { query, seen, server } => {
                match query {
                    Some(name) => write!(formatter, "the query parameter `{name}`")?,
                    None => formatter.write_str("this operation")?,
                }
                write!(formatter, " was {seen}; the server is of version {}", line_of(server, LONGEST_NAME))
            }
            Self::Template(template) => write!(formatter, "the path template `{template}` has an opening brace too many"),
            Self::PathValues { template, given } => {
                write!(formatter, "the path template `{template}` does not take {given} values")
            }
            Self::EmptyPathValue(name) => write!(formatter, "the path parameter `{name}` is empty"),
            Self::DotSegment(template) => {
                write!(formatter, "`.` and `..` cannot stand for a segment of `{template}`: a URL resolves them")
            }
            Self::Method(name) => {
                let name = line_of(name, LONGEST_NAME);
                write!(formatter, "`{name}` is none of GET, PUT, POST, DELETE, PATCH, HEAD and OPTIONS")
            }
            Self::HeaderName(name) => {
                let name = line_of(&name.escape_debug().to_string(), LONGEST_NAME);
                write!(formatter, "`{name}` cannot be a header's name")
            }
            Self::HeaderValue(name) => {
                let name = line_of(name, LONGEST_NAME);
                write!(formatter, "the value of the header `{name}` holds characters that a header cannot hold")
            }
            Self::Unserializable(reason) => {
                write!(formatter, "the body cannot be written as JSON: {}", line_of(reason, LONGEST_REASON))
            }
            Self::ReservedHeader { name, instead } => {
                write!(formatter, "the header `{name}` cannot be set: {instead}")
            }
            Self::FixedCredentials => formatter.write_str(
                "the operation has an `authorization` of its own: credentials are the client's, or the request's",
            ),
            Self::Url(reason) => write!(formatter, "the request's URL is not valid: {reason}"),
            Self::Address => formatter.write_str(
                "the address begins with neither https:// nor http://, holds a user or a password, or is none",
            ),
            Self::NoBaseUrl => formatter.write_str("this API has no address of its own: name one with `base_url`"),
            Self::NoServerVariable { name, values } => {
                write!(formatter, "the address of the server has a variable `{name}` without a value: ")?;
                write!(formatter, "give it with `server_variable`{}", one_of(values))
            }
            Self::ServerVariable { name, values } => {
                write!(formatter, "the variable `{name}` of the server's address cannot be that{}", one_of(values))
            }
            Self::UnknownServerVariable(name) => {
                let name = line_of(name, LONGEST_NAME);
                write!(formatter, "no address of a server of this API has a variable `{name}`")
            }
            Self::UnknownServer(url) => write!(
                formatter,
                "no operation of this API is served at `{}`: `base_url_of` takes an address as `ApiInfo::elsewhere` \
                 lists it, and `base_url` moves the others",
                line_of(url, LONGEST_REASON)
            ),
            Self::Variable { name, reason } => {
                write!(formatter, "what the environment variable `{name}` holds cannot be used: {reason}")
            }
            Self::Variables(what) => write!(formatter, "the environment variables say too little or too much: {what}"),
            Self::NoBaseUrlIn(name) => write!(
                formatter,
                "this API has no address of its own, and the environment variable `{name}` is not set: put it there, or \
                 name one with `base_url`"
            ),
            // Nothing of it could be shown.
            Self::BaseUrl { url, reason } if url == "…" => write!(formatter, "the base URL cannot be used: {reason}"),
            Self::BaseUrl { url, reason } => write!(formatter, "the base URL `{url}` cannot be used: {reason}"),
            #[cfg(all(feature = "reqwest", not(all(target_arch = "wasm32", target_os = "unknown"))))]
            Self::Setting { setter, reason } => write!(formatter, "what was passed to `{setter}` cannot be used: {reason}"),
            #[cfg(feature = "reqwest")]
            Self::SettingElsewhere(setter) => write!(
                formatter,
                "`{setter}` is a setting of the default transport and cannot hold beside one that was passed with \
                 `transport`: make it there, or pass a `reqwest::ClientBuilder` to `http_client` instead"
            ),
            #[cfg(all(feature = "rustls-no-provider", not(any(feature = "rustls", feature = "native-tls", all(target_arch = "wasm32", target_os = "unknown")))))]
            Self::NoProvider => formatter.write_str(
                "with the feature `rustls-no-provider` the program says what encrypts: install a provider of rustls's \
                 first, as in `rustls::crypto::ring::default_provider().install_default()`",
            ),
            Self::Credentials => formatter.write_str(
                "the credentials hold characters that cannot be sent: line breaks, or a colon in the user name",
            ),
            #[cfg(not(feature = "reqwest"))]
            Self::NoTransport => {
                formatter.write_str("there is no transport: enable the feature `rustls` for the default one, or pass one with `transport`")
            }
            Self::RedirectLimit(limit) => write!(formatter, "more than {limit} redirects"),
            Self::RedirectTarget => formatter.write_str("the server redirects to an address that cannot be used"),
            Self::RedirectDowngrade => formatter.write_str("the server redirects from https to http, which is refused"),
            Self::RedirectBody => {
                formatter.write_str("the server redirects, but the body is a stream that can be sent only once")
            }
            Self::RedirectFollowed => formatter.write_str(
                "the transport follows redirects by itself, as a browser does, so where the first one leads is not known",
            ),
            Self::NotRedirected => formatter.write_str("the server redirects without saying where to"),
            Self::PageTarget => formatter.write_str("the server names an address of the next page that cannot be used"),
            Self::PageDowngrade => formatter.write_str("the next page's address leads from https to http, which is refused"),
            Self::PageLoop => formatter.write_str("the next page's address leads to a page that was read before"),
            Self::PageAgain => {
                formatter.write_str("the same items came again for the next page: the server does not know the query parameter that asks for it, or the list never ends")
            }
            Self::PageChanged(items) => write!(
                formatter,
                "the page broke off behind {items} items, and others stand in their places when it is asked for again"
            ),
            Self::ListTwice(name) => write!(formatter, "the list `{name}` stands twice in the page"),
            Self::NoList { excerpt } => write!(formatter, "the answer holds no list: `{excerpt}`"),
            Self::PageUnclear(said) => {
                write!(formatter, "the list goes on, and the server does not say where in a way that can be asked: {said}")
            }
            Self::PageAddress(limit) => {
                write!(formatter, "the address of the next page is longer than {limit} bytes")
            }
            Self::LoginPage { url, title } => {
                write!(formatter, "this looks like a login page at {url}")?;
                if let Some(title) = title {
                    write!(formatter, " (“{title}”)")?;
                }
                formatter.write_str(": check the credentials and the base URL")
            }
            Self::AnswerTooLong(limit) => write!(
                formatter,
                "the answer is longer than {limit} bytes: read it as a stream, or raise the limit with `with_answer_limit`"
            ),
            Self::ItemTooLong(limit) => write!(
                formatter,
                "a part of the stream is longer than {limit} bytes: raise the limit with `with_answer_limit`"
            ),
            Self::FileInForm => formatter.write_str(
                "a URL-encoded form holds no files: leave the form's media type at `multipart/form-data`",
            ),
            Self::Endless => formatter.write_str(
                "the server sends events, which may have no end, and not one value: read the answer as an `EventStream`, with `into_answer`",
            ),
            Self::HeadersTooLong(limit) => {
                write!(formatter, "the headers of the answer are longer than {limit} bytes")
            }
            Self::UnknownCoding(coding) => write!(
                formatter,
                "the answer is packed as `{coding}`, which cannot be unpacked here; gzip and deflate can"
            ),
            Self::PackedPart(coding) => write!(
                formatter,
                "the answer is a part of what is packed as `{coding}`, which cannot be unpacked without the rest"
            ),
            Self::TooManyCodings(limit) => write!(formatter, "the answer is packed more than {limit} times"),
            Self::NoContent => formatter.write_str("there is no content where some was expected"),
            Self::Place => formatter.write_str("the place to go on from holds an address that cannot be asked"),
            Self::EmptyRange => formatter.write_str("a range without any bytes cannot be asked for"),
            Self::NoContentRange => formatter.write_str("the server sends a part without saying which"),
            Self::Unfinished { asked, after } => {
                write!(formatter, "not done after {} seconds, asked {asked} times", after.as_secs())
            }
            Self::NoLocation => {
                formatter.write_str("the server took the job on and does not say where to ask about it")
            }
            Self::UnnamedJob(pointer) => {
                write!(formatter, "the server took the job on and does not say which one it is: there is no `{pointer}`")
            }
            Self::JobAddress => formatter.write_str("the server names an address of the job that cannot be asked"),
            Self::JobDowngrade => formatter.write_str("the job's address leads from https to http, which is refused"),
            Self::JobFailed(state) => {
                write!(formatter, "the job has failed, its state is `{}`", line_of(state, LONGEST_NAME))
            }
            Self::NoResult(pointer) => {
                write!(formatter, "the job is done, and the answer does not hold its result: there is no `{pointer}`")
            }
            Self::JobOver => formatter.write_str("how the job ended was told before"),
            Self::OtherRange { asked, start } => {
                write!(formatter, "the server sends a part from byte {start}, and asked for was the one from byte {asked}")
            }
            Self::NoClock => formatter.write_str("the client's clock stands still, so that it cannot wait: pass one with `clock`"),
            #[cfg(feature = "blocking")]
            Self::NowhereToWait => formatter.write_str(
                "the blocking client cannot wait where an async runtime runs: await `send` of the async one there",
            ),
            Self::NotBuffered => formatter.write_str("the content is a stream and was not read"),
        }
    }
}

/// What a value can be, in words; empty where that is anything.
fn one_of(values: &[&str]) -> String {
    if values.is_empty() {
        return String::new();
    }
    format!(", which is one of `{}`", values.join("`, `"))
}

impl std::error::Error for Problem {}
