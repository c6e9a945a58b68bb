//! In `wire`: JSON as text, through serde formats that know nothing of it.
//!
//! `serde_json` hands over the text of a value, and takes one, digit by digit; every other format reads
//! and writes values. So that neither loses by the other, what is kept as text asks here.

use std::any::type_name;
use std::borrow::Cow;
use std::fmt;

use serde::Serializer;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, IntoDeserializer, MapAccess, SeqAccess, Unexpected,
    Visitor,
};
use serde::ser::Serialize as _;
use serde_json::value::RawValue;

/// How `serde_json` is asked for the text of a value. The name is not promised: under another one it
/// gives values, as other formats do, and `numbers_keep_their_digits_through_serde_json` fails.
const TEXT: &str = "$serde_json::private::RawValue";

/// True where a serializer is one of `serde_json`'s, which all take the text of a value.
///
/// There is no way to ask a serializer what it is; the name of its error, with the crate's, is as near as
/// one comes. A `serde_json` that were not known by it would get values, and lose the digits of numbers
/// beyond 64 bits.
pub(super) fn takes_text<S: Serializer>() -> bool {
    type_name::<S::Error>() == type_name::<serde_json::Error>()
}

/// Writes JSON through any format: as it stands where that can be, else as values.
pub(super) fn write_text<S: Serializer>(json: &RawValue, serializer: S) -> Result<S::Ok, S::Error> {
    if takes_text::<S>() {
        return json.serialize(serializer);
    }
    serde_transcode::transcode(&mut serde_json::Deserializer::from_str(json.get()), serializer)
}

/// Reads a value of any format that describes itself as the text that JSON has for it: as it stands
/// where that is to be had.
pub(super) fn read_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    deserializer.deserialize_newtype_struct(TEXT, AsText)
}

/// Writes as JSON what a format says.
fn transcribe<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Cow<'de, str>, D::Error> {
    let mut text = Vec::new();
    let mut writer = serde_json::Serializer::new(&mut text);
    serde_transcode::transcode(deserializer, &mut writer).map_err(D::Error::custom)?;
    String::from_utf8(text).map(Cow::Owned).map_err(D::Error::custom)
}

struct AsText;

macro_rules! transcribed {
    ($($visit:ident($type:ty);)*) => {
        $(
            fn $visit<E: Error>(self, value: $type) -> Result<Cow<'de, str>, E> {
                transcribe(IntoDeserializer::<E>::into_deserializer(value))
            }
        )*
    };
}

/// Most formats give themselves to `visit_newtype_struct`; some give at once what they have.
impl<'de> Visitor<'de> for AsText {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a value")
    }

    transcribed! {
        visit_bool(bool);
        visit_i64(i64);
        visit_i128(i128);
        visit_u64(u64);
        visit_u128(u128);
        visit_f64(f64);
        visit_str(&str);
    }

    fn visit_unit<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed("null"))
    }

    fn visit_none<E: Error>(self) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed("null"))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        transcribe(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        transcribe(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Self::Value, A::Error> {
        transcribe(SeqAccessDeserializer::new(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        match entries.next_key::<Cow<'de, str>>()? {
            Some(key) if key == TEXT => entries.next_value_seed(Text),
            first => transcribe(MapAccessDeserializer::new(Begun { first, entries })),
        }
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Self::Value, A::Error> {
        Err(A::Error::invalid_type(Unexpected::Enum, &self))
    }
}

/// Text that is borrowed where it can be.
struct Text;

impl<'de> DeserializeSeed<'de> for Text {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Text {
    type Value = Cow<'de, str>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("JSON as a text")
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
        Ok(Cow::Borrowed(text))
    }

    fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Self::Value, E> {
        Ok(Cow::Owned(text))
    }
}

/// A map of which the first key was looked at.
struct Begun<'de, A> {
    first: Option<Cow<'de, str>>,
    entries: A,
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Begun<'de, A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        match self.first.take() {
            Some(key) => seed.deserialize(key.into_deserializer()).map(Some),
            None => self.entries.next_key_seed(seed),
        }
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, A::Error> {
        self.entries.next_value_seed(seed)
    }
}
