//! Conflict change.

use crate::models::{ChangeType, FilePath};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Conflict change.
#[derive(Clone, PartialEq)]
pub struct ConflictChange {
    /// Path.
    pub path: Option<FilePath>,
    /// Src path.
    pub source_path: Option<FilePath>,
    /// Type.
    pub r#type: Option<ChangeType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ConflictChange { path, source_path = "srcPath", r#type = "type" } }
