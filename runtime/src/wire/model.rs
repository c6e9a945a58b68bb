//! In `wire`: what a model is to those who read and write it. A model shows its values through
//! [`View`], and takes them through [`Slot`].

use std::collections::BTreeMap;

use crate::wire::alternative::Alternative;
use crate::wire::child::Child;
use crate::wire::extra::Extra;
use crate::wire::json::Json;
use crate::wire::number::Number;
use crate::wire::shape::Shape;
use crate::wire::tag::TypeTag;

/// Anything that can be written as JSON.
pub trait Encode {
    /// What an encoder reads.
    fn view(&self) -> View<'_>;
}

/// Anything that stands in a JSON document and can be read from one: scalars, lists, maps, models.
pub trait Value: Encode {
    /// The state before anything was read: every optional field absent, no tag.
    ///
    /// Not `Default`: the default of a model with a tag carries that tag, because that is what a
    /// request needs; a model that is being read carries only what the server sent.
    fn blank() -> Self
    where
        Self: Sized;

    /// Where a decoder writes; what was here before is written over.
    fn slot(&mut self) -> Slot<'_>;

    /// Where a decoder writes when the value may be missing; what was here before is written over. Types that are
    /// read often and hold no model do it without the call that this makes.
    #[inline]
    fn slot_of(option: &mut Option<Self>) -> Slot<'_>
    where
        Self: Sized,
    {
        put_blank(option).slot()
    }

    /// Takes a JSON null; false where null is not a value of this type.
    fn set_null(&mut self) -> bool {
        false
    }

    /// True where what was read is no answer of this type, although nothing in it is of a wrong kind: a
    /// page without a list that has nothing else of a page either, but other fields, is something else.
    fn is_foreign(&self) -> bool {
        false
    }
}

/// A model with named fields.
pub trait Object {
    /// The names of the fields, in the order of [`Object::fields`].
    fn shape(&self) -> &'static Shape;

    /// Lends every field, and the fields that the model does not name.
    fn fields(&self, visit: &mut dyn FnMut(&[&dyn Encode], &Extra));

    /// Lends every field for writing.
    fn fields_mut(&mut self, visit: &mut dyn FnMut(&mut [&mut dyn Value], &mut Extra));

    /// Becomes what a list means that stands where the object should, and lends the list; `None`
    /// where a list means nothing here.
    fn bare_list(&mut self) -> Option<&mut dyn List> {
        None
    }
}

/// A model that is one of several objects, told apart by a tag.
pub trait Hierarchy: Value {
    /// The wire name of the discriminator property.
    const DISCRIMINATOR: &'static str;

    /// The children.
    const CHILDREN: &'static [Child] = &[];

    /// True where nothing but the tag tells which child an object is.
    const ONLY_BY_TAG: bool = false;

    /// The blank variant for this tag; a tag that is unknown or absent gives the variant that keeps
    /// the base's fields and everything else.
    fn variant(tag: Option<&str>) -> Self;

    /// The variant that stands here.
    fn object(&self) -> &dyn Object;

    /// The variant that stands here, to be written.
    fn object_mut(&mut self) -> &mut dyn Object;
}

/// A place for a model of a hierarchy, which need not hold one yet.
pub trait Choice {
    /// The wire name of the discriminator property.
    fn discriminator(&self) -> &'static str;

    /// The children.
    fn children(&self) -> &'static [Child];

    /// True where nothing but the tag tells which child an object is.
    fn is_only_by_tag(&self) -> bool;

    /// Becomes the blank variant for this tag and lends it.
    fn select(&mut self, tag: Option<&str>) -> &mut dyn Object;

    /// The variant that stands here; the blank base where none does.
    fn object_mut(&mut self) -> &mut dyn Object;
}

/// A model that is a value of one of several kinds.
pub trait Union: Value + 'static {
    /// The alternatives, in the order in which they are tried.
    const ALTERNATIVES: &'static [Alternative];

    /// What makes each of them, blank.
    const BLANK: &'static [fn() -> Self];

    /// The value that stands here, to be written.
    fn value_mut(&mut self) -> &mut dyn Value;
}

/// A place for a value of a union, which need not hold one yet.
pub trait OneOf {
    /// The alternatives.
    fn alternatives(&self) -> &'static [Alternative];

    /// Becomes the blank alternative at this place and lends it; without a place what holds any JSON.
    fn select(&mut self, place: Option<usize>) -> &mut dyn Value;
}

/// A text with a closed reading: an enum that keeps what it does not know.
pub trait Parse {
    /// Becomes what this text means.
    fn parse(&mut self, text: &str);
}

/// A value that is read by itself, from its own text.
pub trait Whole {
    /// Becomes what this JSON means; false where it means nothing here.
    fn read(&mut self, json: &str) -> bool;

    /// Becomes blank and lends what is read; `None` where that is no model.
    fn inside(&mut self) -> Option<&mut dyn Value> {
        None
    }
}

/// A list that is written.
pub trait Elements {
    /// Number of items.
    fn len(&self) -> usize;
    /// True where there are no items.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
    /// The item at this place.
    fn get(&self, index: usize) -> Option<&dyn Encode>;
}

/// A list that is read.
pub trait List {
    /// Appends a blank item and lends it.
    fn push(&mut self) -> &mut dyn Value;
    /// Takes the last item away.
    fn pop(&mut self);
}

