//! Reading an object whose tag says what it is.

use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::decode::{Place, read_fields};
use super::trail::{Step, Trail};
use super::{Extra, Hierarchy, Json, Shape, Value};

/// An object whose tag says which fields to expect.
pub(super) struct Variant<'a>(pub(super) &'a mut dyn Hierarchy, pub(super) &'a Trail);

impl<'de> Visitor<'de> for Variant<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    /// Servers send the tag first or nearly so. What comes before it is kept as text and read
    /// again once the variant is known.
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Self(hierarchy, trail) = self;
        let mut early: Vec<(String, Box<RawValue>)> = Vec::new();
        let mut tag = None;
        while let Some(key) = entries.next_key::<String>()? {
            let value: Box<RawValue> = entries.next_value()?;
            let is_tag = key == hierarchy.discriminator();
            if is_tag {
                // A tag that is not a text is no tag; it is kept like any other field.
                tag = serde_json::from_str::<String>(value.get()).ok();
            }
            early.push((key, value));
            if is_tag {
                break;
            }
        }
        let object = hierarchy.select(tag.as_deref());
        let shape = object.shape();
        let mut outcome = Ok(());
        object.fields_mut(&mut |fields, extra| {
            outcome = early
                .drain(..)
                .try_for_each(|(name, value)| replay(&name, value, shape, fields, extra, trail))
                .and_then(|()| read_fields(&mut entries, shape, fields, extra, trail));
        });
        outcome
    }
}

/// Reads a field that was kept as text.
fn replay<E: serde::de::Error>(
    name: &str,
    text: Box<RawValue>,
    shape: &'static Shape,
    fields: &mut [&mut dyn Value],
    extra: &mut Extra,
    trail: &Trail,
) -> Result<(), E> {
    let Some(index) = shape.index(name) else {
        extra.push(name, Json::from_raw(text));
        return Ok(());
    };
    let place = Place { value: &mut *fields[index], tags: shape.known_tags(), trail };
    match place.deserialize(&mut serde_json::Deserializer::from_str(text.get())) {
        Ok(true) => extra.mark_null(index, name),
        Ok(false) => extra.unmark_null(index),
        Err(error) => {
            trail.step(Step::Field(name.into()));
            return Err(E::custom(error));
        }
    }
    Ok(())
}
