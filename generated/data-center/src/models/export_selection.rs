//! Export selection.

use crate::models::RepositorySelector;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Export selection.
#[derive(Clone, PartialEq)]
pub struct ExportSelection {
    /// Includes.
    pub includes: Vec<RepositorySelector>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ExportSelection { includes } }

setters! { ExportSelection { with_includes(includes: [RepositorySelector]) } }

impl ExportSelection {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(includes: impl IntoIterator<Item = impl Into<RepositorySelector>>) -> Self {
        Self::default().with_includes(includes)
    }
}
