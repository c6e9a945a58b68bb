//! Schemas as the document puts them together, before they are flattened.

use super::kind::{Kind, SchemaFacts, TypeId};

/// What a schema is, as it stands in the document.
#[derive(Clone, Debug)]
pub enum Raw {
    /// Another type under a second name.
    Alias(TypeId),
    /// Schemas to be merged.
    AllOf(AllOf),
    /// Schemas of which a value is one, and nothing tells which.
    OneOf(Vec<Choice>),
    /// A type as it is.
    Known(Kind),
}

/// A schema in `oneOf` or `anyOf`.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its type.
    pub ty: TypeId,
    /// Its title, where it stands in the list itself.
    pub title: Option<String>,
}

impl From<Kind> for Raw {
    fn from(kind: Kind) -> Self {
        Self::Known(kind)
    }
}

/// Parts to be merged into one type.
#[derive(Clone, Debug)]
pub struct AllOf {
    /// The parts, in the document's order.
    pub parts: Vec<TypeId>,
    /// Properties that are required beside what the parts require themselves.
    pub required: Vec<String>,
    /// What stands beside `allOf` in the same schema.
    pub facts: SchemaFacts,
}
