//! In `wire`, writing: what a model shows through [`View`] becomes JSON.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use crate::wire::extra::Extra;
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
            View::Number(value) => value.serialize(serializer),
            View::Text(value) => serializer.serialize_str(value),
            View::Json(value) => value.raw().serialize(serializer),
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

fn write_fields<M: SerializeMap>(
    object: &mut M,
    shape: &Shape,
    fields: &[&dyn Encode],
    extra: &Extra,
) -> Result<(), M::Error> {
    for (index, (name, field)) in shape.fields().iter().zip(fields).enumerate() {
        match field.view() {
            View::Absent if extra.was_null(index) => object.serialize_entry(name, &())?,
            View::Absent => {}
            view => object.serialize_entry(name, &Written(view))?,
        }
    }
    for (name, value) in extra.iter() {
        object.serialize_entry(name, value)?;
    }
    Ok(())
}
