//! Recorded answers, decoded by the code that users run: a client whose transport answers with a
//! file instead of asking a server.

mod comparison;
mod events;

use std::collections::BTreeMap;
use std::error::Error as _;
use std::fmt;

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::{HeaderValue, Request, Response, StatusCode, header};
use bitbucket_runtime::transport::{BodyStream, BoxFuture, Transport, TransportError};
use bitbucket_runtime::wire;
use bitbucket_runtime::{Client, Error, ErrorKind, Retry};
use serde_json::value::RawValue;

pub use self::comparison::differences;
pub use self::events::event;
use crate::decoded::Decoded;
use crate::document::Document;
use crate::exercise::{Call, Case, Entry, ReadError, Subject};
use crate::instance::{Extent, Style, Synthesis};
use crate::sample::Sample;

/// How many paths a verdict shows.
const SHOWN: usize = 20;

/// The operation that a text means: `GET /path/{parameter}` as the document writes it, the names of
/// parameters and the case of the method aside, or `module::function`.
///
/// # Errors
/// Where there is no such operation; the text names the nearest.
pub fn find<A: Subject>(text: &str) -> Result<&'static Entry<A>, String> {
    let meant = normal(text);
    let entries = || A::OPERATIONS.iter().copied().flatten();
    if let Some(entry) = entries().find(|entry| normal(&described(entry)) == meant || entry.name() == meant) {
        return Ok(entry);
    }
    let help = nearest(&meant, entries().flat_map(|entry| [described(entry), entry.name()]));
    Err(format!("the API `{}` has no operation `{}`{help}", A::NAME, text.trim()))
}

/// Asks whether the nearest of these names is meant, if there are any.
fn nearest(meant: &str, names: impl Iterator<Item = String>) -> String {
    let nearest = names.min_by_key(|name| strsim::levenshtein(&normal(name), meant));
    nearest.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default()
}

fn described<A: Subject>(entry: &Entry<A>) -> String {
    format!("{entry:?}")
}

/// An operation as it is compared: one space, a method in capitals, parameters without names.
fn normal(text: &str) -> String {
    let Some((method, path)) = text.trim().split_once(char::is_whitespace) else {
        return text.trim().to_owned();
    };
    let mut normal = format!("{} ", method.to_ascii_uppercase());
    let mut inside = false;
    for character in path.trim().trim_end_matches('/').chars() {
        inside = (inside && character != '}') || character == '{';
        if !inside || character == '{' {
            normal.push(character);
        }
    }
    normal
}

/// The status that a text means: a number, or a class of them (`4xx`) as documents write it.
///
/// # Errors
/// Where it is neither.
pub fn status(text: &str) -> Result<StatusCode, String> {
    let number = match text.trim().as_bytes() {
        [class @ b'1'..=b'5', b'x' | b'X', b'x' | b'X'] => Some(u16::from(class - b'0') * 100),
        _ => text.trim().parse().ok(),
    };
    number
        .filter(|number| (100..600).contains(number))
        .and_then(|number| StatusCode::from_u16(number).ok())
        .ok_or_else(|| format!("`{text}` is no status; it is a number from 100 to 599"))
}

/// What became of a payload.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It was decoded, and written again it is the same JSON.
    Whole,
    /// It was decoded, and these places are not written as they came.
    Lossy(Vec<String>),
    /// It was not decoded.
    Error(String),
}

impl Verdict {
    /// True where it was not decoded.
    #[must_use]
    pub fn is_error(&self) -> bool {
        matches!(self, Self::Error(_))
    }

    fn of_paths(paths: Vec<String>) -> Self {
        if paths.is_empty() { Self::Whole } else { Self::Lossy(paths) }
    }
}

/// One line: `ok`, `ok, lossy: ` and the JSON paths, or `error: ` and what went wrong.
impl fmt::Display for Verdict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => formatter.write_str("ok"),
            Self::Lossy(paths) => {
                let shown = &paths[..paths.len().min(SHOWN)];
                write!(formatter, "ok, lossy: {}", one_line(&shown.join(", ")))?;
                match paths.len() - shown.len() {
                    0 => Ok(()),
                    more => write!(formatter, " … and {more} more"),
                }
            }
            Self::Error(message) => write!(formatter, "error: {}", one_line(message)),
        }
    }
}

