//! Export selection.

use crate::models::RepositorySelector;

bitbucket_runtime::model! {
    /// Which repositories to export.
    pub struct ExportSelection, made by new {
        /// The repositories. One that several entries name is exported once, and its whole family
        /// of forks with it.
        ///
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
