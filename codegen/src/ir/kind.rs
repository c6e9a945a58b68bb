//! What a type is, free of how it is written in the document.

use crate::pointer::Pointer;

/// The place of a type in `Api::types`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// What a type is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// An object with named fields.
    Struct(Struct),
    /// A text with known values that may grow.
    OpenEnum(OpenEnum),
    /// One of several objects, told apart by a tag.
    Hierarchy(Hierarchy),
    /// One of several kinds of value, told apart by what they look like.
    Union(Union),
    /// A page of items.
    Page(TypeId),
    /// An array.
    List(TypeId),
    /// An object with free keys.
    Map(TypeId),
    /// A value of this type, or null: of what stands in a list, in a map, or alone.
    Nullable(TypeId),
    /// A single value.
    Scalar(Scalar),
    /// Any JSON.
    Json,
}

/// An object with named fields.
#[derive(Clone, Debug, Default)]
pub struct Struct {
    /// In the document's order.
    pub fields: Vec<Field>,
    /// Every schema that this one extends, the nearest first.
    pub ancestors: Vec<TypeId>,
    /// The field that carries the tag, and the tag's values.
    pub tag: Option<Tag>,
    /// What the schema says besides its fields.
    pub facts: SchemaFacts,
}

/// The most arguments that clippy accepts without a word.
const MOST_ARGUMENTS: usize = 7;

impl Struct {
    /// The field with this wire name.
    #[must_use]
    pub fn field(&self, wire: &str) -> Option<&Field> {
        self.fields.iter().find(|field| field.wire == wire)
    }

    /// True for the field that holds the tag; a default fills it in.
    #[must_use]
    pub fn is_tag(&self, field: &Field) -> bool {
        self.tag.as_ref().is_some_and(|tag| tag.property == field.wire)
    }

    /// What a constructor takes: the places of the mandatory fields; of none where they are more than a
    /// function should take.
    #[must_use]
    pub fn given(&self) -> Vec<usize> {
        let fields = self.fields.iter().enumerate();
        let mandatory = fields.filter(|(_, field)| field.mandatory && !self.is_tag(field));
        let places: Vec<usize> = mandatory.map(|(place, _)| place).collect();
        if places.len() > MOST_ARGUMENTS { Vec::new() } else { places }
    }
}

/// What a schema says about hierarchies.
#[derive(Clone, Debug, Default)]
pub struct SchemaFacts {
    /// `discriminator`: its property and its mapping from tag to type.
    pub discriminator: Option<Discriminator>,
    /// `x-tag`: the tags of this schema, where they are not its name.
    pub tags: Vec<String>,
    /// `x-open`: a base that is never an enum of its children.
    pub open: bool,
    /// `x-not-a-discriminator`: properties that are plain fields here.
    pub plain: Vec<String>,
}

/// `discriminator` of a schema.
#[derive(Clone, Debug)]
pub struct Discriminator {
    /// The property that holds the tag.
    pub property: String,
    /// Explicit mapping, in the document's order.
    pub mapping: Vec<(String, TypeId)>,
    /// What an object is that has no tag, or none that is known.
    pub default: Option<TypeId>,
}

/// The tag of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Wire name of the field.
    pub property: String,
    /// The tag that is sent, then its aliases; empty where none is known.
    pub values: Vec<String>,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct Field {
    /// Its name on the wire.
    pub wire: String,
    /// Its type.
    pub ty: TypeId,
    /// True where every schema that declares it requires it.
    pub required: bool,
    /// True where a plain value must be given: required, and only ever sent.
    pub mandatory: bool,
    /// True where its value may be null.
    pub nullable: bool,
    /// True where the value sits behind a pointer to break a cycle.
    pub boxed: bool,
    /// True where only the server sets it.
    pub read_only: bool,
    /// True where the value must not be shown.
    pub secret: bool,
    /// The one number, or the one of true and false, that the value may be.
    pub constant: Option<String>,
    /// Where it is declared.
    pub origin: Pointer,
}

impl Field {
    /// Whether people mean it by a name: that on the wire, or `schema.property`. Either may hold dots of its own.
    pub(crate) fn is_called(&self, name: &str, schema: Option<&str>) -> bool {
        let of_schema = schema.and_then(|schema| name.strip_prefix(schema)?.strip_prefix('.'));
        name == self.wire || of_schema == Some(&self.wire)
    }
}

/// A text with known values.
#[derive(Clone, Debug, Default)]
pub struct OpenEnum {
    /// The texts on the wire, in the document's order, each once.
    pub values: Vec<String>,
}

/// One of several objects.
#[derive(Clone, Debug)]
pub struct Hierarchy {
    /// The property that holds the tag.
    pub property: String,
    /// The base itself, as a struct: what an unknown tag is read as.
    pub base: TypeId,
    /// The children, in the order of their first tags.
    pub variants: Vec<Variant>,
    /// True where nothing but the tag tells which child an object is.
    pub only_by_tag: bool,
}

/// A child in a hierarchy.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Tags that mean this child; the first is what is sent.
    pub tags: Vec<String>,
    /// The child: a struct, or a hierarchy of its own.
    pub ty: TypeId,
    /// What tells the child where there is no tag.
    pub constants: Vec<Constant>,
    /// What the child is beside its tags.
    pub standing: Standing,
}

/// What a child of a hierarchy is beside its tags.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Standing {
    /// A child among others.
    #[default]
    Usual,
    /// What an object is that has no tag, or none that is known.
    Default,
    /// The same, and nobody says a tag of its own: that it is the name of its schema is read, and not sent.
    Untagged,
}

impl Standing {
    /// True for what an object is that has no tag, or none that is known.
    #[must_use]
    pub const fn is_default(self) -> bool {
        !matches!(self, Self::Usual)
    }
}

/// One of several kinds of value.
#[derive(Clone, Debug, Default)]
pub struct Union {
    /// In the document's order. Of texts, of numbers, of lists and of maps there is one each; where there is
    /// none at all, the document says nothing of any.
    pub alternatives: Vec<Alternative>,
}

/// An alternative of a union.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its type: never a union.
    pub ty: TypeId,
    /// What the document calls it, where its schema stands in the list itself.
    pub title: Option<String>,
    /// What tells it from the others, where it is an object and not the only one.
    pub marks: Marks,
}

/// What an object shows of being a certain alternative.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Properties by their names on the wire, with the values that tell this alternative from another.
    pub told_by: Vec<(String, Vec<String>)>,
    /// Properties that it requires, and not all of the others.
    pub required: Vec<String>,
    /// Properties that it has, and not all of the others.
    pub keys: Vec<String>,
}

/// A property that holds one text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    /// Its name on the wire.
    pub property: String,
    /// The text.
    pub value: String,
}

/// A single value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scalar {
    /// `true` or `false`.
    Bool,
    /// A whole number of 64 bits: the documents' `int32` is not always believed by servers.
    Integer,
    /// A whole number of 64 bits from zero.
    Unsigned,
    /// Any number.
    Number,
    /// A text.
    Text,
    /// A point in time, kept as text.
    DateTime,
    /// Milliseconds since the beginning of 1970.
    Timestamp,
    /// Bytes.
    Binary,
}
