//! In `wire`: the tag that says what an object is.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer};
use serde::ser::{Serialize, Serializer};

/// The tag of an object: what its discriminator property (`type`, say) holds.
///
/// The default of a model carries the model's own tag; a model that was read carries the tag that
/// came, or none.
///
/// In order no tag comes first, then the texts letter by letter. `Display` shows the text, and nothing
/// where there is none; serde writes and reads an optional text.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TypeTag(Option<Cow<'static, str>>);

impl TypeTag {
    /// No tag.
    pub const NONE: Self = Self(None);

    /// A tag known when the program was compiled.
    #[must_use]
    pub const fn known(tag: &'static str) -> Self {
        Self(Some(Cow::Borrowed(tag)))
    }

    /// The text, where there is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        self.0.as_deref()
    }

    /// Takes the text; costs no allocation where it is one of the known tags.
    pub(super) fn set(&mut self, text: &str, known: &'static [&'static str]) {
        self.0 = Some(match known.iter().find(|tag| **tag == text) {
            Some(tag) => Cow::Borrowed(tag),
            None => Cow::Owned(text.to_owned()),
        });
    }
}

impl fmt::Debug for TypeTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.as_str(), formatter)
    }
}

impl fmt::Display for TypeTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.as_str().unwrap_or_default())
    }
}

impl From<String> for TypeTag {
    fn from(text: String) -> Self {
        Self(Some(Cow::Owned(text)))
    }
}

impl FromStr for TypeTag {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self::from(text))
    }
}

impl Serialize for TypeTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for TypeTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self(Option::<String>::deserialize(deserializer)?.map(Cow::Owned)))
    }
}

impl From<&str> for TypeTag {
    fn from(text: &str) -> Self {
        Self(Some(Cow::Owned(text.to_owned())))
    }
}

impl PartialEq<str> for TypeTag {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == Some(other)
    }
}

impl PartialEq<&str> for TypeTag {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == Some(*other)
    }
}
