//! A request as it came over the wire, against the document and the values that it was made of.

use std::collections::BTreeMap;

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::{HeaderMap, Method, Uri};
use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::Schemas;
use super::body;
use crate::document::{Operation, Parameter, Place};
use crate::sample::{Given, Sample};

/// A request as a server sees it.
#[derive(Clone, Debug)]
pub struct Received {
    /// The method.
    pub method: Method,
    /// Path and query, byte for byte.
    pub uri: Uri,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub body: Bytes,
}

impl Received {
    /// A header's value, where it is there once and is text.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        let mut values = self.headers.get_all(name).iter();
        let first = values.next()?.to_str().ok();
        if values.next().is_some() { None } else { first }
    }
}

/// Headers that a client sends whatever the operation.
const COMMON: [&str; 7] =
    ["accept", "accept-encoding", "authorization", "content-length", "content-type", "host", "user-agent"];

fn is_common(name: &str) -> bool {
    COMMON.iter().any(|common| common.eq_ignore_ascii_case(name))
}

/// What differs from what the document and the sample say; `base` is the path of the base URL,
/// `media` that of the body that was to be sent.
#[must_use]
pub fn request(
    operation: &Operation<'_>,
    schemas: &Schemas,
    sample: &Sample,
    media: Option<&str>,
    base: &str,
    received: &Received,
) -> Vec<String> {
    let mut faults = Vec::new();
    if received.method.as_str() != operation.method {
        faults.push(format!("the method is {}", received.method));
    }
    match received.uri.path().strip_prefix(base) {
        Some(path) => faults.extend(check_path(operation, sample, path)),
        None => faults.push(format!("{} is not below {base}", received.uri.path())),
    }
    check_query(operation, sample, received.uri.query(), &mut faults);
    check_headers(operation, sample, received, &mut faults);
    body::check(operation, schemas, sample, media, received, &mut faults);
    faults
}

fn check_path(operation: &Operation<'_>, sample: &Sample, path: &str) -> Option<String> {
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~%/".contains(&byte);
    if !path.bytes().all(allowed) {
        return Some(format!("the path {path} holds characters that are to be encoded"));
    }
    if path.len() > 1 && path.split('/').any(|segment| matches!(decoded(segment).as_str(), "." | "..")) {
        return Some(format!("the path {path} leads elsewhere"));
    }
    match follow(operation, sample, operation.path, path) {
        true => None,
        false => Some(format!(
            "the path is {path}, the template {}, the values {:?}",
            operation.path, sample.values
        )),
    }
}

/// True where a path is a template filled with the sample's values.
fn follow(operation: &Operation<'_>, sample: &Sample, template: &str, path: &str) -> bool {
    let Some((literal, rest)) = template.split_once('{') else { return template == path };
    let (Some(path), Some((name, rest))) = (path.strip_prefix(literal), rest.split_once('}')) else {
        return false;
    };
    let parameter = operation
        .parameters
        .iter()
        .find(|parameter| parameter.place == Place::Path && parameter.name == name);
    let value = sample.values.get(&(Place::Path, name.to_owned()));
    let (Some(parameter), Some(Given::Plain(value))) = (parameter, value) else { return false };
    let mut value = written(value);
    // Several segments behind a word, as in `diff{path}`, are segments of their own.
    if parameter.multi_segment && !literal.ends_with('/') {
        value.insert(0, '/');
    }
    // In one segment a slash of the value is encoded; in several it is one.
    let is_value = |piece: &str| {
        let slashes = piece.matches('/').count();
        let expected = if parameter.multi_segment { value.matches('/').count() } else { 0 };
        slashes == expected && decoded(piece) == value
    };
    let ends = path.char_indices().map(|(end, _)| end).chain([path.len()]);
    ends.into_iter().any(|end| is_value(&path[..end]) && follow(operation, sample, rest, &path[end..]))
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A value as text, as it stands in a path, a query, a header or a form.
pub(super) fn written(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        // As people write it: without a fraction that is none, without an exponent.
        Value::Number(number) if number.is_f64() => number.as_f64().unwrap_or_default().to_string(),
        other => other.to_string(),
    }
}

/// What a parameter is to be sent as.
fn expected(parameter: &Parameter<'_>, value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) if parameter.explode && parameter.place == Place::Query => {
            items.iter().map(written).collect()
        }
        Value::Array(items) => {
            vec![items.iter().map(written).collect::<Vec<_>>().join(parameter.separator)]
        }
        value => vec![written(value)],
    }
}

fn check_query(operation: &Operation<'_>, sample: &Sample, query: Option<&str>, faults: &mut Vec<String>) {
    let query = query.unwrap_or_default();
    if query.contains('+') {
        faults.push(format!("the query {query} holds a +, which servers read in two ways"));
    }
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        found.entry(name.into_owned()).or_default().push(value.into_owned());
    }
    for parameter in operation.parameters.iter().filter(|parameter| parameter.place == Place::Query) {
        let found = found.remove(parameter.name).unwrap_or_default();
        let expected = match sample.values.get(&(Place::Query, parameter.name.to_owned())) {
            Some(Given::Plain(value)) => expected(parameter, value),
            _ => Vec::new(),
        };
        if found != expected {
            faults.push(format!("query `{}` is {found:?}, not {expected:?}", parameter.name));
        }
    }
    faults.extend(found.keys().map(|name| format!("query `{name}` is not in the document")));
}

fn check_headers(operation: &Operation<'_>, sample: &Sample, received: &Received, faults: &mut Vec<String>) {
    let headers: Vec<&Parameter<'_>> =
        operation.parameters.iter().filter(|parameter| parameter.place == Place::Header).collect();
    for parameter in &headers {
        let found = received.header(parameter.name).map(str::to_owned);
        let expected = match sample.values.get(&(Place::Header, parameter.name.to_owned())) {
            Some(Given::Plain(value)) => expected(parameter, value).pop(),
            _ => None,
        };
        if found != expected && !is_common(parameter.name) {
            faults.push(format!("header `{}` is {found:?}, not {expected:?}", parameter.name));
        }
    }
    let is_known = |name: &str| {
        is_common(name) || headers.iter().any(|parameter| parameter.name.eq_ignore_ascii_case(name))
    };
    for name in received.headers.keys().filter(|name| !is_known(name.as_str())) {
        faults.push(format!("header `{name}` is not in the document"));
    }
    let accept = received.header("accept").unwrap_or_default();
    // Who reads one of several kinds asks for that one.
    let successes = operation.successes();
    let media: Vec<&str> =
        successes.iter().flat_map(|answer| &answer.content).map(|content| content.media).collect();
    if !media.is_empty() && !media.iter().any(|media| accepts(accept, media)) {
        faults.push(format!("`accept: {accept}` leaves out {}", media.join(" and ")));
    }
}

/// True where a media type, its parameters aside, is among those that are accepted.
fn accepts(accept: &str, media: &str) -> bool {
    let media = media.split(';').next().unwrap_or_default().trim();
    let (kind, _) = media.split_once('/').unwrap_or((media, ""));
    accept.split(',').map(|range| range.split(';').next().unwrap_or_default().trim()).any(|range| {
        range == "*/*" || range == media || range.strip_suffix("/*").is_some_and(|other| other == kind)
    })
}
