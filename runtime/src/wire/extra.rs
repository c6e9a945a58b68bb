//! In `wire`: fields the server sent that a model has no field for.

use std::collections::BTreeSet;
use std::fmt;

use crate::wire::json::Json;

/// The fields the server sent that the model has no field for, as they came and in their order.
///
/// Costs no allocation while it is empty. It also remembers which of the model's own fields came
/// as null rather than not at all, so that an object can be written back as it was read.
#[derive(Clone, Default, PartialEq)]
pub struct Extra {
    /// One bit per field of the model, by its place, set where the field came as null; and two
    /// more.
    nulls: u64,
    #[expect(clippy::box_collection, reason = "one word instead of three in every model, most being empty")]
    fields: Option<Box<Vec<Named>>>,
}

/// The places of fields whose nulls have a bit.
const MARKED: usize = 62;

/// The bit that says that a value was set aside.
const SET_ASIDE: u64 = 1 << MARKED;

/// The bit that says that the object came as the list it holds.
const BARE: u64 = 1 << (MARKED + 1);

/// A field and its name.
type Named = (Box<str>, Json);

impl Extra {
    /// No fields.
    #[must_use]
    pub const fn new() -> Self {
        Self { nulls: 0, fields: None }
    }

    /// Number of fields.
    #[must_use]
    pub fn len(&self) -> usize {
        self.fields.as_deref().map_or(0, Vec::len)
    }

    /// True where there are no fields.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value of a field; the last one where a name came twice.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.fields.as_deref()?.iter().rev().find(|(key, _)| **key == *name).map(|(_, value)| value)
    }

    /// Sets a field, to be sent with the rest of the object.
    pub fn insert(&mut self, name: &str, value: impl Into<Json>) {
        self.remove(name);
        self.push(name.into(), value.into());
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let fields = self.fields.as_deref_mut()?;
        let mut removed = None;
        fields.retain_mut(|(key, value)| {
            let same = **key == *name;
            if same {
                removed = Some(std::mem::take(value));
            }
            !same
        });
        removed
    }

    /// The fields, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.fields.as_deref().into_iter().flatten().map(|(key, value)| (&**key, value))
    }

    pub(crate) fn push(&mut self, name: Box<str>, value: Json) {
        self.fields.get_or_insert_default().push((name, value));
    }

    /// Remembers that the model's field at this place came as null.
    pub(crate) fn mark_null(&mut self, index: usize, name: &str) {
        if index < MARKED {
            self.nulls |= 1 << index;
        } else {
            self.set_aside(name, Json::null());
        }
    }

    /// Keeps what the model has a field for that cannot hold it.
    pub(crate) fn set_aside(&mut self, name: &str, value: Json) {
        self.nulls |= SET_ASIDE;
        self.push(name.into(), value);
    }

    /// Forgets what was set aside where the same name came again: the last of them counts. `field`
    /// says which field has a name, and whether that is empty.
    pub(crate) fn settle(&mut self, field: impl Fn(&Self, &str) -> Option<(usize, bool)>) {
        if self.nulls & SET_ASIDE == 0 {
            return;
        }
        self.nulls &= !SET_ASIDE;
        let mut fields = self.fields.take().unwrap_or_default();
        let mut seen = BTreeSet::new();
        fields.reverse();
        fields.retain(|(name, _)| {
            field(self, name).is_none_or(|(index, is_empty)| is_empty && seen.insert(index))
        });
        fields.reverse();
        self.fields = Some(fields).filter(|fields| !fields.is_empty());
    }

    /// Forgets a null that came before a value of the same name.
    pub(crate) fn unmark_null(&mut self, index: usize) {
        if index < MARKED {
            self.nulls &= !(1 << index);
        }
    }

    /// Remembers that the object came as the list it holds, without the object around it.
    pub(crate) fn mark_bare(&mut self) {
        self.nulls |= BARE;
    }

    /// True where the object came as the list it holds.
    pub(crate) fn is_bare(&self) -> bool {
        self.nulls & BARE != 0
    }

    /// True where the model's field at this place came as null.
    pub(crate) fn was_null(&self, index: usize) -> bool {
        index < MARKED && self.nulls & (1 << index) != 0
    }
}

impl fmt::Debug for Extra {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}
