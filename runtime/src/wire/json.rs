//! In `wire`: JSON of any shape, kept as text.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::wire::error::DecodeError;
use crate::wire::foreign::{read_text, write_text};
use crate::wire::meaning::Meaning;
use crate::wire::number::Number;
use crate::wire::shown::Shown;

/// JSON whose shape the document leaves open.
///
/// Kept as the text it came in, so numbers of any size and precision survive; [`Json::parse`] and
/// [`Json::to_value`] read it. `From<&str>` makes a text in JSON, `FromStr` reads JSON that is a text in
/// Rust.
///
/// Equality and hash are those of JSON: white space, the order of keys, escapes and how a number is spelt
/// do not count; of keys that stand twice the last does. What is nested deeper than 128 levels equals the
/// same text only.
///
/// Through `serde_json` it is written and read as the text it is; through other formats as the values
/// that it says, whose numbers have to fit into 64 bits.
///
/// ```
/// use bitbucket_runtime::wire::Json;
///
/// let json: Json = r#"{"limit": 1.50, "unit": "h"}"#.parse()?;
/// assert_eq!(serde_json::to_string(&json).unwrap(), r#"{"limit": 1.50, "unit": "h"}"#);
/// assert_eq!(json, Json::from(serde_json::json!({"unit": "h", "limit": 1.5})));
/// # Ok::<(), bitbucket_runtime::wire::DecodeError>(())
/// ```
#[derive(Clone)]
pub struct Json(Option<Box<RawValue>>);

impl Json {
    /// JSON null.
    #[must_use]
    pub const fn null() -> Self {
        Self(None)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.raw().get()
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
        serde_json::value::to_raw_value(value).map(|text| Self(Some(text)))
    }

    /// A text that may be JSON.
    pub(super) fn from_text(text: String) -> Result<Self, serde_json::Error> {
        RawValue::from_string(text).map(|text| Self(Some(text)))
    }

    pub(super) fn raw(&self) -> &RawValue {
        self.0.as_deref().unwrap_or(RawValue::NULL)
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
        self.as_str() == other.as_str() || Meaning::of(self.raw()) == Meaning::of(other.raw())
    }
}

impl Eq for Json {}

impl Hash for Json {
    fn hash<H: Hasher>(&self, state: &mut H) {
        Meaning::of(self.raw()).hash(state);
    }
}

/// JSON, white space around it left out.
impl FromStr for Json {
    type Err = DecodeError;

    fn from_str(text: &str) -> Result<Self, DecodeError> {
        let document = text.as_bytes();
        serde_json::from_str::<&RawValue>(text)
            .map(Self::from)
            .map_err(|error| DecodeError::new(document, "$".to_owned(), &error, None, &[]))
    }
}

/// The text.
impl From<Json> for String {
    fn from(json: Json) -> Self {
        json.0.map_or_else(|| "null".to_owned(), |text| Box::<str>::from(text).into())
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

macro_rules! from_whole {
    ($($type:ty),*) => {
        $(
            impl From<$type> for Json {
                fn from(number: $type) -> Self {
                    Self::from(serde_json::Value::from(number))
                }
            }
        )*
    };
}

from_whole!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

/// Null where it is not finite.
impl From<f64> for Json {
    fn from(number: f64) -> Self {
        Self::from(serde_json::Value::from(number))
    }
}

impl From<Number> for Json {
    fn from(number: Number) -> Self {
        match number.is_text() {
            true => Self::from(number.as_str()),
            // Its text is JSON.
            false => Self::from_text(number.into()).unwrap_or_default(),
        }
    }
}

impl From<bool> for Json {
    fn from(truth: bool) -> Self {
        Self::from(serde_json::Value::from(truth))
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_text(self.raw(), serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = read_text(deserializer)?.into_owned();
        Self::from_text(text).map_err(D::Error::custom)
    }
}

impl From<&RawValue> for Json {
    fn from(text: &RawValue) -> Self {
        Self(Some(text.to_owned()))
    }
}
