//! In `wire`: JSON of any shape, kept as text.

use std::fmt;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::wire::shown::Shown;

/// JSON whose shape the document leaves open.
///
/// Kept as the text it came in, so numbers of any size and precision survive; [`Json::parse`] and
/// [`Json::to_value`] read it. Equality is that of JSON: white space and the order of keys do not
/// count.
#[derive(Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// JSON null.
    #[must_use]
    pub fn null() -> Self {
        Self(RawValue::NULL.to_owned())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// True where this is `null`.
    #[must_use]
    pub fn is_null(&self) -> bool {
        self.as_str() == "null"
    }

    /// Reads the text as a type of the caller's.
    ///
    /// # Errors
    /// Where the text is not what the type expects.
    pub fn parse<'a, T: Deserialize<'a>>(&'a self) -> Result<T, serde_json::Error> {
        serde_json::from_str(self.as_str())
    }

    /// Reads the text as a tree; numbers that `serde_json::Number` cannot hold make it null.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        self.parse().unwrap_or_default()
    }

    /// Writes a value of the caller's as JSON.
    ///
    /// # Errors
    /// Where the type's `Serialize` fails, or a map has a key that is not text.
    pub fn from_serialize<T: Serialize + ?Sized>(value: &T) -> Result<Self, serde_json::Error> {
        serde_json::value::to_raw_value(value).map(Self)
    }

    /// A text that may be JSON.
    pub(super) fn from_text(text: String) -> Result<Self, serde_json::Error> {
        RawValue::from_string(text).map(Self)
    }

    pub(super) fn raw(&self) -> &RawValue {
        &self.0
    }
}

impl Default for Json {
    fn default() -> Self {
        Self::null()
    }
}

/// The text without the values of names that say that they are secret; `Display` shows all of it.
impl fmt::Debug for Json {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&Shown { text: self.as_str(), secrets: &[] }, formatter)
    }
}

impl fmt::Display for Json {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str() || {
            // Only when both can be read as trees do they have a value to compare.
            match (self.parse::<serde_json::Value>(), other.parse::<serde_json::Value>()) {
                (Ok(left), Ok(right)) => left == right,
                _ => false,
            }
        }
    }
}

impl From<serde_json::Value> for Json {
    fn from(value: serde_json::Value) -> Self {
        // A tree has only text keys and finite numbers, so writing it cannot fail.
        Self::from_serialize(&value).unwrap_or_default()
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::from(serde_json::Value::from(text))
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<i64> for Json {
    fn from(number: i64) -> Self {
        Self::from(serde_json::Value::from(number))
    }
}

impl From<f64> for Json {
    fn from(number: f64) -> Self {
        Self::from(serde_json::Value::from(number))
    }
}

impl From<bool> for Json {
    fn from(truth: bool) -> Self {
        Self::from(serde_json::Value::from(truth))
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut text = Vec::new();
        let mut writer = serde_json::Serializer::new(&mut text);
        serde_transcode::transcode(deserializer, &mut writer).map_err(D::Error::custom)?;
        let text = String::from_utf8(text).map_err(D::Error::custom)?;
        Self::from_text(text).map_err(D::Error::custom)
    }
}

impl From<&RawValue> for Json {
    fn from(text: &RawValue) -> Self {
        Self(text.to_owned())
    }
}
