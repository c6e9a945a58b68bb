//! In `wire`, writing: what a model shows through [`View`] becomes JSON.

use std::hash::{DefaultHasher, Hasher as _};
use std::num::NonZeroU64;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::wire::buffer::Buffer;
use crate::wire::extra::{Extra, Named};
use crate::wire::model::{Encode, Object, View};
use crate::wire::shape::Shape;

/// Writes a value as JSON.
#[must_use]
pub fn to_vec(value: &dyn Encode) -> Vec<u8> {
    let mut json = Buffer::new();
    write(&value.view(), &mut json);
    json.into_bytes()
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
fn write(view: &View<'_>, json: &mut Buffer) {
    match view {
        View::Absent => json.put(b"null"),
        View::Bool(value) => json.put(if *value { b"true" } else { b"false" }),
        View::Integer(value) => json.put(itoa::Buffer::new().format(*value).as_bytes()),
        View::Unsigned(value) => json.put(itoa::Buffer::new().format(*value).as_bytes()),
        View::Number(value) if value.is_text() => json.put_text(value.as_str()),
        View::Number(value) => json.put(value.as_str().as_bytes()),
        View::Text(value) => json.put_text(value),
        View::Json(value) | View::Unread(value) => json.put(value.as_str().as_bytes()),
        View::List(list) => {
            json.push(b'[');
            for item in (0..list.len()).filter_map(|index| list.get(index)) {
                write(&item.view(), json);
                json.push(b',');
            }
            json.close(b']');
        }
        View::Map(map) => {
            json.push(b'{');
            map.entries(&mut |key, value| write_entry(key, &value.view(), json));
            json.close(b'}');
        }
        View::Object(model) => write_model(*model, json),
    }
}

fn write_model(model: &dyn Object, json: &mut Buffer) {
    json.push(b'{');
    let shape = model.shape();
    model.fields(&mut |fields, extra| match shape.ready_keys() {
        keys if extra.is_empty() && !keys.is_empty() => write_fields(keys, fields, extra, json),
        _ => write_entries(shape, fields, extra, json),
    });
    json.close(b'}');
}

/// Writes the fields of an object that has nothing beside them.
#[inline]
fn write_fields(keys: &[&str], fields: &[&dyn Encode], extra: &Extra, json: &mut Buffer) {
    for (index, (key, field)) in keys.iter().zip(fields).enumerate() {
        match field.view() {
            View::Absent if !extra.was_null(index) => {}
            // Most of them are texts, and objects.
            View::Text(text) => json.put_text_field(key, text),
            View::Object(model) => {
                json.put(key.as_bytes());
                write_model(model, json);
                json.push(b',');
            }
            view => {
                json.put(key.as_bytes());
                write(&view, json);
                json.push(b',');
            }
        }
    }
}

/// Writes what an object has, whatever that is. Apart, since few have more than their fields, and what this needs would
/// be in the way of what those need.
#[inline(never)]
fn write_entries(shape: &Shape, fields: &[&dyn Encode], extra: &Extra, json: &mut Buffer) {
    each_entry(shape, fields, extra, |name, view| write_entry(name, view, json));
}

fn write_entry(key: &str, view: &View<'_>, json: &mut Buffer) {
    json.put_text(key);
    json.push(b':');
    write(view, json);
    json.push(b',');
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
    let mut json = Buffer::new();
    write(&value.view(), &mut json);
    let mut hasher = DefaultHasher::new();
    hasher.write(&json.into_bytes());
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
