//! Lists that come in parts: where a model has the items, and how an operation leads to the next part.

use std::fmt;

use super::rust_type::RustType;
use super::types::Types;
use crate::ir::Kind;
pub use crate::ir::{Paging, Way};

/// Where a struct has the items of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListShape {
    /// What the list is made of.
    pub item: RustType,
    /// The fields that lead to the items, each in the one before, and whether it is an `Option`.
    pub place: Vec<(String, bool)>,
}

impl ListShape {
    /// What the struct has of a list that an operation answers in parts.
    pub(super) fn of(types: Types<'_>, paging: &Paging) -> Option<Self> {
        let (mut id, mut place) = (paging.list, Vec::new());
        for wire in &paging.items {
            let Kind::Struct(body) = &types.api.get(id).kind else { return None };
            let index = body.fields.iter().position(|field| field.wire == *wire)?;
            let field = &body.fields[index];
            place.push((types.names.member(id, index).to_owned(), !field.mandatory || field.nullable));
            id = field.ty;
        }
        match types.api.get(id).kind {
            Kind::List(item) => Some(Self { item: types.owned(item), place }),
            _ => None,
        }
    }
}

/// `User in data.users`
impl fmt::Display for ListShape {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let place: Vec<&str> = self.place.iter().map(|(name, _)| name.as_str()).collect();
        write!(formatter, "{} in {}", self.item, place.join("."))
    }
}
