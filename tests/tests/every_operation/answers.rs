//! What the server answers, and what is to be read of it.

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::http::{Response, StatusCode, header};
use serde_json::Value;
use tests::decoded::Decoded;
use tests::document::{Answer, Content, is_json};
use tests::instance::{Extent, Synthesis};

/// What is to be read.
#[derive(Clone, Debug)]
pub(crate) enum Expected {
    /// This JSON, by fields that the model names but for these; anyhow where it is to surprise.
    Json { value: Value, unnamed: Option<Vec<String>> },
    /// These bytes.
    Bytes(Bytes),
    /// Nothing, or no more than an address.
    Empty { location: Option<String> },
    /// An address that is not followed.
    Redirect(String),
}

impl Expected {
    /// How what was decoded differs.
    pub(crate) fn difference(&self, decoded: &Decoded) -> Option<String> {
        match (self, decoded) {
            (Self::Json { value, unnamed }, Decoded::Json { value: written, unnamed: found, .. }) => {
                if value != written {
                    return Some(format!("decoded and written again, {}", differing(value, written, "")));
                }
                let named = unnamed.as_ref().is_none_or(|unnamed| unnamed == found);
                (!named).then(|| format!("what the document names and the model does not is {found:?}"))
            }
            (Self::Bytes(expected), Decoded::Bytes(bytes)) => (expected != bytes)
                .then(|| format!("{} bytes came, not the {} sent", bytes.len(), expected.len())),
            (Self::Empty { .. }, Decoded::Empty) => None,
            (Self::Empty { location }, Decoded::Located(found)) => {
                (location != found).then(|| format!("the location is {found:?}, not {location:?}"))
            }
            (Self::Redirect(expected), Decoded::Redirect(found)) => {
                (expected != found).then(|| format!("the location is {found}, not {expected}"))
            }
            _ => Some(format!("{self:?} was to be read, what came is {decoded:?}")),
        }
    }
}

/// The first place where two trees differ.
fn differing(expected: &Value, found: &Value, path: &str) -> String {
    match (expected, found) {
        (Value::Object(left), Value::Object(right)) => {
            let names = left.keys().chain(right.keys());
            for name in names {
                let path = format!("{path}/{name}");
                match (left.get(name), right.get(name)) {
                    (Some(left), Some(right)) if left != right => return differing(left, right, &path),
                    (Some(left), None) => return format!("{path} is lost: {left}"),
                    (None, Some(right)) => return format!("{path} is made up: {right}"),
                    _ => {}
                }
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                if left != right {
                    return differing(left, right, &format!("{path}/{index}"));
                }
            }
        }
        _ => {}
    }
    format!("{path} is {found}, not {expected}")
}

/// An answer, and what is to be read of it.
pub(crate) struct Made<'t, 'd> {
    pub(crate) response: Response<Bytes>,
    pub(crate) expected: Expected,
    /// What the document says of its body.
    pub(crate) content: Option<&'t Content<'d>>,
}

/// A success as the document has it; of bytes and JSON under one status, what was asked for.
pub(crate) fn success<'t, 'd>(
    synthesis: &Synthesis<'d>,
    answer: &'t Answer<'d>,
    as_json: bool,
    extent: Extent,
    server: &str,
) -> Made<'t, 'd> {
    let status = answer.sample_status();
    let content = answer.content.iter().find(|content| is_json(content.media) == as_json);
    let Some(content) = content.or(answer.content.first()) else {
        let path = answer.location.then_some("/result%20of/%7B1%7D?x=%2By");
        let location = path.map(|path| format!("{server}{path}"));
        let response = build(status, path.map(|path| (header::LOCATION, path)), Bytes::new());
        return Made { response, expected: Expected::Empty { location }, content: None };
    };
    let schema = content.schema.unwrap_or(&Value::Null);
    let binary = synthesis.document().resolve(schema)["format"] == "binary";
    if is_json(content.media) && !binary {
        let value = synthesis.instance(schema, extent);
        let response = json(status, content.media, &value);
        let unnamed = match extent {
            Extent::Everything => Some(beside_items(synthesis, schema)),
            Extent::Least => Some(Vec::new()),
            Extent::Surprising => None,
        };
        let expected = Expected::Json { value, unnamed };
        return Made { response, expected, content: Some(content) };
    }
    let body: Bytes =
        [b"\x00\xff".as_slice(), synthesis.text("content\r\n").repeat(999).as_bytes()].concat().into();
    let media = content.media.replace('*', "x");
    let response = build(status, Some((header::CONTENT_TYPE, &media)), body.clone());
    Made { response, expected: Expected::Bytes(body), content: None }
}

/// What a page of this schema holds besides what every page does: all pages are one type, which
/// keeps the rest unnamed.
fn beside_items(synthesis: &Synthesis<'_>, schema: &Value) -> Vec<String> {
    let pages = &synthesis.document().bindings().pages;
    let shape = synthesis.document().shape(schema);
    let mut properties: Vec<&str> = shape.properties.iter().map(|(name, _)| *name).collect();
    let every = pages.properties.iter().chain([&pages.items]);
    if every.clone().any(|name| !properties.contains(&name.as_str())) {
        return Vec::new();
    }
    properties.retain(|property| every.clone().all(|name| name != *property));
    properties.into_iter().map(|name| format!("/{name}")).collect()
}

/// An answer that leads elsewhere.
pub(crate) fn redirect(status: u16, path: &str) -> Response<Bytes> {
    build(status, Some((header::LOCATION, path)), Bytes::new())
}

/// An answer that says no: as the document has it, or in the words of a proxy.
pub(crate) fn refusal(status: u16, body: Option<&Value>) -> Response<Bytes> {
    match body {
        Some(value) => json(status, "application/json", value),
        None => {
            build(status, Some((header::CONTENT_TYPE, "text/html")), Bytes::from("<html><h1>No</h1></html>"))
        }
    }
}

fn json(status: u16, media: &str, value: &Value) -> Response<Bytes> {
    build(status, Some((header::CONTENT_TYPE, media)), Bytes::from(value.to_string()))
}

fn build(status: u16, header: Option<(header::HeaderName, &str)>, body: Bytes) -> Response<Bytes> {
    let mut response = Response::new(body);
    *response.status_mut() = StatusCode::from_u16(status).expect("a status of the document");
    if let Some((name, value)) = header {
        response.headers_mut().insert(name, value.parse().expect("a header"));
    }
    response
}
