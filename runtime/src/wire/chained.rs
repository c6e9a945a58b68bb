//! In `wire`: an object of which some entries were passed over: they come first, from where they stand.

use std::borrow::Cow;
use std::{fmt, vec};

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, Deserializer, IntoDeserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::wire::alternative::Entry;
use crate::wire::trail::Trail;

/// What was passed over of an object, then the rest of it.
pub(super) struct Chained<'a, 'de, A> {
    early: vec::IntoIter<Entry<'de>>,
    value: Option<&'de RawValue>,
    rest: &'a mut A,
    trail: &'a Trail<'de>,
}

impl<'a, 'de, A> Chained<'a, 'de, A> {
    pub(super) fn new(early: Vec<Entry<'de>>, rest: &'a mut A, trail: &'a Trail<'de>) -> Self {
        Self { early: early.into_iter(), value: None, rest, trail }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Chained<'_, 'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some((key, value)) = self.early.next() else { return self.rest.next_key_seed(seed) };
        self.value = Some(value);
        match key {
            Cow::Borrowed(key) => seed.deserialize(BorrowedStrDeserializer::new(key)).map(Some),
            Cow::Owned(key) => seed.deserialize(key.into_deserializer()).map(Some),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        match self.value.take() {
            Some(value) => self.trail.again(value, |value| seed.deserialize(value)),
            None => self.rest.next_value_seed(seed),
        }
    }
}

/// A key, copied only where it is not as it stands.
pub(super) struct AnyKey;

impl<'de> DeserializeSeed<'de> for AnyKey {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for AnyKey {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a field's name")
    }

    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(name.to_owned()))
    }
}
