//! Minimal ref.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Minimal ref.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MinimalRef {
    /// Display ID.
    pub display_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Type.
    pub r#type: Option<RefType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MinimalRef { display_id = "displayId", id, r#type = "type" } }

setters! {
    MinimalRef {
        with_display_id(display_id: String), with_id(id: String), with_type(r#type: RefType),
    }
}

/// Ref type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefType {
    /// `BRANCH`
    Branch,
    /// `TAG`
    Tag,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefType>),
}

open_enum! { RefType { Branch = "BRANCH", Tag = "TAG" } }
