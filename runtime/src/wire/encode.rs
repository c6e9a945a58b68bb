//! In `wire`, writing: what a model shows through [`View`] becomes JSON.

use std::hash::{DefaultHasher, Hasher as _};
use std::num::NonZeroU64;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::wire::extra::{Extra, Named};
use crate::wire::marks::plain;
use crate::wire::model::{Encode, Object, View};
use crate::wire::shape::Shape;

/// Writes a value as JSON.
#[must_use]
pub fn to_vec(value: &dyn Encode) -> Vec<u8> {
    let mut json = Vec::with_capacity(128);
    write(&value.view(), &mut json);
    json
}

/// Writes a value as JSON, as text.
#[must_use]
pub fn to_text(value: &dyn Encode) -> String {
    // What is written is made of text, so that it is text.
    String::from_utf8(to_vec(value)).unwrap_or_default()
}

/// Writes a value through any serde format.
///
/// # Errors
/// The format's own error.
pub fn serialize<S: Serializer>(value: &dyn Encode, serializer: S) -> Result<S::Ok, S::Error> {
    Written(&value.view()).serialize(serializer)
}

struct Written<'a>(&'a View<'a>);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            View::Absent => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(*value),
            View::Integer(value) => serializer.serialize_i64(*value),
            View::Unsigned(value) => serializer.serialize_u64(*value),
            View::Number(value) => value.serialize(serializer),
            View::Text(value) => serializer.serialize_str(value),
            View::Json(value) | View::Unread(value) => value.serialize(serializer),
            View::List(list) => {
                let mut items = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    if let Some(item) = list.get(index) {
                        items.serialize_element(&Written(&item.view()))?;
                    }
                }
                items.end()
            }
            View::Map(map) => {
                let mut object = serializer.serialize_map(None)?;
                let mut outcome = Ok(());
                map.entries(&mut |key, value| {
                    if outcome.is_ok() {
                        outcome = object.serialize_entry(key, &Written(&value.view()));
                    }
                });
                outcome?;
                object.end()
            }
            View::Object(model) => write_object(*model, serializer),
        }
    }
}

fn write_object<S: Serializer>(model: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_map(None)?;
    let mut outcome = Ok(());
    model.fields(&mut |fields, extra| {
        each_entry(model.shape(), fields, extra, |name, view| {
            if outcome.is_ok() {
                outcome = object.serialize_entry(name, &Written(view));
            }
        });
    });
    outcome?;
    object.end()
}

/// Appends a value as JSON, straight from the tables.
fn write(view: &View<'_>, json: &mut Vec<u8>) {
    match view {
        View::Absent => json.extend_from_slice(b"null"),
        View::Bool(value) => json.extend_from_slice(if *value { b"true" } else { b"false" }),
        View::Integer(value) => json.extend_from_slice(itoa::Buffer::new().format(*value).as_bytes()),
        View::Unsigned(value) => json.extend_from_slice(itoa::Buffer::new().format(*value).as_bytes()),
        View::Number(value) if value.is_text() => write_text(value.as_str(), json),
        View::Number(value) => json.extend_from_slice(value.as_str().as_bytes()),
        View::Text(value) => write_text(value, json),
        View::Json(value) | View::Unread(value) => json.extend_from_slice(value.as_str().as_bytes()),
        View::List(list) => {
            json.push(b'[');
            for item in (0..list.len()).filter_map(|index| list.get(index)) {
                write(&item.view(), json);
                json.push(b',');
            }
            close(b']', json);
        }
        View::Map(map) => {
            json.push(b'{');
            map.entries(&mut |key, value| write_entry(key, &value.view(), json));
            close(b'}', json);
        }
        View::Object(model) => {
            json.push(b'{');
            let shape = model.shape();
            model.fields(&mut |fields, extra| match shape.ready_keys() {
                keys if extra.is_empty() && !keys.is_empty() => write_fields(keys, fields, extra, json),
                _ => each_entry(shape, fields, extra, |name, view| write_entry(name, view, json)),
            });
            close(b'}', json);
        }
    }
}

/// Writes the fields of an object that has nothing beside them.
fn write_fields(keys: &[&str], fields: &[&dyn Encode], extra: &Extra, json: &mut Vec<u8>) {
    for (index, (key, field)) in keys.iter().zip(fields).enumerate() {
        let view = field.view();
        if matches!(view, View::Absent) && !extra.was_null(index) {
            continue;
        }
        json.extend_from_slice(key.as_bytes());
        write(&view, json);
        json.push(b',');
    }
}

