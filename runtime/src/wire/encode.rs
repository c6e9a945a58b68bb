//! In `wire`, writing: what a model shows through [`View`] becomes JSON.

use std::hash::{DefaultHasher, Hasher as _};
use std::io;
use std::num::NonZeroU64;

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::wire::extra::{Extra, Named};
use crate::wire::model::{Encode, Object, View};
use crate::wire::shape::Shape;

/// Writes a value as JSON.
#[must_use]
pub fn to_vec(value: &dyn Encode) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(128);
    // A Vec takes every byte, and all keys of a View are text: there is no way to fail.
    let _ = Written(value.view()).serialize(&mut serde_json::Serializer::new(&mut bytes));
    bytes
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
    Written(value.view()).serialize(serializer)
}

struct Written<'a>(View<'a>);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            View::Absent => serializer.serialize_unit(),
            View::Bool(value) => serializer.serialize_bool(value),
            View::Integer(value) => serializer.serialize_i64(value),
            View::Unsigned(value) => serializer.serialize_u64(value),
            View::Number(value) => value.serialize(serializer),
            View::Text(value) => serializer.serialize_str(value),
            View::Json(value) | View::Unread(value) => value.serialize(serializer),
            View::List(list) => {
                let mut items = serializer.serialize_seq(Some(list.len()))?;
                for index in 0..list.len() {
                    if let Some(item) = list.get(index) {
                        items.serialize_element(&Written(item.view()))?;
                    }
                }
                items.end()
            }
            View::Map(map) => {
                let mut object = serializer.serialize_map(None)?;
                let mut outcome = Ok(());
                map.entries(&mut |key, value| {
                    if outcome.is_ok() {
                        outcome = object.serialize_entry(key, &Written(value.view()));
                    }
                });
                outcome?;
                object.end()
            }
            View::Object(model) => write_object(model, serializer),
        }
    }
}

fn write_object<S: Serializer>(model: &dyn Object, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_map(None)?;
    let mut outcome = Ok(());
    model.fields(&mut |fields, extra| outcome = write_fields(&mut object, model.shape(), fields, extra));
    outcome?;
    object.end()
}

/// Writes each key once: a field as it is set, else as it came.
fn write_fields<M: SerializeMap>(
    object: &mut M,
    shape: &Shape,
    fields: &[&dyn Encode],
    extra: &Extra,
) -> Result<(), M::Error> {
    // What came for fields of the model that could not hold it; nearly always nothing.
    let aside: Vec<(usize, &Named)> =
        extra.named().iter().filter_map(|named| Some((shape.index(&named.name)?, named))).collect();
    // Fields that still hold the part that was read of what came for them.
    let mut untouched = Vec::new();
    for (index, (name, field)) in shape.fields().iter().zip(fields).enumerate() {
        let aside = aside.iter().rev().find(|(place, _)| *place == index).map(|(_, named)| *named);
        match (field.view(), aside) {
            (View::Absent, None) if extra.was_null(index) => object.serialize_entry(name, &())?,
            (View::Absent, _) => {}
            (_, Some(Named { part: Some(part), .. })) if *part == fingerprint(*field) => {
                untouched.push(index)
            }
            (view, _) => object.serialize_entry(name, &Written(view))?,
        }
    }
    for named in extra.last_of_each() {
        let field = shape.index(&named.name).and_then(|index| Some((index, fields.get(index)?)));
        let is_as_it_came = field.is_none_or(|(index, field)| match named.part {
            None => matches!(field.view(), View::Absent),
            Some(_) => untouched.contains(&index),
        });
        if is_as_it_came {
            object.serialize_entry(&named.name, &named.value)?;
        }
    }
    Ok(())
}

/// A hash of what a value is written as.
pub(super) fn fingerprint(value: &(impl Encode + ?Sized)) -> NonZeroU64 {
    let mut hashed = Hashed(DefaultHasher::new());
    // It takes every byte, as a Vec does.
    let _ = Written(value.view()).serialize(&mut serde_json::Serializer::new(&mut hashed));
    NonZeroU64::new(hashed.0.finish()).unwrap_or(NonZeroU64::MIN)
}

struct Hashed(DefaultHasher);

impl io::Write for Hashed {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
