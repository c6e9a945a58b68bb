//! Tag.

use crate::models::RefType;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Tag.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Tag {
    /// Display ID.
    pub display_id: Option<String>,
    /// Hash.
    pub hash: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Latest changeset; set by the server.
    pub latest_changeset: Option<String>,
    /// Latest commit; set by the server.
    pub latest_commit: Option<String>,
    /// Type.
    pub r#type: Option<RefType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Tag {
        display_id = "displayId", hash, id, latest_changeset = "latestChangeset",
        latest_commit = "latestCommit", r#type = "type",
    }
}

setters! {
    Tag {
        with_display_id(display_id: String), with_hash(hash: String), with_id(id: String),
        with_latest_changeset(latest_changeset: String), with_latest_commit(latest_commit: String),
        with_type(r#type: RefType),
    }
}
