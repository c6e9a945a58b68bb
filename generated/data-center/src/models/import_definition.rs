//! Import definition.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Import definition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ImportDefinition {
    /// Archive path.
    pub archive_path: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ImportDefinition { archive_path = "archivePath" }, new }

setters! { ImportDefinition { with_archive_path(archive_path: String) } }

impl ImportDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(archive_path: impl Into<String>) -> Self {
        Self::empty().with_archive_path(archive_path)
    }
}
