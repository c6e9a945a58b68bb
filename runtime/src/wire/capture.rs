//! What came where something else was expected, put back into text.

use serde::de::{MapAccess, SeqAccess};

use super::Json;

/// What a person calls this kind of JSON.
pub(super) fn kind(found: &Json) -> &'static str {
    match found.as_str().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b'"') => "a text",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
}

/// The rest of an array.
pub(super) fn list<'de, A: SeqAccess<'de>>(items: &mut A) -> Result<Json, A::Error> {
    let mut text = String::from("[");
    while let Some(item) = items.next_element::<Json>()? {
        separate(&mut text);
        text.push_str(item.as_str());
    }
    text.push(']');
    json(text)
}

/// The rest of an object.
pub(super) fn map<'de, A: MapAccess<'de>>(entries: &mut A) -> Result<Json, A::Error> {
    let mut text = String::from("{");
    while let Some(key) = entries.next_key::<String>()? {
        separate(&mut text);
        text.push_str(Json::from(key).as_str());
        text.push(':');
        text.push_str(entries.next_value::<Json>()?.as_str());
    }
    text.push('}');
    json(text)
}

fn separate(text: &mut String) {
    if text.len() > 1 {
        text.push(',');
    }
}

fn json<E: serde::de::Error>(text: String) -> Result<Json, E> {
    Json::from_text(text).map_err(E::custom)
}
