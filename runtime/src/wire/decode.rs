//! Reading: one visitor per kind of JSON, none of them generic over models.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Unexpected, Visitor};

use super::scalars::{Parsed, Scalar, TagText};
use super::trail::{Step, Trail};
use super::variant::Variant;
use super::{DecodeError, Extra, Json, List, Map, Object, Shape, Slot, Value};

/// Reads a whole JSON document.
///
/// # Errors
/// Where the bytes are not JSON, something follows the value, or a value is not of the type that
/// the model expects; the error names the place.
pub fn from_slice<V: Value>(bytes: &[u8]) -> Result<V, DecodeError> {
    let mut value = V::blank();
    read_document(bytes, &mut value)?;
    Ok(value)
}

fn read_document(bytes: &[u8], value: &mut dyn Value) -> Result<(), DecodeError> {
    let trail = Trail::default();
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    read(&mut deserializer, value, &trail)
        .and_then(|()| deserializer.end())
        .map_err(|error| DecodeError::new(bytes, trail.path(), &error))
}

/// Reads a value through any self-describing serde format.
///
/// # Errors
/// The format's own error.
pub fn deserialize<'de, V: Value, D: Deserializer<'de>>(deserializer: D) -> Result<V, D::Error> {
    let mut value = V::blank();
    read(deserializer, &mut value, &Trail::default())?;
    Ok(value)
}

fn read<'de, D: Deserializer<'de>>(
    deserializer: D,
    value: &mut dyn Value,
    trail: &Trail,
) -> Result<(), D::Error> {
    Place { value, tags: &[], trail }.deserialize(deserializer).map(|_| ())
}

/// A place in a model that takes the next value, null included.
pub(super) struct Place<'a> {
    pub(super) value: &'a mut dyn Value,
    /// What a tag in this place usually is.
    pub(super) tags: &'static [&'static str],
    pub(super) trail: &'a Trail,
}

impl<'de> DeserializeSeed<'de> for Place<'_> {
    /// True where a null came.
    type Value = bool;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        deserializer.deserialize_option(self)
    }
}

impl<'de> Visitor<'de> for Place<'_> {
    type Value = bool;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    fn visit_none<E: serde::de::Error>(self) -> Result<bool, E> {
        if self.value.set_null() {
            return Ok(true);
        }
        Err(E::invalid_type(Unexpected::Other("null"), &"a value"))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<bool, E> {
        self.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<bool, D::Error> {
        let trail = self.trail;
        match self.value.slot() {
            Slot::Bool(target) => deserializer.deserialize_bool(Scalar(target))?,
            Slot::Integer(target) => deserializer.deserialize_i64(Scalar(target))?,
            Slot::Number(target) => deserializer.deserialize_any(Scalar(target))?,
            Slot::Text(target) => deserializer.deserialize_string(Scalar(target))?,
            Slot::Tag(target) => deserializer.deserialize_str(TagText(target, self.tags))?,
            Slot::Parse(target) => deserializer.deserialize_str(Parsed(target))?,
            Slot::Json(target) => *target = Json::from_raw(serde::Deserialize::deserialize(deserializer)?),
            Slot::List(target) => {
                trail.enter()?;
                deserializer.deserialize_seq(Items(target, trail))?;
                trail.leave();
            }
            Slot::Map(target) => {
                trail.enter()?;
                deserializer.deserialize_map(Entries(target, trail))?;
                trail.leave();
            }
            Slot::Object(target) => {
                trail.enter()?;
                deserializer.deserialize_map(Fields(target, trail))?;
                trail.leave();
            }
            Slot::Hierarchy(target) => {
                trail.enter()?;
                deserializer.deserialize_map(Variant(target, trail))?;
                trail.leave();
            }
        }
        Ok(false)
    }
}

struct Items<'a>(&'a mut dyn List, &'a Trail);

impl<'de> Visitor<'de> for Items<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let Self(list, trail) = self;
        let mut index = 0;
        loop {
            match items.next_element_seed(NextItem { list, trail }) {
                Ok(None) => return Ok(()),
                Ok(Some(())) => index += 1,
                Err(error) => {
                    trail.step(Step::Item(index));
                    return Err(error);
                }
            }
        }
    }
}

/// Appends to the list only once there is an item.
struct NextItem<'a> {
    list: &'a mut dyn List,
    trail: &'a Trail,
}

impl<'de> DeserializeSeed<'de> for NextItem<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        read(deserializer, self.list.push(), self.trail)
    }
}

struct Entries<'a>(&'a mut dyn Map, &'a Trail);

impl<'de> Visitor<'de> for Entries<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Self(map, trail) = self;
        while let Some(key) = entries.next_key::<String>()? {
            let place = Place { value: map.insert(key.clone()), tags: &[], trail };
            if let Err(error) = entries.next_value_seed(place) {
                trail.step(Step::Field(key.into()));
                return Err(error);
            }
        }
        Ok(())
    }
}

/// A key, found in the model's table before it is copied.
enum Key {
    Known(usize),
    Unknown(Box<str>),
}

struct KeyOf(&'static Shape);

impl<'de> DeserializeSeed<'de> for KeyOf {
    type Value = Key;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Key, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyOf {
    type Value = Key;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field's name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Key, E> {
        Ok(self.0.index(name).map_or_else(|| Key::Unknown(name.into()), Key::Known))
    }
}

struct Fields<'a>(&'a mut dyn Object, &'a Trail);

impl<'de> Visitor<'de> for Fields<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<(), A::Error> {
        let Self(object, trail) = self;
        let shape = object.shape();
        let mut outcome = Ok(());
        object.fields_mut(&mut |fields, extra| {
            outcome = read_fields(&mut entries, shape, fields, extra, trail)
        });
        outcome
    }
}

pub(super) fn read_fields<'de, A: MapAccess<'de>>(
    entries: &mut A,
    shape: &'static Shape,
    fields: &mut [&mut dyn Value],
    extra: &mut Extra,
    trail: &Trail,
) -> Result<(), A::Error> {
    while let Some(key) = entries.next_key_seed(KeyOf(shape))? {
        match key {
            Key::Known(index) => {
                let place = Place { value: &mut *fields[index], tags: shape.known_tags(), trail };
                match entries.next_value_seed(place) {
                    Ok(true) => extra.mark_null(index, shape.fields()[index]),
                    Ok(false) => extra.unmark_null(index),
                    Err(error) => {
                        trail.step(Step::Field(shape.fields()[index].into()));
                        return Err(error);
                    }
                }
            }
            Key::Unknown(name) => extra.push(&name, Json::from_raw(entries.next_value()?)),
        }
    }
    Ok(())
}
