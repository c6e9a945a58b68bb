//! In `wire`: what came where something else was expected.

use serde::de::{Error, MapAccess, SeqAccess};
use serde_json::Number;
use serde_json::value::RawValue;

use crate::wire::json::Json;

/// How many digits a number of 64 bits keeps for sure.
const SURE_DIGITS: usize = 15;

/// What a person calls this kind of JSON.
pub(super) fn kind(text: &str) -> &'static str {
    match text.as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b'"') => "a text",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
}

/// The number that this text says; `None` where it says another thing, or more than a number of 64
/// bits can hold.
pub(super) fn number(text: &str) -> Option<Number> {
    let number: Number = serde_json::from_str(text).ok()?;
    let mantissa = text.split(['e', 'E']).next().unwrap_or_default();
    let digits = mantissa.trim_start_matches(['-', '0', '.']).bytes().filter(u8::is_ascii_digit).count();
    // Below the normal numbers digits get lost, and in the end the number itself.
    let is_normal = digits == 0 || number.as_f64().is_some_and(f64::is_normal);
    let is_whole = number.is_i64() || number.is_u64();
    let is_kept = is_whole || digits <= SURE_DIGITS && is_normal || number.to_string() == text;
    is_kept.then_some(number)
}

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
