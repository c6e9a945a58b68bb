//! A model as its users see it: fields and setters, values, children.

use std::collections::BTreeMap;

use super::docs;
use super::listed::{ListShape, Paging};
use super::module_set::ModuleSet;
use super::runtime::RuntimeType;
use super::rust_type::RustType;
use super::seen::SeenIn;
use super::shared::{self, Accessor};
use super::types::{Types, with_versions};
use crate::ir::{Field, Hierarchy, Kind, Marks, OpenEnum, Scalar, Struct, TypeId, Union};
use crate::pointer::Pointer;

/// A type of the crate.
#[derive(Clone, Debug)]
pub struct Model {
    /// Its id in the IR.
    pub id: TypeId,
    /// Its Rust name.
    pub name: String,
    /// The file below `models` that it stands in, without its ending.
    pub file: String,
    /// The modules that reach it.
    pub modules: ModuleSet,
    /// The documentation, in Markdown.
    pub docs: String,
    /// True where it stands for a component of the document, false for an inline shape.
    pub is_component: bool,
    /// Every schema that it stands for, the one it is named by first.
    pub origins: Vec<Pointer>,
    /// What it is.
    pub shape: Shape,
}

/// What a model is.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object.
    Struct(StructShape),
    /// A text with known values.
    Values(Vec<ValueVariant>),
    /// One of several objects.
    Hierarchy(HierarchyShape),
    /// One of several kinds of value.
    Union(Vec<AlternativeShape>),
}

/// An object with named fields.
#[derive(Clone, Debug)]
pub struct StructShape {
    /// In the document's order.
    pub fields: Vec<ModelField>,
    /// The tag that it is sent with, then its aliases, and the property that holds it.
    pub tag: Option<(String, Vec<String>)>,
    /// What the constructor takes, by place of the field; where that is nothing there is a default instead.
    pub constructor: Vec<(usize, RustType)>,
    /// Where it has the items of a list, where it is a part of one.
    pub list: Option<ListShape>,
}

/// A field of a struct.
#[derive(Clone, Debug)]
pub struct ModelField {
    /// Its Rust name, bare.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// Its Rust type, `Option` and `Box` with it.
    pub ty: RustType,
    /// What is inside of `Option`.
    pub value: RustType,
    /// True where the setter takes whatever converts into the value, of a list into its items; false where
    /// nothing else does.
    pub is_converted: bool,
    /// True for the field that holds the tag.
    pub is_tag: bool,
    /// True where a value must be given; a plain one, where it may not be null.
    pub is_mandatory: bool,
    /// True where null may be sent in its stead.
    pub is_nullable: bool,
    /// True where `Debug` hides it.
    pub is_secret: bool,
    /// The documentation, in Markdown.
    pub docs: String,
    /// In which versions it was seen, where not wherever its model was.
    pub seen: Option<SeenIn>,
    /// Where the document declares it.
    pub origin: Pointer,
}

/// A known value of an open enum.
#[derive(Clone, Debug)]
pub struct ValueVariant {
    /// The variant.
    pub name: String,
    /// The text on the wire.
    pub wire: String,
    /// The documentation, in Markdown.
    pub docs: String,
    /// In which versions it was seen, where not wherever its enum was.
    pub seen: Option<SeenIn>,
}

/// One of several objects, told apart by a tag.
#[derive(Clone, Debug)]
pub struct HierarchyShape {
    /// The property that holds the tag.
    pub property: String,
    /// The struct that any other tag is read as.
    pub base: String,
    /// True where the base has no default: something must be given.
    pub is_base_made: bool,
    /// The fields of the base, by their names on the wire.
    pub base_fields: Vec<String>,
    /// The children.
    pub children: Vec<Child>,
    /// True where nothing but the tag tells which child an object is.
    pub only_by_tag: bool,
    /// The fields that can be read on the enum itself.
    pub accessors: Vec<Accessor>,
}

/// An alternative of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlternativeShape {
    /// The variant.
    pub name: String,
    /// What it holds.
    pub ty: RustType,
    /// What it looks like in JSON.
    pub looks: Looks,
    /// What tells it from other objects.
    pub marks: Marks,
    /// The documentation, in Markdown.
    pub docs: String,
}

/// A kind of JSON that an alternative takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Looks {
    /// A text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number.
    Integer,
    /// Any number.
    Number,
    /// An array.
    List,
    /// An object.
    Object,
}

impl Looks {
    /// What the runtime's macro calls it.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Boolean => "boolean",
            Self::Integer => "integer",
            Self::Number => "number",
            Self::List => "list",
            Self::Object => "object",
        }
    }
}

