//! What a crate is made of, free of OpenAPI and free of Rust syntax.
//!
//! Every stage after lowering reads and writes this model. Types live in one arena and are named
//! by [`TypeId`]; a stage that replaces a type keeps its id, so that whoever pointed at it follows.

mod operation;

use std::collections::BTreeSet;

pub use operation::*;

use crate::bindings::PageStyle;

/// The place of a type in [`Api::types`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub usize);

/// A whole API.
#[derive(Clone, Debug, Default)]
pub struct Api {
    /// Every type, by [`TypeId`]; those that nothing reaches stay in place with
    /// [`Type::reached`] false.
    pub types: Vec<Type>,
    /// Every operation, in the order of paths and methods.
    pub operations: Vec<Operation>,
    /// How pages lead to the next; settled once pages are recovered.
    pub page_style: PageStyle,
}

impl Api {
    /// The type with this id.
    #[must_use]
    pub fn get(&self, id: TypeId) -> &Type {
        &self.types[id.0]
    }

    /// The type with this id, to be changed.
    pub fn get_mut(&mut self, id: TypeId) -> &mut Type {
        &mut self.types[id.0]
    }

    /// Adds a type.
    pub fn add(&mut self, value: Type) -> TypeId {
        self.types.push(value);
        TypeId(self.types.len() - 1)
    }

    /// Every id, in the order of the document.
    pub fn ids(&self) -> impl Iterator<Item = TypeId> + use<> {
        (0..self.types.len()).map(TypeId)
    }
}

/// A type of the API.
#[derive(Clone, Debug)]
pub struct Type {
    /// JSON pointers of the schemas that this type stands for; the first is the one it is named by.
    pub origins: Vec<String>,
    /// The name under `components/schemas`, where it has one.
    pub schema: Option<String>,
    /// The Rust name; empty until the name stage, and for kinds that have none.
    pub name: String,
    /// Where values of this type travel.
    pub usage: Usage,
    /// The modules whose operations reach this type.
    pub modules: BTreeSet<String>,
    /// False once pruned.
    pub reached: bool,
    /// What it is.
    pub kind: Kind,
}

impl Type {
    /// A type that stands at this pointer.
    #[must_use]
    pub fn new(origin: impl Into<String>, kind: Kind) -> Self {
        Self {
            origins: vec![origin.into()],
            schema: None,
            name: String::new(),
            usage: Usage::default(),
            modules: BTreeSet::new(),
            reached: true,
            kind,
        }
    }

    /// The JSON pointer that this type is named by.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.origins.first().map_or("", String::as_str)
    }

    /// True where the type becomes an item of its own, with a name.
    #[must_use]
    pub fn is_named(&self) -> bool {
        matches!(self.kind, Kind::Struct(_) | Kind::OpenEnum(_) | Kind::Hierarchy(_))
    }
}

/// In which direction values travel.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// In a request's body or parameters.
    pub request: bool,
    /// In a response.
    pub response: bool,
}

/// What a type is.
#[derive(Clone, Debug)]
pub enum Kind {
    /// Another type under a second name; resolved before the first pass ends.
    Alias(TypeId),
    /// Schemas to be merged; gone after flattening.
    AllOf(AllOf),
    /// An object with named fields.
    Struct(Struct),
    /// A text with known values that may grow.
    OpenEnum(OpenEnum),
    /// One of several objects, told apart by a tag.
    Hierarchy(Hierarchy),
    /// A page of items.
    Page(TypeId),
    /// An array.
    List(TypeId),
    /// An object with free keys.
    Map(TypeId),
    /// A single value.
    Scalar(Scalar),
    /// Any JSON.
    Json,
}

/// Parts to be merged into one struct.
#[derive(Clone, Debug)]
pub struct AllOf {
    /// The parts, in the document's order.
    pub parts: Vec<TypeId>,
    /// What stands beside `allOf` in the same schema.
    pub facts: SchemaFacts,
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

    /// What a constructor takes: the mandatory fields, none where they are many or are boxed. With
    /// more than four arguments nobody sees which is which.
    #[must_use]
    pub fn given(&self) -> Vec<&Field> {
        let mandatory = self.fields.iter().filter(|field| field.mandatory && !self.is_tag(field));
        let given: Vec<&Field> = mandatory.collect();
        if given.len() > 4 || given.iter().any(|field| field.boxed) { Vec::new() } else { given }
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
    /// Its Rust name; empty until the name stage.
    pub name: String,
    /// Its type.
    pub ty: TypeId,
    /// True where every schema that declares it requires it.
    pub required: bool,
    /// True where a plain value must be given: required, and only ever sent.
    pub mandatory: bool,
    /// True where the value sits behind a pointer to break a cycle.
    pub boxed: bool,
    /// True where only the server sets it.
    pub read_only: bool,
    /// True where the value must not be shown.
    pub secret: bool,
    /// JSON pointer.
    pub origin: String,
}

/// A text with known values.
#[derive(Clone, Debug, Default)]
pub struct OpenEnum {
    /// In the document's order.
    pub values: Vec<EnumValue>,
}

/// A known value of an open enum.
#[derive(Clone, Debug)]
pub struct EnumValue {
    /// The text on the wire.
    pub wire: String,
    /// The Rust variant; empty until the name stage.
    pub name: String,
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
}

/// A child in a hierarchy.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Tags that mean this child; the first is what is sent.
    pub tags: Vec<String>,
    /// The Rust variant; empty until the name stage.
    pub name: String,
    /// The child: a struct, or a hierarchy of its own.
    pub ty: TypeId,
}

/// A single value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scalar {
    /// `true` or `false`.
    Bool,
    /// A whole number of 64 bits: the documents' `int32` is not always believed by servers.
    Integer,
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