fn write_entry(key: &str, view: &View<'_>, json: &mut Vec<u8>) {
    write_text(key, json);
    json.push(b':');
    write(view, json);
    json.push(b',');
}

/// Ends a list or an object, whose last comma becomes the bracket.
fn close(bracket: u8, json: &mut Vec<u8>) {
    match json.last_mut() {
        Some(last) if *last == b',' => *last = bracket,
        _ => json.push(bracket),
    }
}

fn write_text(text: &str, json: &mut Vec<u8>) {
    let bytes = text.as_bytes();
    // Asked for once, and not at each of its pieces.
    json.reserve(bytes.len() + 2);
    json.push(b'"');
    match plain(bytes) {
        None => json.extend_from_slice(bytes),
        Some(place) => write_escaped(bytes, place, json),
    }
    json.push(b'"');
}

/// Writes a text, of which the first byte that has to be escaped is at a place.
#[inline(never)]
fn write_escaped(bytes: &[u8], place: usize, json: &mut Vec<u8>) {
    let (mut rest, mut next) = (bytes, Some(place));
    while let Some(place) = next {
        let (before, from) = rest.split_at(place);
        json.extend_from_slice(before);
        let Some((byte, behind)) = from.split_first() else { break };
        let letter = match byte {
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x8 => b'b',
            0xC => b'f',
            byte @ (b'"' | b'\\') => *byte,
            _ => b'u',
        };
        json.extend_from_slice(&[b'\\', letter]);
        if letter == b'u' {
            const DIGITS: &[u8; 16] = b"0123456789abcdef";
            json.extend_from_slice(&[
                b'0',
                b'0',
                DIGITS[usize::from(byte >> 4)],
                DIGITS[usize::from(byte & 0xF)],
            ]);
        }
        (rest, next) = (behind, plain(behind));
    }
    json.extend_from_slice(rest);
}

/// Visits what an object is written as, each key once: a field as it is set, else as it came.
///
/// Views are handed on by reference: they are of several words, and most of what writing costs is to move these.
#[inline]
fn each_entry(shape: &Shape, fields: &[&dyn Encode], extra: &Extra, mut visit: impl FnMut(&str, &View<'_>)) {
    // What came for fields of the model that could not hold it; nearly always nothing.
    let aside: Vec<(usize, &Named)> =
        extra.named().iter().filter_map(|named| Some((shape.index(&named.name)?, named))).collect();
    // Fields that still hold the part that was read of what came for them.
    let mut untouched = Vec::new();
    for (index, (name, field)) in shape.fields().iter().zip(fields).enumerate() {
        let view = field.view();
        let aside = aside.iter().rev().find(|(place, _)| *place == index).map(|(_, named)| *named);
        match (matches!(view, View::Absent), aside) {
            (true, None) if extra.was_null(index) => visit(name, &view),
            (true, _) => {}
            (false, Some(Named { part: Some(part), .. })) if *part == fingerprint(*field) => {
                untouched.push(index)
            }
            (false, _) => visit(name, &view),
        }
    }
    if extra.is_empty() {
        return;
    }
    for named in extra.last_of_each() {
        let field = shape.index(&named.name).and_then(|index| Some((index, fields.get(index)?)));
        let is_as_it_came = field.is_none_or(|(index, field)| match named.part {
            None => matches!(field.view(), View::Absent),
            Some(_) => untouched.contains(&index),
        });
        if is_as_it_came {
            visit(&named.name, &View::Json(&named.value));
        }
    }
}

/// A hash of what a value is written as.
pub(super) fn fingerprint(value: &(impl Encode + ?Sized)) -> NonZeroU64 {
    let mut json = Vec::new();
    write(&value.view(), &mut json);
    let mut hasher = DefaultHasher::new();
    hasher.write(&json);
    NonZeroU64::new(hasher.finish()).unwrap_or(NonZeroU64::MIN)
}

#[cfg(test)]
mod tests {
    use super::to_text;

    #[test]
    fn a_text_is_written_as_serde_json_writes_it() {
        for code in (0..0x300).chain([0x2028, 0xFFFD, 0x1_F680]) {
            let Some(letter) = char::from_u32(code) else { continue };
            for text in [
                letter.to_string(),
                format!("{letter}{letter} and {letter}"),
                format!("before{letter}behind"),
            ] {
                assert_eq!(to_text(&text), serde_json::to_string(&text).expect("a text"), "{code:#x}");
            }
        }
    }
}
