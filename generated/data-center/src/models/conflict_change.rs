//! Conflict change.

use crate::models::{ChangeType, FilePath};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Conflict change.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    ConflictChange {
        with_path(path: FilePath), with_source_path(source_path: FilePath),
        with_type(r#type: ChangeType),
    }
}