fn one_line(text: &str) -> String {
    let words = text.split(char::is_control).filter(|words| !words.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// A payload after it was decoded and written again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// What became of it.
    pub verdict: Verdict,
    /// Where the model kept fields that it has no name for, as JSON pointers.
    pub unnamed: Vec<String>,
}

impl From<Verdict> for Replayed {
    fn from(verdict: Verdict) -> Self {
        Self { verdict, unnamed: Vec::new() }
    }
}

impl Replayed {
    fn error(message: impl ToString) -> Self {
        Verdict::Error(message.to_string()).into()
    }
}

/// Decodes payloads as the answers of one operation with one status.
pub struct Replay<A: Subject> {
    entry: &'static Entry<A>,
    status: StatusCode,
    plain: Call<A>,
    /// Reads JSON where the operation answers bytes as well.
    json: Option<Call<A>>,
}

impl<A: Subject> Replay<A> {
    /// Prepares a request for the operation, with values from the document.
    ///
    /// # Errors
    /// Where the crate and the document differ.
    pub fn new(document: &Document, entry: &'static Entry<A>, status: StatusCode) -> Result<Self, String> {
        let operations = document.operations();
        let operation = operations
            .iter()
            .find(|operation| (operation.method.as_str(), operation.path) == (entry.method, entry.path))
            .ok_or_else(|| format!("{entry:?} is not in the document; run `cargo xtask generate`"))?;
        let synthesis = Synthesis::new(document, Style::Plain);
        let call = |case: &Case<A>| {
            let sample = Sample::new(&synthesis, operation, case.body, Extent::Least, &BTreeMap::new());
            (case.call)(&sample).map_err(|fault| format!("{entry:?}: {fault}"))
        };
        let case = |as_json| entry.cases.iter().find(|case| case.as_json == as_json);
        let json = case(true).map(call).transpose()?;
        let plain = case(false).or(entry.cases.first()).ok_or(format!("{entry:?} cannot be called"))?;
        Ok(Self { entry, status, plain: call(plain)?, json })
    }

    /// Decodes a payload and compares it with what its model writes.
    pub async fn decode(&self, payload: &Bytes) -> Replayed {
        let json = serde_json::from_slice::<&RawValue>(payload).ok();
        let recorded = Recorded::new(self.status, payload.clone());
        // No request leaves, so any address will do.
        let client = Client::<A>::builder()
            .base_url("http://replay.invalid")
            .retry(Retry::never())
            .transport(recorded)
            .build();
        let client = match client {
            Ok(client) => client,
            Err(error) => return Replayed::error(error),
        };
        let call = self.json.as_ref().filter(|_| json.is_some()).unwrap_or(&self.plain);
        match call.send(&client).await {
            Ok(outcome) => compare(payload, json, &outcome.decoded),
            Err(error) if error.kind() == ErrorKind::Status => self.refusal(payload, json, &error),
            // Where the payload itself is at fault, that alone; the request was made up.
            Err(error) => match error.source() {
                Some(cause) => Replayed::error(cause),
                None => Replayed::error(error),
            },
        }
    }

    /// A refusal is well decoded where its model holds it; in the words of a proxy, or where the
    /// document has no model, where the error does.
    fn refusal(&self, payload: &Bytes, json: Option<&RawValue>, error: &Error) -> Replayed {
        let json = json.filter(|json| !is_nothing(json));
        let Some((read, json)) = self.refusal_model().zip(json) else {
            return Verdict::of_paths(differing_bytes(payload, error.raw_body())).into();
        };
        match read(error) {
            Some(decoded) => compare(payload, Some(json), &decoded),
            // The error does not keep why. All models of refusals are objects.
            None => match wire::from_slice::<BTreeMap<String, wire::Json>>(payload) {
                Err(fault) => Replayed::error(fault),
                Ok(_) => Replayed::error("the model of this refusal does not read it"),
            },
        }
    }

    fn refusal_model(&self) -> Option<ReadError> {
        let class = format!("{}XX", self.status.as_u16() / 100);
        let listed =
            |wanted: &str| self.entry.errors.iter().find(|(status, _)| status.eq_ignore_ascii_case(wanted));
        let found = listed(self.status.as_str()).or_else(|| listed(&class)).or_else(|| listed("default"));
        found.or(self.entry.errors.first()).map(|(_, read)| *read)
    }
}

impl<A: Subject> fmt::Debug for Replay<A> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Replay({:?}, {})", self.entry, self.status.as_u16())
    }
}

