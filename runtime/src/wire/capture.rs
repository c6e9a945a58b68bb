//! In `wire`: what came where something else was expected.

use serde::de::{Error, MapAccess, SeqAccess};
use serde_json::value::RawValue;

use crate::wire::json::Json;

/// The rest of an array.
pub(super) fn list<'de, A: SeqAccess<'de>>(items: &mut A) -> Result<Json, A::Error> {
    let mut text = String::from("[");
    while let Some(item) = items.next_element::<&RawValue>()? {
        separate(&mut text);
        text.push_str(item.get());
    }
    text.push(']');
    json(text)
}

/// The rest of an object.
pub(super) fn map<'de, A: MapAccess<'de>>(entries: &mut A) -> Result<Json, A::Error> {
    let mut text = String::from("{");
    while let Some((key, value)) = entries.next_entry::<String, &RawValue>()? {
        separate(&mut text);
        text.push_str(Json::from(key).as_str());
        text.push(':');
        text.push_str(value.get());
    }
    text.push('}');
    json(text)
}

fn separate(text: &mut String) {
    if text.len() > 1 {
        text.push(',');
    }
}

fn json<E: Error>(text: String) -> Result<Json, E> {
    Json::from_text(text).map_err(E::custom)
}
