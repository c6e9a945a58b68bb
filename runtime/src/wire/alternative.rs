//! In `wire`: an alternative of a union, and what tells a value that is it.

use std::borrow::Cow;

use serde_json::value::RawValue;

/// A key of an object, and its value where it stands in the document.
pub(super) type Entry<'de> = (Cow<'de, str>, &'de RawValue);

/// What JSON an alternative of a union takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// A text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number of 64 bits.
    Integer,
    /// Any number, kept as it came.
    Number,
    /// An array.
    List,
    /// An object.
    Object,
}

/// An alternative of a union: what tells a value that is it from the others.
#[derive(Clone, Copy, Debug)]
pub struct Alternative {
    pub(super) looks: Looks,
    pub(super) told_by: &'static [(&'static str, &'static [&'static str])],
    pub(super) required: &'static [&'static str],
    pub(super) keys: &'static [&'static str],
}

impl Alternative {
    /// An alternative that takes this kind of JSON. Of objects of which there are several: `told_by` are
    /// properties with the values that they have in this one, `required` those that it is never without and
    /// others may be, `keys` those that not all of the alternatives have.
    #[must_use]
    pub const fn new(
        looks: Looks,
        told_by: &'static [(&'static str, &'static [&'static str])],
        required: &'static [&'static str],
        keys: &'static [&'static str],
    ) -> Self {
        Self { looks, told_by, required, keys }
    }

    /// Whether the object says that it is this one, by a property; `None` where it says nothing.
    pub(super) fn is_named_by(&self, entries: &[Entry<'_>]) -> Option<bool> {
        let mut named = None;
        for (property, values) in self.told_by {
            if let Some((_, found)) = entries.iter().rev().find(|(key, _)| key == property) {
                if !values.iter().any(|value| is_value(found, value)) {
                    return Some(false);
                }
                named = Some(true);
            }
        }
        named
    }
}

/// Whether JSON is this: a text, or a number, true or false as they are spelt.
fn is_value(found: &RawValue, value: &str) -> bool {
    let text = found.get();
    match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
        Some(inner) if !inner.contains('\\') => inner == value,
        Some(_) => serde_json::from_str(text).is_ok_and(|text: String| text == value),
        None => text == value,
    }
}