/// A child in a hierarchy.
#[derive(Clone, Debug)]
pub struct Child {
    /// The variant.
    pub name: String,
    /// The child's model.
    pub model: String,
    /// True where the child is a hierarchy of its own.
    pub is_nested: bool,
    /// Tags that mean this child; the first is what is sent.
    pub tags: Vec<String>,
    /// Tags that lead to this child, those of its own children among them.
    pub led_by: Vec<String>,
    /// Properties and the texts that tell this child where there is no tag.
    pub constants: Vec<(String, String)>,
    /// True where an object is this child that has no tag, or none that is known.
    pub is_default: bool,
    /// The documentation, in Markdown.
    pub docs: String,
}

impl Model {
    /// Every model of an API, in the order of the document.
    pub(super) fn all(types: Types<'_>) -> Vec<Self> {
        let mut lists = BTreeMap::new();
        for paging in types.api.operations.iter().filter_map(|operation| operation.pages.as_ref()) {
            lists.entry(paging.list).or_insert(paging);
        }
        types.api.named().filter_map(|id| Self::of(types, id, lists.get(&id).copied())).collect()
    }

    /// `paging` is that of an operation that answers the type as a part of a list.
    fn of(types: Types<'_>, id: TypeId, paging: Option<&Paging>) -> Option<Self> {
        let ty = types.api.get(id);
        let names = types.names.types.get(&id).cloned().unwrap_or_default();
        let told_apart_by = match &ty.kind {
            Kind::Hierarchy(body) => Some(body.property.as_str()),
            _ => None,
        };
        let shape = match &ty.kind {
            Kind::Struct(body) => Shape::Struct(struct_shape(types, id, body, paging)),
            Kind::OpenEnum(body) => Shape::Values(values(types, id, &names.members, body)),
            Kind::Hierarchy(body) => Shape::Hierarchy(hierarchy(types, id, body)),
            Kind::Union(body) => Shape::Union(alternatives(types, id, body)),
            _ => return None,
        };
        Some(Self {
            id,
            docs: docs::of_model(&names.name, told_apart_by, types.said_of_type(id, &names.name)),
            is_component: ty.schema.is_some(),
            origins: ty.origins().cloned().collect(),
            shape,
            name: names.name,
            file: names.file,
            modules: names.modules,
        })
    }
}

fn struct_shape(types: Types<'_>, id: TypeId, body: &Struct, paging: Option<&Paging>) -> StructShape {
    let field = |(index, field): (usize, &Field)| model_field(types, id, body, (index, field));
    let tag = body.tag.as_ref().filter(|tag| !tag.values.is_empty());
    StructShape {
        fields: body.fields.iter().enumerate().map(field).collect(),
        tag: tag.map(|tag| (tag.property.clone(), tag.values.clone())),
        constructor: body
            .given()
            .into_iter()
            .map(|index| (index, argument(types, &body.fields[index])))
            .collect(),
        list: paging.and_then(|paging| ListShape::of(types, paging)),
    }
}

fn model_field(types: Types<'_>, id: TypeId, body: &Struct, (index, field): (usize, &Field)) -> ModelField {
    let is_tag = body.is_tag(field);
    let value = match types.owned(field.ty) {
        _ if is_tag => RustType::Runtime(RuntimeType::TypeTag),
        value if field.boxed => value.boxed(),
        value => value,
    };
    let ty =
        if is_tag || (field.mandatory && !field.nullable) { value.clone() } else { value.clone().optional() };
    let said = types.said_alike(id, &field.origin, |place| {
        types.said.of_property(place, &field.wire, types.has_a_name(field.ty))
    });
    let seen = types.seen_field(id, &field.origin, &field.wire);
    ModelField {
        name: types.names.member(id, index).to_owned(),
        wire: field.wire.clone(),
        ty,
        is_converted: is_converted(types, field.ty),
        value,
        is_tag,
        is_mandatory: field.mandatory,
        is_nullable: field.nullable,
        is_secret: field.secret,
        docs: with_versions(docs::of_field(&field.wire, field.read_only, said), seen.as_ref()),
        seen,
        origin: field.origin.clone(),
    }
}

/// What a constructor takes for a field: what its setter does, and nothing where null may be sent.
fn argument(types: Types<'_>, field: &Field) -> RustType {
    let taken = |id| match is_plain(types, id) {
        true => types.owned(id),
        false => types.owned(id).convertible(),
    };
    match types.api.get(field.ty).kind {
        _ if field.nullable => types.owned(field.ty).optional().convertible(),
        Kind::List(item) => taken(item).several(),
        Kind::Map(item) if types.owned(item) == RustType::String => {
            RustType::Pairs(Box::new(RustType::String.convertible()))
        }
        _ => taken(field.ty),
    }
}

