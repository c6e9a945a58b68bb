//! In `request`: what a [`Request`](crate::Request) holds beside the type of its answer.

use std::borrow::Cow;
use std::fmt;

use http::header::{self, HeaderMap, HeaderName, HeaderValue};
use http::{Method, Uri};
use percent_encoding::utf8_percent_encode;

use crate::address::encoding::COOKIE_NAME;
use crate::address::ids;
use crate::address::path::{self, PathValue};
use crate::address::query::{Pairs, QueryValue};
use crate::address::shown::{is_secret, shown};
use crate::address::target::Base;
use crate::answer::error::Error;
use crate::api::operation::Operation;
use crate::api::problem::Problem;
use crate::api::reserved::reserved;
use crate::auth::credentials::Credentials;
use crate::request::body::Body;
use crate::request::content::RequestContent;
use crate::request::settings::Settings;
use crate::transport::progress::Watch;

/// Everything about a request but the type of its answer and the client that sends it.
#[derive(Clone)]
pub(crate) struct Description {
    operation: &'static Operation,
    /// Below the base URL, encoded.
    path: String,
    /// The whole address, where it is not below the base URL.
    address: Option<Uri>,
    query: Pairs,
    headers: HeaderMap,
    content: RequestContent,
    settings: Settings,
    /// Who is told how far the body is.
    watch: Option<Watch>,
    /// The first thing that was wrong with what was passed; told when the request is sent, so
    /// that describing one needs no error handling.
    problem: Option<Problem>,
}

