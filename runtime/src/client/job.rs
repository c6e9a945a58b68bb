//! In `client`: what is known of a job that a request starts, and what an answer says of it.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::{StatusCode, Uri};
use serde_json::value::RawValue;

use crate::address::path::{self, PathValue};
use crate::address::target::{Origin, resolve};
use crate::answer::error::Error;
use crate::answer::head::Head;
use crate::api::info::ErrorShape;
use crate::api::operation::Operation;
use crate::api::problem::Problem;
use crate::request::description::Description;

/// A job that a request starts and that goes on at the server: whom to ask about it, and how to read
/// the answers. Plain data, for a `static`; generated crates have one for each such operation.
///
/// ```
/// use bitbucket_runtime::{Job, Operation};
///
/// static STATUS: Operation = Operation::get("exports::get", "/projects/{project}/exports/{job_id}");
/// // `POST /projects/{project}/exports` answers `{"id": 7, "state": "RUNNING"}`.
/// static EXPORT: Job = Job::named(&STATUS, &[("job_id", "/id")])
///     .state("/state")
///     .done(&["COMPLETED"])
///     .failed(&["FAILED", "CANCELED"])
///     .says(&["/message"]);
/// # let _ = &EXPORT;
/// ```
#[derive(Debug)]
#[must_use = "a job does nothing until a request follows it"]
pub struct Job {
    asks: &'static Operation,
    place: Place,
    state: &'static str,
    done: &'static [&'static str],
    failed: &'static [&'static str],
    result: &'static str,
    says: ErrorShape,
}

/// Where a job is asked about.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// Where the `Location` of the answer leads that accepts it.
    Located,
    /// At the operation's own path: parameters, and where that answer has them.
    Named(&'static [(&'static str, &'static str)]),
}

/// What an answer says of a job.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Verdict {
    GoesOn,
    Done,
    /// The state that it failed in.
    Failed(String),
}

impl Job {
    /// A job whose start is answered with 202 and a `Location`, which is asked as this operation is until
    /// the job is done. Any other success is the result itself: the server was quick.
    pub const fn located(asks: &'static Operation) -> Self {
        Self::at(asks, Place::Located)
    }

    /// A job whose start is answered with what names it: this operation is asked, its path filled with
    /// what the start's own has under the same names, and else from these places of the answer,
    /// parameter and JSON pointer. That answer may say already that the job is done.
    pub const fn named(
        asks: &'static Operation,
        parameters: &'static [(&'static str, &'static str)],
    ) -> Self {
        Self::at(asks, Place::Named(parameters))
    }

    const fn at(asks: &'static Operation, place: Place) -> Self {
        Self { asks, place, state: "", done: &[], failed: &[], result: "", says: ErrorShape::UNKNOWN }
    }

    /// Where an answer says how the job is, as a JSON pointer to a text.
    pub const fn state(mut self, pointer: &'static str) -> Self {
        self.state = pointer;
        self
    }

    /// The states in which it is done. Where none are named, a 202 says that it goes on, and any other
    /// success that it is done.
    pub const fn done(mut self, states: &'static [&'static str]) -> Self {
        self.done = states;
        self
    }

    /// The states in which it has failed. Any that is named nowhere says that it goes on.
    pub const fn failed(mut self, states: &'static [&'static str]) -> Self {
        self.failed = states;
        self
    }

    /// Where a failed job says why: JSON pointers, of which the first that leads anywhere counts.
    pub const fn says(mut self, pointers: &'static [&'static str]) -> Self {
        self.says = self.says.with_message(pointers);
        self
    }

    /// Where the last answer holds the result, as a JSON pointer; all of that answer where this is not
    /// called. An answer to the start that is the result itself is taken whole.
    pub const fn result(mut self, pointer: &'static str) -> Self {
        self.result = pointer;
        self
    }

    pub(super) fn explains(&self) -> &ErrorShape {
        &self.says
    }

    /// True where the answer to the start is the result, or leads to it, and tells nothing else.
    pub(super) fn is_located(&self) -> bool {
        matches!(self.place, Place::Located)
    }

    /// What an answer says, whose body is here unless it is to be read as it comes.
    pub(super) fn judge(&self, head: &Head, body: Option<&Bytes>) -> Verdict {
        if let Some(state) =
            body.filter(|_| !self.state.is_empty()).and_then(|body| text_at(body, self.state))
        {
            if self.failed.contains(&state.as_str()) {
                return Verdict::Failed(state);
            }
            if self.done.contains(&state.as_str()) {
                return Verdict::Done;
            }
        }
        let is_done = self.done.is_empty() && head.status() != StatusCode::ACCEPTED;
        if is_done { Verdict::Done } else { Verdict::GoesOn }
    }

    /// What to ask about the job that this answer accepts, and another address of that where it has one.
    pub(super) fn ask(
        &'static self,
        start: &Description,
        head: &Head,
        body: Option<&Bytes>,
    ) -> Result<(Description, Option<Uri>), Error> {
        let Place::Named(parameters) = self.place else {
            return Ok((start.beside(self.asks, String::new()), Some(location(head)?)));
        };
        let read = |&(name, pointer): &(&'static str, &'static str)| {
            let text = body.and_then(|body| text_at(body, pointer));
            match text {
                Some(text) => Ok((name, text)),
                None => Err(Error::undecodable(head, Problem::UnnamedJob(pointer))),
            }
        };
        let named: Vec<(&str, String)> = parameters.iter().map(read).collect::<Result<_, _>>()?;
        let named: Vec<_> = named.iter().map(|(name, text)| (*name, PathValue::from(text))).collect();
        let known = path::values(start.operation().path(), start.path());
        let path = path::expand_by_name(self.asks.path(), &[named, known].concat());
        match path {
            Ok(path) => Ok((start.beside(self.asks, path), None)),
            Err(problem) => Err(Error::request(self.asks, problem)),
        }
    }

    /// The part of the last answer that is the result.
    pub(super) fn result_in(&self, body: &Bytes) -> Result<Bytes, Problem> {
        match self.result {
            "" => Ok(body.clone()),
            pointer => match json_at(body, pointer) {
                Some(json) => Ok(body.slice_ref(json.as_bytes())),
                None => Err(Problem::NoResult(pointer)),
            },
        }
    }
}

