//! In `paging`: what a page says of the way on, where it says so in another kind of JSON than it should.
//!
//! Such a value stands in the page's `extra`, under the name of the field that could not take it.

use crate::wire::{Extra, Json};

/// A whole number: the field, or what can be read as one without doubt, such as `"25"` and `25.0`.
/// Nothing where there is none.
///
/// # Errors
/// What was said instead, for a person.
pub(crate) fn number(field: Option<i64>, extra: &Extra, name: &str) -> Result<Option<i64>, String> {
    said(field, extra, name, |text| {
        let whole = match text.split_once('.') {
            Some((whole, rest)) if rest.bytes().all(|digit| digit == b'0') => whole,
            Some(_) => return None,
            None => text,
        };
        whole.parse().ok()
    })
}

/// True or false: the field, or a text that says so.
///
/// # Errors
/// What was said instead, for a person.
pub(crate) fn truth(field: Option<bool>, extra: &Extra, name: &str) -> Result<Option<bool>, String> {
    said(field, extra, name, |text| text.parse().ok())
}

/// What stands in the place of a text, for a person.
pub(crate) fn instead(json: &Json, name: &str) -> String {
    let kind = match json.as_str().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "a text",
        Some(b't' | b'f') => "a truth value",
        _ => "a number",
    };
    format!("`{name}` is {kind}")
}

fn said<T>(
    field: Option<T>,
    extra: &Extra,
    name: &str,
    read: fn(&str) -> Option<T>,
) -> Result<Option<T>, String> {
    let Some(odd) = extra.get(name).filter(|_| field.is_none()) else { return Ok(field) };
    let text = odd.parse::<String>();
    let text = text.as_deref().unwrap_or(odd.as_str());
    read(text.trim()).map(Some).ok_or_else(|| instead(odd, name))
}
