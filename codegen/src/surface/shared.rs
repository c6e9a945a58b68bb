//! Fields that a base and all its children have, readable on the enum itself.

use super::docs;
use super::runtime::MODEL_METHODS;
use super::rust_type::RustType;
use super::types::Types;
use crate::ir::{Api, Field, Hierarchy, Kind, Scalar, TypeId};
use crate::pointer::Pointer;

/// A field that a base and all its children have.
#[derive(Clone, Debug)]
pub struct Accessor {
    /// The method and the field, bare.
    pub name: String,
    /// The field's name on the wire.
    pub wire: String,
    /// What is read, inside of `Option`.
    pub ty: RustType,
    /// How the field gives it.
    pub reads: Access,
    /// The documentation, in Markdown.
    pub docs: String,
    /// Where the document declares the field.
    pub origin: Pointer,
}

/// How an accessor reads its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// The tag, as text.
    Tag,
    /// A copy.
    Copy,
    /// What the field points to.
    Deref,
    /// The field by reference.
    Ref,
}

/// The methods of a hierarchy, one for each shared field.
pub(super) fn accessors(types: Types<'_>, body: &Hierarchy) -> Vec<Accessor> {
    let Kind::Struct(base) = &types.api.get(body.base).kind else { return Vec::new() };
    let fields = base.fields.iter().enumerate();
    fields
        .map(|(index, field)| Shared {
            types,
            field,
            name: types.names.member(body.base, index),
            is_tag: base.is_tag(field),
        })
        .filter(|shared| shared.is_of_all(body) && !MODEL_METHODS.contains(&shared.name))
        .map(|shared| shared.accessor())
        .collect()
}

/// A field that may be shared.
#[derive(Clone, Copy)]
struct Shared<'a> {
    types: Types<'a>,
    field: &'a Field,
    name: &'a str,
    is_tag: bool,
}

impl Shared<'_> {
    /// Whether the field is that of every child, too, and of the children of those that are nested.
    fn is_of_all(self, body: &Hierarchy) -> bool {
        self.is_of(body.base) && body.variants.iter().all(|variant| self.is_of(variant.ty))
    }

    fn is_of(self, id: TypeId) -> bool {
        match &self.types.api.get(id).kind {
            Kind::Struct(child) => {
                let place = child.fields.iter().position(|other| other.wire == self.field.wire);
                place.is_some_and(|place| {
                    let other = &child.fields[place];
                    child.is_tag(self.field) == self.is_tag
                        && self.is_same(other.ty)
                        && other.boxed == self.field.boxed
                        && self.types.names.member(id, place) == self.name
                        && (!other.mandatory || other.nullable)
                })
            }
            Kind::Hierarchy(nested) => self.is_of_all(nested),
            _ => false,
        }
    }

    /// True where the other has the same type in Rust: a child that repeats a field instead of
    /// inheriting it has a scalar of its own.
    fn is_same(self, other: TypeId) -> bool {
        match (&self.types.api.get(self.field.ty).kind, &self.types.api.get(other).kind) {
            (Kind::Scalar(left), Kind::Scalar(right)) => left == right,
            _ => self.field.ty == other,
        }
    }

    fn accessor(self) -> Accessor {
        let (ty, reads) = match &self.types.api.get(self.field.ty).kind {
            _ if self.is_tag => (RustType::borrowed_text(), Access::Tag),
            Kind::Scalar(Scalar::Text | Scalar::Binary) => (RustType::borrowed_text(), Access::Deref),
            Kind::Scalar(Scalar::Bool) => (RustType::Bool, Access::Copy),
            Kind::Scalar(Scalar::Integer) => (RustType::I64, Access::Copy),
            Kind::Scalar(Scalar::Unsigned) => (RustType::U64, Access::Copy),
            Kind::List(item) => (self.types.owned(*item).slice().borrowed(), Access::Deref),
            _ => {
                let reads = if self.field.boxed { Access::Deref } else { Access::Ref };
                (self.types.owned(self.field.ty).borrowed(), reads)
            }
        };
        Accessor {
            name: self.name.to_owned(),
            wire: self.field.wire.clone(),
            ty,
            reads,
            docs: docs::of_accessor(&self.field.wire),
            origin: self.field.origin.clone(),
        }
    }
}

/// The tags of a nested hierarchy are also those of its parent.
pub(super) fn tags_below(api: &Api, id: TypeId, own: &[String]) -> Vec<String> {
    let mut tags = own.to_vec();
    if let Kind::Hierarchy(body) = &api.get(id).kind {
        for variant in &body.variants {
            for tag in tags_below(api, variant.ty, &variant.tags) {
                if !tags.contains(&tag) {
                    tags.push(tag);
                }
            }
        }
    }
    tags
}
