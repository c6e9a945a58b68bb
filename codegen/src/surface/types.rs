//! How a type of the IR is written in Rust.

use super::answer::Content;
use super::markdown::Text;
use super::names::Names;
use super::runtime::RuntimeType;
use super::rust_type::RustType;
use super::said::Said;
use super::seen::Seen;
use crate::ir::{Api, Kind, PageStyle, Scalar, TypeId};
use crate::pointer::Pointer;

/// The runtime's page for a style.
pub(crate) const fn page(style: PageStyle) -> RuntimeType {
    match style {
        PageStyle::Link => RuntimeType::Page,
        PageStyle::Offset => RuntimeType::OffsetPage,
    }
}

/// An API and its names, from which types are written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Types<'a> {
    pub(crate) api: &'a Api,
    pub(crate) names: &'a Names,
    /// What the document says in words.
    pub(crate) said: Said<'a>,
    /// Where its things were seen.
    pub(crate) seen: Seen<'a>,
}

impl<'a> Types<'a> {
    /// The type, by value.
    pub(crate) fn owned(self, id: TypeId) -> RustType {
        match &self.api.get(id).kind {
            Kind::Struct(_) | Kind::OpenEnum(_) | Kind::Hierarchy(_) | Kind::Union(_) => {
                RustType::Model(self.names.ty(id).to_owned())
            }
            Kind::Page(item) => RustType::Page(page(self.api.page_style), Box::new(self.owned(*item))),
            Kind::List(item) => RustType::Vec(Box::new(self.owned(*item))),
            Kind::Map(item) => RustType::Map(Box::new(self.owned(*item))),
            Kind::Scalar(Scalar::Bool) => RustType::Bool,
            Kind::Scalar(Scalar::Integer) => RustType::I64,
            Kind::Scalar(Scalar::Unsigned) => RustType::U64,
            // Any JSON is null as well.
            Kind::Nullable(inner) if matches!(self.api.get(*inner).kind, Kind::Json) => self.owned(*inner),
            Kind::Nullable(inner) => self.owned(*inner).optional(),
            Kind::Scalar(Scalar::Number) => RustType::Runtime(RuntimeType::Number),
            Kind::Scalar(Scalar::Text | Scalar::Binary) => RustType::String,
            Kind::Scalar(Scalar::DateTime) => RustType::Runtime(RuntimeType::DateTime),
            Kind::Scalar(Scalar::Timestamp) => RustType::Runtime(RuntimeType::Timestamp),
            Kind::Json => RustType::Runtime(RuntimeType::Json),
        }
    }

    /// What stands where null may stand too; outside of JSON there is no null.
    pub(crate) fn bare(self, id: TypeId) -> TypeId {
        let mut id = id;
        while let Kind::Nullable(inner) = self.api.get(id).kind {
            id = inner;
        }
        id
    }

    /// One of the values in a parameter.
    pub(crate) fn value(self, id: TypeId) -> RustType {
        let id = self.bare(id);
        match &self.api.get(id).kind {
            Kind::Scalar(Scalar::Text | Scalar::DateTime | Scalar::Binary) | Kind::Json => {
                RustType::borrowed_text()
            }
            Kind::Scalar(Scalar::Number) => RustType::F64,
            _ => self.owned(id),
        }
    }

    /// The value of a parameter in the path.
    pub(crate) fn segment(self, id: TypeId) -> RustType {
        match self.value(id) {
            RustType::I64 | RustType::U64 => RustType::Impl(RuntimeType::Integer),
            RustType::Ref(_) => RustType::Impl(RuntimeType::PathText),
            other => other,
        }
    }

    /// A value that stands alone, outside of the path.
    pub(crate) fn single(self, id: TypeId) -> RustType {
        match self.value(id) {
            RustType::I64 | RustType::U64 => RustType::Impl(RuntimeType::Integer),
            RustType::F64 => number(),
            other => other,
        }
    }

    /// What a parameter may be given that stands several times.
    pub(crate) fn several(self, id: TypeId) -> RustType {
        several(self.single(id))
    }

    /// Whether the type is an item with documentation of its own.
    pub(crate) fn has_a_name(self, id: TypeId) -> bool {
        self.api.get(id).is_named()
    }

    /// What the document says of a type, or of what stands in it at `origin`. A type without a name of its own
    /// may stand for several places: what the document says of one of them alone is said of none. Where people write
    /// about one of them, they mean the type.
    pub(crate) fn said_alike(self, id: TypeId, origin: &Pointer, said: impl Fn(&Pointer) -> Text) -> Text {
        let ty = self.api.get(id);
        if let Some(written) = self.api.get(id).places(origin).find(|place| self.said.is_written(place)) {
            return said(&written);
        }
        let text = said(origin);
        let is_other = |place: &Pointer| {
            origin.inside(&ty.origin).is_some_and(|inside| said(&place.below(inside)) != text)
        };
        if ty.schema.is_none() && ty.equals.iter().any(is_other) { Text::default() } else { text }
    }