/// A map that is written.
pub trait Entries {
    /// Lends every entry, in the order of the keys.
    fn entries(&self, visit: &mut dyn FnMut(&str, &dyn Encode));
}

/// A map that is read.
pub trait Map {
    /// Inserts a blank value under this key and lends it.
    fn insert(&mut self, key: String) -> &mut dyn Value;
    /// Takes the value under this key away.
    fn remove(&mut self, key: &str);
}

/// Where a decoder writes a value, by the kind of JSON that it expects.
pub enum Slot<'a> {
    /// `true` or `false`.
    Bool(&'a mut bool),
    /// A whole number.
    Integer(&'a mut i64),
    /// Any number, whole or not, kept as it came.
    Number(&'a mut Number),
    /// A text.
    Text(&'a mut String),
    /// The tag of an object.
    Tag(&'a mut TypeTag),
    /// A text that is parsed.
    Parse(&'a mut dyn Parse),
    /// An array.
    List(&'a mut dyn List),
    /// An object with free keys.
    Map(&'a mut dyn Map),
    /// An object with named fields.
    Object(&'a mut dyn Object),
    /// An object told apart by a tag.
    Hierarchy(&'a mut dyn Choice),
    /// A value of one of several kinds.
    Union(&'a mut dyn OneOf),
    /// Anything.
    Json(&'a mut Json),
    /// Anything, read by itself.
    Whole(&'a mut dyn Whole),
}

impl Slot<'_> {
    /// What a person calls the JSON that this takes.
    pub(super) fn expects(&self) -> &'static str {
        match self {
            Self::Bool(_) => "a boolean",
            Self::Integer(_) => "a whole number of 64 bits",
            Self::Number(_) => "a number",
            Self::Text(_) | Self::Tag(_) | Self::Parse(_) => "a text",
            Self::List(_) => "an array",
            Self::Map(_) | Self::Object(_) | Self::Hierarchy(_) => "an object",
            Self::Union(_) | Self::Json(_) | Self::Whole(_) => "a value",
        }
    }
}

/// What an encoder reads of a value.
pub enum View<'a> {
    /// Nothing: left out of an object.
    Absent,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A whole number from zero.
    Unsigned(u64),
    /// Any number.
    Number(&'a Number),
    /// A text.
    Text(&'a str),
    /// An array.
    List(&'a dyn Elements),
    /// An object with free keys.
    Map(&'a dyn Entries),
    /// An object with named fields.
    Object(&'a dyn Object),
    /// Anything, as text.
    Json(&'a Json),
    /// What could not be read, as the text it came in.
    Unread(&'a Json),
}

// A program has each of the following functions once for each of its models. They stand in one module on purpose: the
// compiler divides a program by modules into units, and a unit that makes a trait object of a model, or puts a model in the
// place of another, has its own code to drop it and all that it holds. In ten modules, that code was there ten times. What
// calls these functions is inlined, since it needs none of that.

/// Makes a blank value, and gives it where `read` says that it was read.
pub(super) fn read_into<V: Value, E>(
    read: impl FnOnce(&mut dyn Value) -> Result<bool, E>,
) -> Result<Option<V>, E> {
    let mut value = V::blank();
    Ok(read(&mut value)?.then_some(value))
}

/// Makes two blank values, and gives the second where `read` says so, else the first.
pub(super) fn read_into_either<V: Value, E>(
    read: impl FnOnce(&mut dyn Value, &mut dyn Value) -> Result<bool, E>,
) -> Result<V, E> {
    let (mut first, mut second) = (V::blank(), V::blank());
    Ok(if read(&mut first, &mut second)? { second } else { first })
}

/// A model as what is written.
#[must_use]
#[inline(never)]
pub fn object<M: Object>(model: &M) -> &dyn Object {
    model
}

/// A model as what is read.
#[must_use]
#[inline(never)]
pub fn object_mut<M: Object>(model: &mut M) -> &mut dyn Object {
    model
}

/// A place for a model of a hierarchy.
#[must_use]
#[inline(never)]
pub fn choice<C: Choice>(place: &mut C) -> &mut dyn Choice {
    place
}

/// A place for a value of a union.
#[must_use]
#[inline(never)]
pub fn one_of<U: OneOf>(place: &mut U) -> &mut dyn OneOf {
    place
}

/// A list as what is written.
#[inline(never)]
pub(crate) fn elements<V: Encode>(list: &Vec<V>) -> &dyn Elements {
    list
}

/// A list to be read, without items.
#[inline(never)]
pub(crate) fn list<V: Value>(list: &mut Vec<V>) -> &mut dyn List {
    list.clear();
    list
}

/// A map as what is written.
#[inline(never)]
pub(super) fn entries<V: Encode>(map: &BTreeMap<String, V>) -> &dyn Entries {
    map
}

/// A map to be read, without entries.
#[inline(never)]
pub(super) fn map<V: Value>(map: &mut BTreeMap<String, V>) -> &mut dyn Map {
    map.clear();
    map
}

/// Puts a blank value where one may be missing.
#[inline(never)]
fn put_blank<V: Value>(option: &mut Option<V>) -> &mut V {
    option.insert(V::blank())
}

/// Takes away what stands in an optional place.
#[inline(never)]
pub(super) fn clear<V>(option: &mut Option<V>) {
    *option = None;
}

/// A blank value, in a box.
#[inline(never)]
pub(super) fn boxed_blank<V: Value>() -> Box<V> {
    Box::new(V::blank())
}
