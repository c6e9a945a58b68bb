//! In `wire`: the fields of an object while they are read.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::wire::encode::fingerprint;
use crate::wire::extra::Extra;
use crate::wire::json::Json;
use crate::wire::model::{Value, View};
use crate::wire::place::{Outcome, Place, misfit};
use crate::wire::shape::Shape;
use crate::wire::trail::{Step, Trail};

/// What a model lends to be read into.
pub(super) struct Fields<'a, 'f, 'de> {
    pub(super) shape: &'static Shape,
    pub(super) fields: &'a mut [&'f mut dyn Value],
    pub(super) extra: &'a mut Extra,
    pub(super) trail: &'a Trail<'de>,
}

impl<'de> Fields<'_, '_, 'de> {
    /// Reads what is left of an object.
    pub(super) fn read<A: MapAccess<'de>>(&mut self, entries: &mut A) -> Result<(), A::Error> {
        while let Some(key) = entries.next_key_seed(KeyOf(self.shape))? {
            match key {
                Key::Unknown(name) => {
                    self.extra.keep(self.shape, name, entries.next_value::<&RawValue>()?.into());
                }
                Key::Known(index) => {
                    // A field that the table names and the model does not lend has nowhere to go.
                    let Some(place) = self.place(index) else {
                        entries.next_value::<IgnoredAny>()?;
                        continue;
                    };
                    match entries.next_value_seed(place) {
                        Ok(Outcome::Read) => self.extra.unmark_null(index),
                        outcome => self.settle(index, outcome)?,
                    }
                }
            }
        }
        self.extra.settle(|name| {
            let index = self.shape.index(name)?;
            let field = self.fields.get(index)?;
            Some((index, matches!(field.view(), View::Absent)))
        });
        Ok(())
    }

    /// Reads a field that came before it was known what it is a field of.
    pub(super) fn read_early<E: Error>(&mut self, name: &str, text: &'de RawValue) -> Result<(), E> {
        let trail = self.trail;
        let index = self.shape.index(name);
        let Some((index, place)) = index.and_then(|index| Some((index, self.place(index)?))) else {
            self.extra.keep(self.shape, name.into(), text.into());
            return Ok(());
        };
        let outcome = trail.again(text, |text| place.deserialize(text));
        self.settle(index, outcome)
    }

    /// Keeps what stands in the place of a tag.
    pub(super) fn keep<E: Error>(&mut self, discriminator: &str, odd: Outcome) -> Result<(), E> {
        let index = self.shape.index(discriminator).filter(|index| *index < self.fields.len());
        match (index, odd) {
            (Some(index), odd) => return self.settle(index, Ok(odd)),
            (None, Outcome::Misfit(found)) => self.extra.keep(self.shape, discriminator.into(), found),
            (None, _) => self.extra.keep(self.shape, discriminator.into(), Json::null()),
        }
        Ok(())
    }

    fn place(&mut self, index: usize) -> Option<Place<'_, 'de>> {
        let field = self.fields.get_mut(index)?;
        Some(Place { value: &mut **field, tags: self.shape.known_tags(), trail: self.trail })
    }

    /// Keeps what a field could not take, where the field can do without.
    fn settle<E: Error>(&mut self, index: usize, outcome: Result<Outcome, E>) -> Result<(), E> {
        let (name, field) = (self.shape.fields()[index], &mut *self.fields[index]);
        let outcome = match outcome {
            Ok(Outcome::Read) => {
                self.extra.unmark_null(index);
                return Ok(());
            }
            Ok(Outcome::Null) => {
                self.extra.mark_null(self.shape, index);
                return Ok(());
            }
            Ok(Outcome::Partly(Some(found)))
                if !self.shape.is_strict() && self.trail.may_keep(found.as_str().len()) =>
            {
                let part = Some(fingerprint(&*field));
                self.extra.set_aside(self.shape, index, found, part);
                return Ok(());
            }
            Ok(Outcome::Misfit(found) | Outcome::Partly(Some(found))) if field.set_null() => {
                self.extra.set_aside(self.shape, index, found, None);
                return Ok(());
            }
            Ok(Outcome::Misfit(found) | Outcome::Partly(Some(found))) => Err(misfit(field, &found)),
            // Items are left out only where the text around them is at hand.
            Ok(Outcome::Partly(None)) => Err(misfit(field, &Json::null())),
            Err(error) => Err(error),
        };
        self.trail.step(Step::Field(name.into()));
        outcome
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
