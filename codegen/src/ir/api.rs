//! A whole API, and its types as nodes: where they stand and where their values travel.

use serde::Deserialize;

use super::kind::{Kind, TypeId};
use super::operation::Operation;
use super::service::Service;
use crate::pointer::Pointer;

/// A whole API.
#[derive(Clone, Debug)]
pub struct Api<K = Kind> {
    /// Every type, by [`TypeId`]; those that nothing reaches stay in place with
    /// [`Type::reached`] false.
    pub types: Vec<Type<K>>,
    /// Every operation, in the order of paths and methods.
    pub operations: Vec<Operation>,
    /// What the API sends of itself, in the order of the document.
    pub webhooks: Vec<Webhook>,
    /// The enum of the webhooks' names, where there are any.
    pub event_key: Option<TypeId>,
    /// How the pages of this API lead to the next.
    pub page_style: PageStyle,
    /// Where it is served, and who may ask.
    pub service: Service,
}

impl<K> Api<K> {
    /// An API without anything, with pages of this style.
    #[must_use]
    pub fn new(page_style: PageStyle) -> Self {
        Self {
            types: Vec::new(),
            operations: Vec::new(),
            webhooks: Vec::new(),
            event_key: None,
            page_style,
            service: Service::default(),
        }
    }

    /// The type with this id.
    #[must_use]
    pub fn get(&self, id: TypeId) -> &Type<K> {
        &self.types[id.0]
    }

    /// The type with this id, to be changed.
    pub fn get_mut(&mut self, id: TypeId) -> &mut Type<K> {
        &mut self.types[id.0]
    }

    /// Adds a type.
    pub fn add(&mut self, value: Type<K>) -> TypeId {
        self.types.push(value);
        TypeId(self.types.len() - 1)
    }

    /// Every id, in the order of the document.
    pub fn ids(&self) -> impl Iterator<Item = TypeId> + use<K> {
        (0..self.types.len()).map(TypeId)
    }
}

impl Api {
    /// The types that become items of their own, in the order of the document.
    pub fn named(&self) -> impl Iterator<Item = TypeId> {
        self.ids().filter(|id| self.get(*id).reached && self.get(*id).is_named())
    }
}

/// A request that a server sends of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Webhook {
    /// Its name in the document.
    pub name: String,
    /// What it sends, as JSON.
    pub payload: TypeId,
    /// Where it stands in the document.
    pub origin: Pointer,
}

/// How the next page is found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PageStyle {
    /// The page links to the next.
    #[default]
    Link,
    /// The page names the offset at which the next begins.
    Offset,
}

/// A type of the API.
#[derive(Clone, Debug)]
pub struct Type<K = Kind> {
    /// The schema that this type is named by.
    pub origin: Pointer,
    /// The other schemas that this type stands for.
    pub equals: Vec<Pointer>,
    /// The name under `components/schemas`, where it has one.
    pub schema: Option<String>,
    /// Where values of this type travel.
    pub usage: Usage,
    /// False once pruned.
    pub reached: bool,
    /// What it is.
    pub kind: K,
}

impl<K> Type<K> {
    /// A type that stands at this pointer.
    #[must_use]
    pub fn new(origin: Pointer, kind: K) -> Self {
        Self { origin, equals: Vec::new(), schema: None, usage: Usage::default(), reached: true, kind }
    }

    /// Every schema that this type stands for, the one it is named by first.
    pub fn origins(&self) -> impl Iterator<Item = &Pointer> {
        std::iter::once(&self.origin).chain(&self.equals)
    }

    /// Where the same stands as at a place in the schema that this type is named by, or at another place that is
    /// its: that place, and its like in every other schema that this type stands for.
    pub(crate) fn places<'t>(&'t self, place: &Pointer) -> impl Iterator<Item = Pointer> + use<'t, K> {
        let inside = place.inside(&self.origin).map(str::to_owned);
        let beside = self.equals.iter().filter_map(move |other| Some(other.below(inside.as_deref()?)));
        std::iter::once(place.clone()).chain(beside)
    }
}

impl Type {
    /// True where the type becomes an item of its own, with a name.
    #[must_use]
    pub fn is_named(&self) -> bool {
        matches!(self.kind, Kind::Struct(_) | Kind::OpenEnum(_) | Kind::Hierarchy(_) | Kind::Union(_))
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