/// Whether a setter converts what it takes, or the items of a list.
fn is_converted(types: Types<'_>, id: TypeId) -> bool {
    match types.api.get(id).kind {
        Kind::List(item) => !is_plain(types, item),
        _ => !is_plain(types, id),
    }
}

/// True of the types that nothing converts into.
fn is_plain(types: Types<'_>, id: TypeId) -> bool {
    matches!(types.api.get(id).kind, Kind::Struct(_) | Kind::Scalar(Scalar::Bool))
}

impl ModelField {
    /// The method that sets it; there is none for the tag. What only the server sets has one too: tests
    /// make answers.
    #[must_use]
    pub fn setter(&self) -> Option<String> {
        (!self.is_tag).then(|| format!("with_{}", self.name))
    }
}

fn values(types: Types<'_>, id: TypeId, names: &[String], body: &OpenEnum) -> Vec<ValueVariant> {
    let name = |index: usize| names.get(index).cloned().unwrap_or_default();
    let values = body.values.iter().enumerate().map(|(index, wire)| {
        let said = docs::of_value(wire, types.said_of_value(id, wire));
        let seen = types.seen_value(id, wire);
        let docs = with_versions(said, seen.as_ref());
        ValueVariant { name: name(index), wire: wire.clone(), docs, seen }
    });
    values.collect()
}

fn hierarchy(types: Types<'_>, id: TypeId, body: &Hierarchy) -> HierarchyShape {
    // A tag leads to the child that claims it itself, else to the first below which it stands.
    let mut claimed: Vec<String> = body.variants.iter().flat_map(|variant| variant.tags.clone()).collect();
    let mut children = Vec::with_capacity(body.variants.len());
    for (index, variant) in body.variants.iter().enumerate() {
        let below = shared::tags_below(types.api, variant.ty, &variant.tags).into_iter();
        let led_by: Vec<String> =
            below.filter(|tag| variant.tags.contains(tag) || !claimed.contains(tag)).collect();
        claimed.extend(led_by.iter().cloned());
        children.push(Child {
            name: types.names.member(id, index).to_owned(),
            model: types.names.ty(variant.ty).to_owned(),
            is_nested: matches!(types.api.get(variant.ty).kind, Kind::Hierarchy(_)),
            tags: variant.tags.clone(),
            led_by,
            constants: variant
                .constants
                .iter()
                .map(|constant| (constant.property.clone(), constant.value.clone()))
                .collect(),
            is_default: variant.standing.is_default(),
            docs: docs::of_child(&variant.tags, variant.standing.is_default()),
        });
    }
    HierarchyShape {
        property: body.property.clone(),
        base: types.names.ty(body.base).to_owned(),
        is_base_made: match &types.api.get(body.base).kind {
            Kind::Struct(base) => !base.given().is_empty(),
            _ => false,
        },
        base_fields: match &types.api.get(body.base).kind {
            Kind::Struct(base) => base.fields.iter().map(|field| field.wire.clone()).collect(),
            _ => Vec::new(),
        },
        children,
        only_by_tag: body.only_by_tag,
        accessors: shared::accessors(types, body),
    }
}

fn alternatives(types: Types<'_>, id: TypeId, body: &Union) -> Vec<AlternativeShape> {
    let alternatives = body.alternatives.iter().enumerate();
    let alternatives = alternatives.filter_map(|(index, alternative)| {
        let looks = looks(&types.api.get(alternative.ty).kind)?;
        let ty = types.owned(alternative.ty);
        let is_boxed = matches!(types.api.get(alternative.ty).kind, Kind::Struct(_) | Kind::Hierarchy(_));
        Some(AlternativeShape {
            name: types.names.member(id, index).to_owned(),
            docs: docs::of_alternative(looks.name(), &ty, &alternative.marks.told_by),
            ty: if is_boxed { ty.boxed() } else { ty },
            looks,
            marks: alternative.marks.clone(),
        })
    });
    alternatives.collect()
}

/// What a type looks like in JSON, where that is one kind of value.
fn looks(kind: &Kind) -> Option<Looks> {
    Some(match kind {
        Kind::Struct(_) | Kind::Hierarchy(_) | Kind::Map(_) | Kind::Page(_) => Looks::Object,
        Kind::List(_) => Looks::List,
        Kind::OpenEnum(_) | Kind::Scalar(Scalar::Text | Scalar::DateTime | Scalar::Binary) => Looks::Text,
        Kind::Scalar(Scalar::Bool) => Looks::Boolean,
        Kind::Scalar(Scalar::Integer) => Looks::Integer,
        // A point in time is read from its text, as a number is that keeps its digits.
        Kind::Scalar(Scalar::Unsigned | Scalar::Number | Scalar::Timestamp) => Looks::Number,
        Kind::Union(_) | Kind::Nullable(_) | Kind::Json => return None,
    })
}