fn compare(payload: &Bytes, json: Option<&RawValue>, decoded: &Decoded) -> Replayed {
    let paths = match (decoded, json) {
        (Decoded::Json { written, unnamed, .. }, _) => {
            return match differences(payload, written) {
                Ok(paths) => Replayed { verdict: Verdict::of_paths(paths), unnamed: unnamed.clone() },
                Err(error) => {
                    Replayed::error(format_args!("this is no JSON, or the model writes none: {error}"))
                }
            };
        }
        (Decoded::Bytes(bytes), _) => differing_bytes(payload, bytes),
        // Nothing is read, so nothing may have been there.
        (_, Some(json)) if is_nothing(json) => Vec::new(),
        _ if payload.trim_ascii().is_empty() => Vec::new(),
        _ => vec!["$".to_owned()],
    };
    Verdict::of_paths(paths).into()
}

fn is_nothing(json: &RawValue) -> bool {
    matches!(json.get(), "null" | "\"\"")
}

fn differing_bytes(payload: &Bytes, read: &Bytes) -> Vec<String> {
    if payload == read { Vec::new() } else { vec!["$".to_owned()] }
}

/// A transport that answers every request with the same payload.
#[derive(Clone, Debug)]
pub struct Recorded {
    status: StatusCode,
    body: Bytes,
}

impl Recorded {
    /// Answers with this status and this body, as JSON where it is that, else as plain text.
    #[must_use]
    pub fn new(status: StatusCode, body: impl Into<Bytes>) -> Self {
        Self { status, body: body.into() }
    }
}

impl Transport for Recorded {
    fn send(
        &self,
        _request: Request<BodyStream>,
    ) -> BoxFuture<'_, Result<Response<BodyStream>, TransportError>> {
        // A document that is cut short was JSON all the same.
        let json = serde_json::from_slice::<&RawValue>(&self.body).is_ok()
            || matches!(self.body.trim_ascii_start().first(), Some(b'{' | b'['));
        let media = if json { "application/json" } else { "text/plain" };
        let mut response = Response::new(BodyStream::from(self.body.clone()));
        *response.status_mut() = self.status;
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media));
        Box::pin(std::future::ready(Ok(response)))
    }
}

#[cfg(test)]
mod tests {
    use bitbucket_cloud::Cloud;

    use super::{Verdict, find, status};

    #[test]
    fn operations_by_their_path_and_by_their_function() {
        for text in [
            "GET /repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
            " get  /repositories/{workspace}/{repo}/pullrequests/{id}/ ",
            "pull_requests::get",
        ] {
            assert_eq!(find::<Cloud>(text).map(|entry| entry.name()).as_deref(), Ok("pull_requests::get"));
        }
    }

    #[test]
    fn an_operation_that_is_not_there_has_a_neighbour() {
        for (text, nearest) in [
            ("pull_request::get", "pull_requests::get"),
            ("PATCH /user", "GET /user"),
            (
                "GET /repositories/{workspace}/{repo_slug}/pull-requests",
                "GET /repositories/{workspace}/{repo_slug}/pullrequests",
            ),
        ] {
            let message = find::<Cloud>(text).unwrap_err();
            assert_eq!(
                message,
                format!("the API `cloud` has no operation `{text}`; did you mean `{nearest}`?")
            );
        }
    }

    #[test]
    fn statuses_and_classes_of_them() {
        for (text, number) in [("200", 200), (" 404 ", 404), ("4xx", 400), ("5XX", 500), ("599", 599)] {
            assert_eq!(status(text).map(|status| status.as_u16()), Ok(number));
        }
        for text in ["", "ok", "99", "600", "2x", "9xx", "-1", "2000"] {
            assert!(status(text).is_err(), "{text}");
        }
    }

    #[test]
    fn verdicts_are_one_line_of_bounded_length() {
        let lossy = |count| Verdict::Lossy((0..count).map(|index| format!("$[{index}]")).collect());
        assert_eq!(Verdict::Whole.to_string(), "ok");
        assert_eq!(lossy(2).to_string(), "ok, lossy: $[0], $[1]");
        assert!(lossy(20).to_string().ends_with(", $[19]"));
        assert!(lossy(23).to_string().ends_with(", $[19] … and 3 more"));
        assert_eq!(Verdict::Error("one\r\ntwo".to_owned()).to_string(), "error: one two");
    }
}
