//! In `wire`: reading an object whose tag says what it is.

use std::borrow::Cow;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};

use crate::wire::alternative::Entry;
use crate::wire::child::only_child;
use crate::wire::fields::Fields;
use crate::wire::model::{Choice, Parse, Slot};
use crate::wire::place::{Outcome, Slotted};
use crate::wire::trail::Trail;

/// A tag that comes first decides at once. What comes before it is passed over, and read from where
/// it stands once the variant is known; nothing is copied for that.
pub(super) fn read_variant<'de, A: MapAccess<'de>>(
    entries: &mut A,
    choice: &mut dyn Choice,
    trail: &Trail<'de>,
) -> Result<(), A::Error> {
    let discriminator = choice.discriminator();
    let mut early: Vec<Entry<'de>> = Vec::new();
    // A tag that is not a text is no tag; it is kept as any other field is.
    let mut odd = None;
    loop {
        match entries.next_key_seed(KeyUnless(discriminator))? {
            None => {
                let tag = told_by_the_rest(choice, &early);
                choice.select(tag)
            }
            Some(Some(name)) => {
                early.push((name, entries.next_value()?));
                continue;
            }
            Some(None) => match entries.next_value_seed(TagOf { choice, trail })? {
                Outcome::Read => choice.object_mut(),
                Outcome::Null => {
                    odd = Some(Outcome::Null);
                    continue;
                }
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
        let mut fields = Fields { shape, fields, extra, trail };
        let kept = odd.take().map_or(Ok(()), |odd| fields.keep(discriminator, odd));
        outcome = kept
            .and_then(|()| early.iter().try_for_each(|(name, text)| fields.read_early(name, text)))
            .and_then(|()| fields.read(entries));
    });
    outcome
}

/// The tag of the only child that an object without a tag can be. The tag is not given to it: what
/// did not come is not written.
pub(super) fn told_by_the_rest(choice: &mut dyn Choice, fields: &[Entry<'_>]) -> Option<&'static str> {
    if fields.is_empty() || choice.is_only_by_tag() {
        return None;
    }
    let text_of = |name: &str| {
        let (_, text) = fields.iter().rev().find(|(key, _)| key == name)?;
        serde_json::from_str(text.get()).ok()
    };
    only_child(choice.children(), &text_of, &mut |tag| {
        let shape = choice.select(Some(tag)).shape();
        fields.iter().all(|(name, _)| shape.index(name).is_some())
    })
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
                _ => extra.keep(shape, discriminator.into(), tag.into()),
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
