//! In `wire`: fields the server sent that a model has no field for.

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::hash::{Hash, Hasher};
use std::num::NonZeroU64;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

use crate::hidden::is_secret;
use crate::wire::json::Json;
use crate::wire::kind::kind;
use crate::wire::shape::Shape;
use crate::wire::shown;

/// The fields the server sent that the model has no field for, as they came and in their order.
///
/// Costs no allocation while it is empty. It also remembers which of the model's own fields came
/// as null rather than not at all, so that an object can be written back as it was read.
///
/// What one of the model's own fields could not hold is here as well, under the field's name. It is
/// written back as long as the field is as it was read. A field that is set since then is written
/// as it was set, and what is here is not.
///
/// By itself, serde writes it as an object of its fields and reads any object; which of the model's own
/// fields came as null is not written.
///
/// ```
/// use bitbucket_runtime::wire::Extra;
///
/// let mut extra: Extra = serde_json::from_str(r#"{"mood": 0.50}"#).unwrap();
/// extra.insert("color", "red");
/// assert_eq!(serde_json::to_string(&extra).unwrap(), r#"{"mood":0.50,"color":"red"}"#);
/// let names: Vec<&str> = extra.iter().map(|(name, _)| name).collect();
/// assert_eq!(names, ["mood", "color"]);
/// ```
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Extra {
    /// One bit per field of the model, by its place, set where the field came as null; and two
    /// more.
    nulls: u64,
    /// One word in every model, most being empty.
    kept: Option<Box<Kept>>,
}

/// The places of fields whose nulls have a bit.
const MARKED: usize = 62;

/// The bit that says that a value was set aside.
const SET_ASIDE: u64 = 1 << MARKED;

/// The bit that says that the object came as the list it holds.
const BARE: u64 = 1 << (MARKED + 1);

/// How many fields are compared with one another before a table of their names is made.
const FEW: usize = 8;

#[derive(Clone, Default)]
struct Kept {
    /// The model that these came with, which knows what of them is secret.
    shape: Option<&'static Shape>,
    fields: Vec<Named>,
}

impl Eq for Kept {}

impl Hash for Kept {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.fields.hash(state);
    }
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.fields == other.fields
    }
}

/// A field and its name.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Named {
    pub(super) name: Box<str>,
    pub(super) value: Json,
    /// Where the model's field holds a part of the value: what that part was written as, hashed.
    pub(super) part: Option<NonZeroU64>,
}

impl Extra {
    /// No fields.
    #[must_use]
    pub const fn new() -> Self {
        Self { nulls: 0, kept: None }
    }

    /// Number of fields.
    #[must_use]
    pub fn len(&self) -> usize {
        self.named().len()
    }

