//! Minimal commit.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Minimal commit.
#[derive(Clone, PartialEq)]
pub struct MinimalCommit {
    /// Display ID.
    pub display_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MinimalCommit { display_id = "displayId", id } }
