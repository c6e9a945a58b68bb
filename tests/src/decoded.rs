//! What a call gave, made comparable: models are written as JSON again.

use std::fmt::{self, Write as _};

use bitbucket_runtime::bytes::Bytes;
use bitbucket_runtime::transport::BoxFuture;
use bitbucket_runtime::wire::{self, Encode, View};
use bitbucket_runtime::{ByteStream, Error, Located, Redirect, Text};
use serde_json::Value;

/// An answer after it was decoded and, where it was a model, encoded.
#[derive(Clone, Debug, PartialEq)]
pub enum Decoded {
    /// A model.
    Json {
        /// The model as JSON.
        value: Value,
        /// The model as the bytes of JSON that it writes: exact where `value` rounds a number.
        written: Vec<u8>,
        /// Where it kept fields that it has no name for.
        unnamed: Vec<String>,
    },
    /// Nothing.
    Empty,
    /// Text or bytes.
    Bytes(Bytes),
    /// The address of a result.
    Located(Option<String>),
    /// The address to go to.
    Redirect(String),
}

/// A reading that may have to wait for the rest of the answer.
pub type Reading = BoxFuture<'static, Result<Decoded, Error>>;

fn ready(decoded: Decoded) -> Reading {
    Box::pin(std::future::ready(Ok(decoded)))
}

/// A model.
pub fn json<V: wire::Value>(model: V) -> Reading {
    ready(of_model(&model))
}

/// An answer that the document does not have.
///
/// # Panics
/// Always: no test asks for one.
#[must_use]
pub fn unlisted(reply: &dyn fmt::Debug) -> Reading {
    panic!("no test asks for {reply:?}")
}

/// Nothing.
#[must_use]
pub fn empty((): ()) -> Reading {
    ready(Decoded::Empty)
}

/// A text.
#[must_use]
pub fn text(text: Text) -> Reading {
    ready(Decoded::Bytes(text.into_bytes()))
}

/// Bytes, read to their end.
pub fn bytes(stream: ByteStream) -> Reading {
    Box::pin(async { stream.bytes().await.map(Decoded::Bytes) })
}

/// The address of a result.
#[must_use]
pub fn located(located: Located) -> Reading {
    ready(Decoded::Located(located.location().map(str::to_owned)))
}

/// The address to go to.
#[must_use]
pub fn redirect(redirect: Redirect) -> Reading {
    ready(Decoded::Redirect(redirect.location().to_owned()))
}

/// The body of a refusal as the model that the document has for it.
#[must_use]
pub fn error<V: wire::Value>(error: &Error) -> Option<Decoded> {
    error.body::<V>().as_ref().map(|model| of_model(model))
}

pub(crate) fn of_model(model: &dyn Encode) -> Decoded {
    let mut unnamed = Vec::new();
    find_unnamed(model, &mut String::new(), &mut unnamed);
    let written = wire::to_vec(model);
    // What is written is JSON, or the comparison shows that it is not.
    let value = serde_json::from_slice(&written).unwrap_or_else(|error| {
        Value::from(format!("no JSON: {error}: {}", String::from_utf8_lossy(&written)))
    });
    Decoded::Json { value, written, unnamed }
}

/// A model keeps what it has no name for, so that nothing is lost; a field of the document that
/// lands there is missing from the model.
fn find_unnamed(value: &dyn Encode, path: &mut String, found: &mut Vec<String>) {
    let length = path.len();
    match value.view() {
        View::Object(model) => model.fields(&mut |fields, extra| {
            found.extend(extra.iter().map(|(name, _)| format!("{path}/{name}")));
            for (name, field) in model.shape().fields().iter().zip(fields) {
                // Writing to a String does not fail.
                let _ = write!(path, "/{name}");
                find_unnamed(*field, path, found);
                path.truncate(length);
            }
        }),
        View::List(items) => {
            for (index, item) in (0..items.len()).filter_map(|index| Some((index, items.get(index)?))) {
                let _ = write!(path, "/{index}");
                find_unnamed(item, path, found);
                path.truncate(length);
            }
        }
        View::Map(map) => map.entries(&mut |key, entry| {
            let _ = write!(path, "/{key}");
            find_unnamed(entry, path, found);
            path.truncate(length);
        }),
        _ => {}
    }
}