    /// True where there are no fields.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value of a field; the last one where a name came twice.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.named().iter().rev().find(|named| *named.name == *name).map(|named| &named.value)
    }

    /// Sets a field, to be sent with the rest of the object. Under the name of one of the model's
    /// own fields it is sent only while that field is `None`.
    pub fn insert(&mut self, name: &str, value: impl Into<Json>) {
        self.remove(name);
        self.push(Named { name: name.into(), value: value.into(), part: None });
    }

    /// Takes a field out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let kept = self.kept.as_deref_mut()?;
        let mut removed = None;
        kept.fields.retain_mut(|named| {
            let same = *named.name == *name;
            if same {
                removed = Some(std::mem::take(&mut named.value));
            }
            !same
        });
        self.kept.take_if(|kept| kept.fields.is_empty());
        removed
    }

    /// The fields, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.named().iter().map(|named| (&*named.name, &named.value))
    }

    pub(super) fn named(&self) -> &[Named] {
        self.kept.as_deref().map_or(&[], |kept| &kept.fields)
    }

    /// Of each name the last, which is what readers of JSON take.
    pub(super) fn last_of_each(&self) -> impl Iterator<Item = &Named> {
        let fields = self.named();
        let mut last = HashMap::new();
        if fields.len() > FEW {
            last.extend(fields.iter().enumerate().map(|(index, named)| (&*named.name, index)));
        }
        fields.iter().enumerate().filter_map(move |(index, named)| {
            let is_last = match last.get(&*named.name) {
                Some(last) => *last == index,
                None => fields[index + 1..].iter().all(|later| later.name != named.name),
            };
            is_last.then_some(named)
        })
    }

    /// Keeps a field of an object.
    pub(super) fn keep(&mut self, shape: &'static Shape, name: Box<str>, value: Json) {
        self.push(Named { name, value, part: None });
        self.belong_to(shape);
    }

    fn push(&mut self, named: Named) {
        self.kept.get_or_insert_default().fields.push(named);
    }

    fn belong_to(&mut self, shape: &'static Shape) {
        if let Some(kept) = &mut self.kept {
            kept.shape = Some(shape);
        }
    }

    /// Remembers that the model's field at this place came as null.
    pub(super) fn mark_null(&mut self, shape: &'static Shape, index: usize) {
        if index < MARKED {
            self.nulls |= 1 << index;
        } else {
            self.set_aside(shape, index, Json::null(), None);
        }
    }

    /// Keeps what the model has a field for that cannot hold it. `part` says as what the field is
    /// written, hashed, where it holds what it could take.
    pub(super) fn set_aside(
        &mut self,
        shape: &'static Shape,
        index: usize,
        value: Json,
        part: Option<NonZeroU64>,
    ) {
        self.nulls |= SET_ASIDE;
        if index < MARKED {
            // Until it is settled, the bit says that the part was not written over.
            let bit = 1 << index;
            self.nulls = if part.is_some() { self.nulls | bit } else { self.nulls & !bit };
        }
        let name = shape.fields().get(index).copied().unwrap_or_default().into();
        self.push(Named { name, value, part });
        self.belong_to(shape);
    }

    /// Forgets what was set aside where the same name came again: the last of them counts. `field`
    /// says which field has a name, and whether that is empty.
    pub(super) fn settle(&mut self, field: impl Fn(&str) -> Option<(usize, bool)>) {
        if self.nulls & SET_ASIDE == 0 {
            return;
        }
        self.nulls &= !SET_ASIDE;
        let Some(kept) = &mut self.kept else { return };
        let (nulls, mut parts, mut seen) = (self.nulls, 0, BTreeSet::new());
        kept.fields.reverse();
        kept.fields.retain(|named| {
            let Some((index, is_empty)) = field(&named.name) else { return true };
            let bit = if index < MARKED { 1 << index } else { 0 };
            let is_marked = nulls & bit != 0;
            let counts = match named.part {
                Some(_) => !is_empty && (is_marked || bit == 0),
                None => is_empty && !is_marked,
            };
            if counts {
                parts |= bit;
            }
            counts && seen.insert(index)
        });
        kept.fields.reverse();
        self.nulls &= !parts;
        self.kept.take_if(|kept| kept.fields.is_empty());
    }

    /// Forgets a null that came before a value of the same name.
    pub(crate) fn unmark_null(&mut self, index: usize) {
        if index < MARKED {
            self.nulls &= !(1 << index);
        }
    }

    /// Marks the field at this place, which must be one of the first, as one that came as null.
    pub(crate) fn mark(&mut self, index: usize) {
        if index < MARKED {
            self.nulls |= 1 << index;
        }
    }

    /// Remembers that the object came as the list it holds.
    pub(crate) fn mark_bare(&mut self) {
        self.nulls |= BARE;
    }

    /// True where the object came as the list it holds, and nothing was put beside it since.
    pub(crate) fn is_bare(&self) -> bool {
        self.nulls & BARE != 0 && self.is_empty()
    }

    /// True where the model's field at this place came as null.
    pub(crate) fn was_null(&self, index: usize) -> bool {
        index < MARKED && self.nulls & (1 << index) != 0
    }
}

impl<N: Into<Box<str>>, V: Into<Json>> FromIterator<(N, V)> for Extra {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(fields: I) -> Self {
        let mut extra = Self::new();
        for (name, value) in fields {
            extra.push(Named { name: name.into(), value: value.into(), part: None });
        }
        extra
    }
}

impl Serialize for Extra {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.last_of_each().map(|named| (&named.name, &named.value)))
    }
}

impl<'de> Deserialize<'de> for Extra {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnyFields)
    }
}

struct AnyFields;

impl<'de> Visitor<'de> for AnyFields {
    type Value = Extra;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Extra, A::Error> {
        std::iter::from_fn(|| entries.next_entry::<Box<str>, Json>().transpose()).collect()
    }
}

/// Without secrets, and without what the model's own fields could not hold: that may be any piece of
/// a model which has secrets.
impl fmt::Debug for Extra {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let shape = self.kept.as_deref().and_then(|kept| kept.shape);
        let secrets = shape.map_or(&[][..], Shape::secret_fields);
        let mut fields = formatter.debug_map();
        for named in self.named() {
            let text = named.value.as_str();
            let name = &*named.name;
            if is_secret(name, secrets) && !shown::tells_nothing(text) {
                fields.entry(&name, &format_args!("(hidden)"));
            } else if shape.is_some_and(|shape| shape.index(name).is_some()) {
                fields.entry(&name, &format_args!("({})", kind(text)));
            } else {
                fields.entry(&name, &shown::Shown { text, secrets });
            }
        }
        fields.finish()
    }
}
