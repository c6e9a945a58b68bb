//! In `wire`: items that are read each by itself.

use std::fmt;

use crate::wire::decode::from_slice;
use crate::wire::error::DecodeError;
use crate::wire::json::Json;
use crate::wire::model::{Encode, Slot, Value, View, Whole};

/// An item that is read by itself, so that one that cannot be read does not cost its neighbours.
///
/// ```
/// use bitbucket_runtime::Page;
/// use bitbucket_runtime::wire::{self, Lenient};
///
/// let page: Page<Lenient<i64>> = wire::from_slice(br#"{"values":[1,"two",3]}"#).unwrap();
/// let read: Vec<i64> = page.values.iter().filter_map(|item| item.as_result().ok().copied()).collect();
/// assert_eq!(read, [1, 3]);
/// let unread = page.values[1].as_result().unwrap_err();
/// assert_eq!(unread.error().message(), "expected a whole number of 64 bits, found a text");
/// assert_eq!(unread.json().as_str(), "\"two\"");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Lenient<V>(Result<V, Box<Unread>>);

/// An item that could not be read.
#[derive(Clone, PartialEq)]
pub struct Unread {
    error: DecodeError,
    json: Json,
}

impl<V> Lenient<V> {
    /// The item, or why there is none.
    ///
    /// # Errors
    /// Where the item could not be read.
    pub fn as_result(&self) -> Result<&V, &Unread> {
        self.0.as_ref().map_err(AsRef::as_ref)
    }

    /// The item, or why there is none.
    ///
    /// # Errors
    /// Where the item could not be read.
    pub fn into_result(self) -> Result<V, Unread> {
        self.0.map_err(|unread| *unread)
    }
}

impl Unread {
    /// What went wrong; its path begins at the item.
    #[must_use]
    pub fn error(&self) -> &DecodeError {
        &self.error
    }

    /// The item as it came.
    #[must_use]
    pub fn json(&self) -> &Json {
        &self.json
    }
}

/// Without the item: what cannot be read may hold a secret.
impl fmt::Debug for Unread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Unread").field(&self.error).finish()
    }
}

impl fmt::Display for Unread {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an item cannot be read")
    }
}

impl std::error::Error for Unread {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.error)
    }
}

impl<V: Value> Whole for Lenient<V> {
    fn read(&mut self, json: &str) -> bool {
        self.0 = from_slice(json.as_bytes()).map_err(|error| {
            // The text came out of a document that was read as JSON.
            let json = Json::from_text(json.to_owned()).unwrap_or_default();
            Box::new(Unread { error, json })
        });
        true
    }

    fn inside(&mut self) -> Option<&mut dyn Value> {
        *self = Self::blank();
        self.0.as_mut().ok().map(|value| value as &mut dyn Value)
    }
}

impl<V: Encode> Encode for Lenient<V> {
    fn view(&self) -> View<'_> {
        match &self.0 {
            Ok(value) => value.view(),
            Err(unread) => View::Unread(&unread.json),
        }
    }
}

impl<V: Value> Value for Lenient<V> {
    fn blank() -> Self {
        Self(Ok(V::blank()))
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Whole(self)
    }

    fn set_null(&mut self) -> bool {
        self.read("null")
    }
}
