//! Branch.

use crate::models::RefType;
use bitbucket_runtime::wire::{Extra, Json};
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// Branch.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Branch {
    /// Display ID; set by the server.
    pub display_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Is default; set by the server.
    pub is_default: Option<bool>,
    /// Latest changeset; set by the server.
    pub latest_changeset: Option<String>,
    /// Latest commit; set by the server.
    pub latest_commit: Option<String>,
    /// Metadata; set by the server.
    pub metadata: Option<BTreeMap<String, Json>>,
    /// Type; set by the server.
    pub r#type: Option<RefType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Branch {
        display_id = "displayId", id, is_default = "isDefault",
        latest_changeset = "latestChangeset", latest_commit = "latestCommit", metadata,
        r#type = "type",
    }
}

setters! {
    Branch {
        with_display_id(display_id: String), with_id(id: String), with_is_default(is_default: bool),
        with_latest_changeset(latest_changeset: String), with_latest_commit(latest_commit: String),
        with_metadata(metadata: BTreeMap<String, Json>), with_type(r#type: RefType),
    }
}
