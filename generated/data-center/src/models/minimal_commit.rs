//! Minimal commit.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Minimal commit.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MinimalCommit {
    /// Display ID.
    pub display_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MinimalCommit { display_id = "displayId", id } }

setters! { MinimalCommit { with_display_id(display_id: String), with_id(id: String) } }
