//! Reading an object whose tag says what it is.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use super::decode::{Outcome, Place, Slotted, read_fields, settle};
use super::trail::Trail;
use super::{Extra, Hierarchy, Json, Parse, Shape, Slot, Value};

/// Servers send the tag first, or nearly so. What comes before it is kept as text and read again
/// once the variant is known.
pub(super) fn read_variant<'de, A: MapAccess<'de>>(
    entries: &mut A,
    hierarchy: &mut dyn Hierarchy,
    trail: &Trail,
) -> Result<(), A::Error> {
    let discriminator = hierarchy.discriminator();
    let mut early: Vec<(Box<str>, Json)> = Vec::new();
    let mut selected = false;
    while let Some(key) = entries.next_key_seed(KeyUnless(discriminator))? {
        match key {
            Some(name) => early.push((name, entries.next_value()?)),
            None => {
                match entries.next_value_seed(Choose(hierarchy, trail))? {
                    Outcome::Read => selected = true,
                    Outcome::Null => early.push((discriminator.into(), Json::null())),
                    // A tag that is not a text is no tag; it is kept like any other field.
                    Outcome::Misfit(found) => early.push((discriminator.into(), found)),
                }
                break;
            }
        }
    }
    let object = if selected { hierarchy.object_mut() } else { hierarchy.select(None) };
    let shape = object.shape();
    let mut outcome = Ok(());
    object.fields_mut(&mut |fields, extra| {
        outcome = early
            .drain(..)
            .try_for_each(|(name, text)| replay(name, text, shape, fields, extra, trail))
            .and_then(|()| read_fields(entries, shape, fields, extra, trail));
    });
    outcome
}

/// Reads a tag and becomes what it means.
struct Choose<'a>(&'a mut dyn Hierarchy, &'a Trail);

impl<'de> DeserializeSeed<'de> for Choose<'_> {
    type Value = Outcome;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        let Self(hierarchy, trail) = self;
        deserializer.deserialize_any(Slotted { slot: Slot::Parse(&mut Chosen(hierarchy)), tags: &[], trail })
    }
}

struct Chosen<'a>(&'a mut dyn Hierarchy);

impl Parse for Chosen<'_> {
    fn parse(&mut self, tag: &str) {
        let discriminator = self.0.discriminator();
        let object = self.0.select(Some(tag));
        let shape = object.shape();
        object.fields_mut(&mut |fields, extra| {
            let field = shape.index(discriminator).and_then(|index| fields.get_mut(index));
            match field.map(|field| field.slot()) {
                Some(Slot::Tag(target)) => target.set(tag, shape.known_tags()),
                Some(Slot::Text(target)) => tag.clone_into(target),
                Some(Slot::Parse(target)) => target.parse(tag),
                _ => extra.push(discriminator.into(), tag.into()),
            }
        });
    }
}

/// A key that is not this one.
struct KeyUnless(&'static str);

impl<'de> DeserializeSeed<'de> for KeyUnless {
    type Value = Option<Box<str>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for KeyUnless {
    type Value = Option<Box<str>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field's name")
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok((name != self.0).then(|| name.into()))
    }
}

/// Reads a field that was kept as text.
fn replay<E: serde::de::Error>(
    name: Box<str>,
    text: Json,
    shape: &'static Shape,
    fields: &mut [&mut dyn Value],
    extra: &mut Extra,
    trail: &Trail,
) -> Result<(), E> {
    let Some((index, field)) = shape.index(&name).and_then(|index| Some((index, fields.get_mut(index)?)))
    else {
        extra.push(name, text);
        return Ok(());
    };
    let place = Place { value: &mut **field, tags: shape.known_tags(), trail };
    let outcome = trail.replay(|| place.deserialize(&mut serde_json::Deserializer::from_str(text.as_str())));
    settle(outcome.map_err(E::custom), index, shape, &mut **field, extra, trail)
}
