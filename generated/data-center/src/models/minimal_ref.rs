//! Minimal ref.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Minimal ref.
#[derive(Clone, PartialEq)]
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

/// Ref type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefType {
    /// `BRANCH`
    Branch,
    /// `TAG`
    Tag,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! { RefType { Branch = "BRANCH", Tag = "TAG" } }
