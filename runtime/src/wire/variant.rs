//! Reading an object whose tag says what it is.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use serde_json::value::RawValue;

use super::decode::{Outcome, Place, Slotted, read_fields, settle};
use super::trail::Trail;
use super::{Choice, Extra, Json, Parse, Shape, Slot, Value};

/// A field that came before it was known what it is a field of: where it stands in the document.
type Early<'de> = (Cow<'de, str>, &'de RawValue);

/// A tag that comes first decides at once. What comes before it is passed over, and read from where
/// it stands once the variant is known; nothing is copied for that.
pub(super) fn read_variant<'de, A: MapAccess<'de>>(
    entries: &mut A,
    choice: &mut dyn Choice,
    trail: &Trail<'de>,
) -> Result<(), A::Error> {
    let discriminator = choice.discriminator();
    let mut early: Vec<Early<'de>> = Vec::new();
    // A tag that is not a text is no tag; it is kept as any other field is.
    let mut odd = None;
    loop {
        match entries.next_key_seed(KeyUnless(discriminator))? {
            None => choice.select(None),
            Some(Some(name)) => {
                early.push((name, entries.next_value()?));
                continue;
            }
            Some(None) => match entries.next_value_seed(TagOf { choice, trail })? {
                Outcome::Read => choice.object_mut(),
                outcome => {
                    odd = Some(outcome);
                    choice.select(None)
                }
            },
        };
        break;
    }
    let object = choice.object_mut();
    let shape = object.shape();
    let mut outcome = Ok(());
    object.fields_mut(&mut |fields, extra| {
        let odd = odd.take().map_or(Ok(()), |odd| keep(odd, discriminator, shape, fields, extra, trail));
        outcome = odd
            .and_then(|()| early.iter().try_for_each(|early| read_early(early, shape, fields, extra, trail)))
            .and_then(|()| read_fields(entries, shape, fields, extra, trail));
    });
    outcome
}

/// Keeps what stands in the place of a tag.
fn keep<E: Error>(
    odd: Outcome,
    discriminator: &str,
    shape: &'static Shape,
    fields: &mut [&mut dyn Value],
    extra: &mut Extra,
    trail: &Trail<'_>,
) -> Result<(), E> {
    let field = shape.index(discriminator).and_then(|index| Some((index, fields.get_mut(index)?)));
    match (field, odd) {
        (Some((index, field)), odd) => settle(Ok(odd), index, shape, &mut **field, extra, trail)?,
        (None, Outcome::Misfit(found)) => extra.push(discriminator.into(), found),
        (None, _) => extra.push(discriminator.into(), Json::null()),
    }
    Ok(())
}

fn read_early<'de, E: Error>(
    (name, text): &Early<'de>,
    shape: &'static Shape,
    fields: &mut [&mut dyn Value],
    extra: &mut Extra,
    trail: &Trail<'de>,
) -> Result<(), E> {
    let Some((index, field)) = shape.index(name).and_then(|index| Some((index, fields.get_mut(index)?)))
    else {
        extra.push(name.as_ref().into(), (*text).into());
        return Ok(());
    };
    let place = Place { value: &mut **field, tags: shape.known_tags(), trail };
    let outcome = trail.again(text, |text| place.deserialize(text));
    settle(outcome, index, shape, &mut **field, extra, trail)
}

/// Reads a tag and becomes what it means.
struct TagOf<'a, 'de> {
    choice: &'a mut dyn Choice,
    trail: &'a Trail<'de>,
}

impl<'de> DeserializeSeed<'de> for TagOf<'_, 'de> {
    type Value = Outcome;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Outcome, D::Error> {
        let mut chosen = Chosen(self.choice);
        let slot = Slot::Parse(&mut chosen);
        deserializer.deserialize_any(Slotted { slot, tags: &[], trail: self.trail })
    }
}

struct Chosen<'a>(&'a mut dyn Choice);

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
    type Value = Option<Cow<'de, str>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeyUnless {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field's name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok((name != self.0).then_some(Cow::Borrowed(name)))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok((name != self.0).then(|| Cow::Owned(name.to_owned())))
    }
}