    /// What is said of a value that an enum lists.
    pub(crate) fn said_of_value(self, id: TypeId, wire: &str) -> Text {
        let origin = &self.api.get(id).origin;
        let written = self.api.get(id).places(origin).find(|place| self.said.is_value_written(place, wire));
        match written {
            Some(place) => self.said.of_value(&place, wire),
            None => self.said_alike(id, origin, |place| self.said.of_value(place, wire)),
        }
    }

    /// In which versions a field was seen, at all the places that are its type; `None` where in all.
    pub(crate) fn seen_field(self, id: TypeId, origin: &Pointer, wire: &str) -> Option<Vec<&'a str>> {
        let ty = self.api.get(id);
        let schema = origin.parent()?.parent()?;
        match schema.inside(&ty.origin).map(str::to_owned) {
            Some(inside) => self.seen.of_property(ty.origins().map(|place| place.below(&inside)), wire),
            // It is declared by what the type extends.
            None => self.seen.of_property(std::iter::once(schema), wire),
        }
    }

    /// The same of a value of an enum.
    pub(crate) fn seen_value(self, id: TypeId, wire: &str) -> Option<Vec<&'a str>> {
        self.seen.of_value(self.api.get(id).origins().cloned(), wire)
    }

    /// Documentation, and in which versions what it is about was seen.
    pub(crate) fn with_versions(self, docs: String, seen: Option<Vec<&str>>) -> String {
        match seen {
            Some(versions) => format!("{docs}\n\n{}", self.seen.told(&versions)),
            None => docs,
        }
    }

    /// Whether a value has one text of its own, whatever it is written in.
    pub(crate) fn is_plain(self, id: TypeId) -> bool {
        matches!(self.api.get(self.bare(id)).kind, Kind::Scalar(_) | Kind::OpenEnum(_) | Kind::Json)
    }

    /// What becomes a text in a multipart form; nothing for bytes and for what has no one text.
    pub(crate) fn part(self, id: TypeId) -> Option<RustType> {
        let id = self.bare(id);
        match &self.api.get(id).kind {
            Kind::Scalar(Scalar::Text | Scalar::DateTime) | Kind::Json => Some(RustType::borrowed_text()),
            Kind::Scalar(Scalar::Number) => Some(number()),
            Kind::Scalar(Scalar::Integer | Scalar::Unsigned) => Some(RustType::Impl(RuntimeType::Integer)),
            Kind::Scalar(Scalar::Bool) | Kind::OpenEnum(_) => Some(self.owned(id)),
            // What is a text or a number is a text in a part, where JSON would have quotes.
            Kind::Union(union) if union.alternatives.iter().all(|one| self.is_plain(one.ty)) => {
                Some(RustType::borrowed_text())
            }
            _ => None,
        }
    }

    /// What a JSON body is borrowed as.
    pub(crate) fn json(self, id: TypeId) -> RustType {
        match &self.api.get(id).kind {
            Kind::List(item) => self.owned(*item).slice(),
            Kind::Scalar(Scalar::Text | Scalar::Binary) => RustType::Str,
            _ => self.owned(id),
        }
    }

    /// What a JSON body is taken as: what can be null may be nothing.
    pub(crate) fn lent(self, id: TypeId) -> RustType {
        match self.api.get(id).kind {
            Kind::Nullable(inner) if !matches!(self.api.get(self.bare(inner)).kind, Kind::Json) => {
                self.json(self.bare(inner)).borrowed().optional()
            }
            Kind::Nullable(inner) => self.json(self.bare(inner)).borrowed(),
            _ => self.json(id).borrowed(),
        }
    }

    /// What is read of an answer.
    pub(crate) fn content(self, content: Content) -> RustType {
        match content {
            Content::Json(id) => self.owned(id),
            Content::Empty => RustType::Unit,
            Content::Text => text(),
            Content::Bytes => RustType::Runtime(RuntimeType::ByteStream),
            Content::Events(None) => RustType::Stream(RuntimeType::EventStream, Box::new(text())),
            Content::Events(Some(id)) => RustType::Stream(RuntimeType::EventStream, Box::new(self.owned(id))),
            Content::Items(id) => RustType::Stream(RuntimeType::ItemStream, Box::new(self.owned(id))),
            Content::Located => RustType::Runtime(RuntimeType::Located),
            Content::Redirect => RustType::Runtime(RuntimeType::Redirect),
        }
    }
}

/// A number as its caller writes it: the zeros behind a price are a part of it.
fn number() -> RustType {
    RustType::Runtime(RuntimeType::Number).convertible()
}

fn text() -> RustType {
    RustType::Runtime(RuntimeType::Text)
}

/// Values of this type one after the other; where it is text, whatever becomes one.
pub(super) fn several(ty: RustType) -> RustType {
    match ty {
        RustType::Ref(_) => RustType::Runtime(RuntimeType::QueryValue).convertible().several(),
        other => other.several(),
    }
}