impl Description {
    pub(crate) fn new(operation: &'static Operation, values: &[PathValue<'_>]) -> Self {
        let (path, problem) = match path::expand(operation.path(), values) {
            Ok(path) => (path, None),
            Err(problem) => (operation.path().to_owned(), Some(problem)),
        };
        Self {
            operation,
            path,
            address: None,
            query: Pairs::default(),
            headers: HeaderMap::new(),
            content: RequestContent::default(),
            settings: Settings::default(),
            watch: None,
            problem,
        }
    }

    /// Sets the path below the base URL, encoded.
    pub(crate) fn set_path(&mut self, path: String) {
        self.path = path;
    }

    /// Sets the whole address, its query with it, in the place of one below the base URL.
    pub(crate) fn set_address(&mut self, address: Uri) {
        self.address = Some(address);
    }

    /// A request of another operation at this path, with the settings of this one and nothing else of it.
    pub(crate) fn beside(&self, operation: &'static Operation, path: String) -> Self {
        let settings = self.settings.clone();
        Self { path, settings, problem: None, ..Self::new(operation, &[]) }
    }

    /// The path, filled.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    pub(crate) fn set_query(&mut self, name: Cow<'static, str>, value: QueryValue) {
        self.query.set(name, value);
    }

    pub(crate) fn push_query(&mut self, name: Cow<'static, str>, value: QueryValue) {
        self.query.push(name, value);
    }

    /// Puts pairs whose values are encoded in the place of what this name stood for.
    pub(crate) fn set_query_as(&mut self, name: &str, is_deep: bool, pairs: Vec<(String, String)>) {
        self.query.set_encoded(name, is_deep, pairs);
    }

    /// Puts pairs whose values are encoded into the one header of all cookies (RFC 6265, section 5.4).
    pub(crate) fn set_cookies(&mut self, name: &str, pairs: Vec<(String, String)>) {
        let pairs = pairs.iter().map(|(name, value)| (cookie_name(name), value));
        let pairs: Vec<(String, &String)> = pairs.collect();
        let gone = cookie_name(name);
        let known =
            self.headers.get(header::COOKIE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let known = known.split("; ").filter(|cookie| {
            let name = cookie.split_once('=').map_or(*cookie, |(name, _)| name);
            !cookie.is_empty() && name != gone && !pairs.iter().any(|(other, _)| other == name)
        });
        let mut cookies: Vec<String> = known.map(str::to_owned).collect();
        cookies.extend(pairs.iter().map(|(name, value)| format!("{name}={value}")));
        if cookies.is_empty() {
            self.headers.remove(header::COOKIE);
        } else {
            self.set_header("cookie", &cookies.join("; "));
        }
    }

    /// Asks for this media type, where the caller has not said what to ask for.
    pub(crate) fn accept(&mut self, media_type: &'static str) {
        if let Ok(value) = HeaderValue::try_from(media_type) {
            self.headers.entry(header::ACCEPT).or_insert(value);
        }
    }

    pub(crate) fn set_header(&mut self, name: &str, value: &str) {
        let Ok(header) = HeaderName::try_from(name) else {
            return self.blame(Problem::HeaderName(name.to_owned()));
        };
        if let Some(problem) = reserved(&header) {
            return self.blame(problem);
        }
        match HeaderValue::try_from(value) {
            Ok(mut value) => {
                // Nobody can list every header that holds a secret.
                value.set_sensitive(true);
                self.headers.insert(header, value);
            }
            Err(_) => self.blame(Problem::HeaderValue(name.to_owned())),
        }
    }

    /// What it carries, to be changed.
    pub(crate) fn content(&mut self) -> &mut RequestContent {
        &mut self.content
    }

    pub(crate) fn settings(&mut self) -> &mut Settings {
        &mut self.settings
    }

    pub(crate) fn watch(&mut self, watch: Watch) {
        self.watch = Some(watch.after(self.watch.take()));
    }

    pub(crate) fn blame(&mut self, problem: Problem) {
        self.problem.get_or_insert(problem);
    }

    /// The request as it would be sent to this base, which a caller named.
    pub(crate) fn looked_at(&self, base: &str) -> Result<http::Request<Body>, Error> {
        let base = Base::parse(base).map_err(|problem| Error::request(self.operation, problem))?;
        self.to_http(&base)
    }

    /// The request as it would be sent to this base, without the client's own headers.
    pub(crate) fn to_http(&self, base: &Base) -> Result<http::Request<Body>, Error> {
        let mut request = self.request(base)?;
        let accept =
            self.operation.accept_header().map_err(|problem| Error::request(self.operation, problem))?;
        request.headers_mut().entry(header::ACCEPT).or_insert(accept);
        Ok(request)
    }

    /// The request without those headers that are the same for all requests of the operation: they
    /// are added when it is sent, so that most requests are described without any.
    pub(crate) fn request(&self, base: &Base) -> Result<http::Request<Body>, Error> {
        self.build(base).map_err(|problem| Error::request(self.operation, problem))
    }

    fn build(&self, base: &Base) -> Result<http::Request<Body>, Problem> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        self.settings.credentials.as_ref().map_or(Ok(()), Credentials::check)?;
        let (content_type, mut body) = self.content.encode()?;
        if let Some(watch) = &self.watch {
            body = body.watched(watch.clone());
        }
        let mut request = http::Request::new(body);
        *request.method_mut() = self.operation.method().clone();
        *request.uri_mut() = self.uri(base)?;
        let mut headers = self.headers.clone();
        for (name, value) in self.operation.fixed_headers() {
            let known = || (HeaderName::from_bytes(name.as_bytes()).ok(), HeaderValue::from_str(value).ok());
            let (Some(name), Some(value)) = known() else {
                return Err(Problem::HeaderValue((*name).to_owned()));
            };
            reserved(&name).map_or(Ok(()), Err)?;
            if name == header::AUTHORIZATION {
                return Err(Problem::FixedCredentials);
            }
            headers.entry(name).or_insert(value);
        }
        if let Some(content_type) = content_type {
            headers.entry(header::CONTENT_TYPE).or_insert(content_type);
        }
        if let Some(length) =
            request.body().length().filter(|length| *length > 0 || expects_body(request.method()))
        {
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from(length));
        }
        *request.headers_mut() = headers;
        if self.settings.are_given() {
            request.extensions_mut().insert(self.settings.clone());
        }
        Ok(request)
    }

    fn uri(&self, base: &Base) -> Result<Uri, Problem> {
        let query = self.query.encode_unfinished();
        let query = ids::finished(&query, base.braces_ids());
        let whole = self.address.as_ref().map(Uri::to_string);
        let (base, path) = match &whole {
            Some(whole) => ("", Cow::from(whole)),
            None => (base.as_str().trim_end_matches('/'), ids::finished(&self.path, base.braces_ids())),
        };
        // A whole address can have a query of its own, and so can a path of a document.
        let separator = match query.is_empty() {
            true => "",
            false if path.contains('?') => "&",
            false => "?",
        };
        let uri = [base, &path, separator, &query].concat();
        Uri::try_from(uri).map_err(|error| Problem::Url(error.to_string()))
    }
}

fn cookie_name(name: &str) -> String {
    utf8_percent_encode(name, COOKIE_NAME).to_string()
}

/// Methods whose meaning is in their body: without `Content-Length: 0` servers answer 411.
fn expects_body(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

impl fmt::Debug for Description {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut request = formatter.debug_struct("Request");
        request.field("operation", &self.operation.id());
        request.field("method", self.operation.method());
        match &self.address {
            Some(address) => request.field("address", &shown(address, false)),
            None => request.field("path", &ids::finished(&self.path, false)),
        };
        let hidden = |name, value| if is_secret(name) { "…" } else { value };
        let query: Vec<_> = self.query.iter().map(|(name, value)| (name, hidden(name, value))).collect();
        if !query.is_empty() {
            request.field("query", &query);
        }
        if !self.headers.is_empty() {
            // Names only: a header may hold a secret.
            request.field("headers", &self.headers.keys().map(HeaderName::as_str).collect::<Vec<_>>());
        }
        self.content.show(&mut request);
        if let Some(problem) = &self.problem {
            request.field("problem", &format_args!("{problem}"));
        }
        request.finish()
    }
}
