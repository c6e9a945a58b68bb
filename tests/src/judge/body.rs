//! The body of a request.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use bitbucket_runtime::bytes::Bytes;
use futures_util::stream;
use multer::Multipart;
use serde_json::Value;

use super::request::written;
use super::{Received, Schemas};
use crate::document::{Operation, Place, is_json};
use crate::sample::{Body, Given, Sample};

pub(super) fn check(
    operation: &Operation<'_>,
    schemas: &Schemas,
    sample: &Sample,
    media: Option<&str>,
    received: &Received,
    faults: &mut Vec<String>,
) {
    let found = received.header("content-type");
    let Some(media) = media else {
        if !received.body.is_empty() || found.is_some() {
            faults.push(format!("there is a body of {found:?}, and none was to be sent"));
        }
        let is_write = ["POST", "PUT", "PATCH"].contains(&operation.method.as_str());
        if is_write && received.header("content-length") != Some("0") {
            faults.push("a write without a body is to say `content-length: 0`".to_owned());
        }
        return;
    };
    // Nothing to say in a form that need not be sent is no form.
    let no_fields = sample.body.is_none()
        && sample.parts.is_empty()
        && sample.values.keys().all(|(place, _)| *place != Place::Field);
    if no_fields && !operation.body_required && found.is_none() && received.body.is_empty() {
        return;
    }
    let essence = |text: &str| text.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    let sent = found.map(essence).unwrap_or_default();
    if sent != essence(media) && !(media.ends_with("/*") && !sent.is_empty() && !sent.contains('*')) {
        faults.push(format!("the body is {found:?}, not {media}"));
    }
    let content = operation.bodies.iter().find(|content| content.media == media);
    match (&sample.body, content) {
        (_, None) => faults.push(format!("the document has no body of {media}")),
        (Some(Body::Json(expected)), Some(content)) => {
            if !is_json(&sent) {
                faults.push(format!("the body is JSON and says that it is {sent}"));
            }
            match serde_json::from_slice::<Value>(&received.body) {
                Ok(value) if value == *expected => {
                    faults.extend(
                        schemas.check(content, &value).into_iter().map(|fault| format!("body: {fault}")),
                    );
                }
                Ok(value) => faults.push(format!("the body is {value}, not {expected}")),
                Err(error) => faults.push(format!("the body is no JSON: {error}")),
            }
        }
        (Some(Body::Text(expected)), Some(_)) => {
            if received.body != *expected.as_bytes() {
                faults.push(format!("the body is {:?}, not {expected:?}", received.body));
            }
        }
        (_, Some(_)) if sent == "application/x-www-form-urlencoded" => {
            let mut fields = Fields::default();
            for (name, value) in form_urlencoded::parse(&received.body) {
                fields.entry(name.into_owned()).or_default().push(Part::plain(&value));
            }
            compare(sample, fields, faults);
        }
        (_, Some(_)) => match parts(found.unwrap_or_default(), &received.body) {
            Ok(fields) => compare(sample, fields, faults),
            Err(error) => faults.push(format!("the body is no multipart form: {error}")),
        },
    }
}

/// The fields of a form: every value of a name, in order.
type Fields = BTreeMap<String, Vec<Part>>;

#[derive(Debug, PartialEq, Eq)]
struct Part {
    file_name: Option<String>,
    media: Option<String>,
    content: Bytes,
}

impl Part {
    fn plain(text: &str) -> Self {
        Self { file_name: None, media: None, content: Bytes::copy_from_slice(text.as_bytes()) }
    }
}

/// The parts of a multipart body, by a reader that others wrote.
fn parts(content_type: &str, body: &Bytes) -> Result<Fields, multer::Error> {
    let boundary = multer::parse_boundary(content_type)?;
    let body = body.clone();
    let mut multipart = Multipart::new(stream::once(async { Ok::<_, Infallible>(body) }), boundary);
    let mut fields = Fields::new();
    while let Some(field) = now(multipart.next_field())? {
        let name = field.name().unwrap_or_default().to_owned();
        let file_name = field.file_name().map(str::to_owned);
        let media = field.content_type().map(ToString::to_string);
        let content = now(field.bytes())?;
        fields.entry(name).or_default().push(Part { file_name, media, content });
    }
    Ok(fields)
}

/// The result of a future that has nothing to wait for: all of the body is here.
fn now<T>(future: impl Future<Output = Result<T, multer::Error>>) -> Result<T, multer::Error> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err(multer::Error::IncompleteStream),
    }
}

fn compare(sample: &Sample, mut found: Fields, faults: &mut Vec<String>) {
    let mut expected = Fields::new();
    for ((place, name), given) in &sample.values {
        if *place == Place::Field {
            let parts = match given {
                Given::Plain(Value::Array(items)) => {
                    items.iter().map(|item| Part::plain(&written(item))).collect()
                }
                Given::Plain(value) => vec![Part::plain(&written(value))],
                Given::Files(files) => files.iter().map(file).collect(),
            };
            expected.insert(name.clone(), parts);
        }
    }
    for (name, free) in &sample.parts {
        // What is escaped in a name is read back by whoever knows how browsers do it.
        expected.entry(name.replace('"', "%22")).or_default().push(file(free));
    }
    for (name, expected) in expected {
        let found = found.remove(&name).unwrap_or_default();
        if found != expected {
            faults.push(format!("field `{name}` is {found:?}, not {expected:?}"));
        }
    }
    faults.extend(found.keys().map(|name| format!("field `{name}` is not in the sample")));
}

fn file(file: &crate::sample::File) -> Part {
    Part {
        file_name: Some(file.name.clone()),
        media: Some(file.media.to_owned()),
        content: Bytes::from(file.content.clone()),
    }
}