/// Where a job is asked about, as the server says it.
fn location(head: &Head) -> Result<Uri, Error> {
    let named = head.headers().get(http::header::LOCATION);
    let named = named.ok_or_else(|| Error::undecodable(head, Problem::NoLocation))?;
    let uri = resolve(head.uri(), named.as_bytes());
    let uri = uri.ok_or_else(|| Error::redirect(head, Problem::JobAddress))?;
    let secure = |uri| Origin::of(uri).is_some_and(|origin| origin.is_secure());
    if secure(head.uri()) && !secure(&uri) {
        return Err(Error::redirect(head, Problem::JobDowngrade));
    }
    Ok(uri)
}

/// The text at this place of a JSON document; a number or a truth as it is written.
fn text_at(body: &Bytes, pointer: &str) -> Option<String> {
    let json = json_at(body, pointer)?;
    match json.as_bytes().first()? {
        b'"' => serde_json::from_str(json).ok(),
        b'{' | b'[' => None,
        _ => Some(json.to_owned()),
    }
}

/// What stands at this place of a JSON document, reached by way of objects, and is not null: as it is
/// written, so that numbers of any size are neither refused nor rounded.
fn json_at<'a>(body: &'a [u8], pointer: &str) -> Option<&'a str> {
    let mut json: &RawValue = serde_json::from_slice(body).ok()?;
    // Before the first slash stands nothing.
    for step in pointer.split('/').skip(1) {
        let name = step.replace("~1", "/").replace("~0", "~");
        json = serde_json::from_str::<BTreeMap<String, &RawValue>>(json.get()).ok()?.remove(&name)?;
    }
    Some(json.get()).filter(|json| *json != "null")
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderValue, StatusCode};

    use super::{json_at, location, text_at};
    use crate::answer::head::Head;
    use crate::api::operation::Operation;

    static START: Operation = Operation::post("exports::start", "/exports");

    #[test]
    fn a_job_is_not_followed_from_https_to_http() {
        let leads = |from: &str, to: &'static str| {
            let headers = HeaderMap::from_iter([(http::header::LOCATION, HeaderValue::from_static(to))]);
            let head = Head::new(&START, from.parse().unwrap(), StatusCode::ACCEPTED, headers);
            location(&head).map(|uri| uri.to_string()).map_err(|error| error.to_string())
        };
        let safe = "https://api.example.com/exports";
        assert_eq!(leads(safe, "/exports/7").as_deref(), Ok("https://api.example.com/exports/7"));
        assert_eq!(leads(safe, "https://jobs.example.com/7").as_deref(), Ok("https://jobs.example.com/7"));
        let told = leads(safe, "http://api.example.com/exports/7").unwrap_err();
        assert!(told.contains("from https to http"), "{told}");
        let open = "http://api.example.com/exports";
        assert_eq!(leads(open, "http://jobs.example.com/7").as_deref(), Ok("http://jobs.example.com/7"));
    }

    #[test]
    fn a_place_is_found_by_way_of_objects() {
        let body =
            Bytes::from(r#"{"a/b": {"c~d": "one"}, "big": 1e400, "no": null, "yes": true, "list": [1]}"#);
        let text = |pointer| text_at(&body, pointer);
        assert_eq!(text("/a~1b/c~0d").as_deref(), Some("one"));
        assert_eq!(text("/big").as_deref(), Some("1e400"));
        assert_eq!(text("/yes").as_deref(), Some("true"));
        for nowhere in ["", "/a~1b", "/no", "/list", "/list/0", "/big/x", "/x/y"] {
            assert_eq!(text(nowhere), None, "{nowhere}");
        }
        assert_eq!(json_at(&body, "/a~1b"), Some(r#"{"c~d": "one"}"#));
        assert_eq!(json_at(b"no JSON", "/a"), None);
    }
}
