//! Export selection.

use crate::models::RepositorySelector;

bitbucket_runtime::model! {
    /// Export selection.
    pub struct ExportSelection, made by new {
        /// Each item once.
        pub includes: Vec<RepositorySelector>, with_includes([RepositorySelector]);
    }
}

impl ExportSelection {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(includes: impl IntoIterator<Item = RepositorySelector>) -> Self {
        Self::empty().with_includes(includes)
    }
}
