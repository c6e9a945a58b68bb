//! Export selection.

use crate::models::RepositorySelector;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Export selection.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportSelection {
    /// Includes.
    pub includes: Vec<RepositorySelector>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ExportSelection { includes }, new }

setters! { ExportSelection { with_includes(includes: [RepositorySelector]) } }

impl ExportSelection {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(includes: impl IntoIterator<Item = impl Into<RepositorySelector>>) -> Self {
        Self::empty().with_includes(includes)
    }
}
