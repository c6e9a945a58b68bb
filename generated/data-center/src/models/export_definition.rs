//! Export definition.

use crate::models::ExportSelection;

bitbucket_runtime::model! {
    /// Repositories to write into an archive, from which another server can import them.
    ///
    /// With each repository all its forks, and what it is forked from, are taken as well.
    pub struct ExportDefinition, made by new {
        /// Where to write, as a path below `data/migration/export` of the shared home directory.
        /// Left out, it is there.
        pub export_location: Option<String> = "exportLocation", with_export_location(into);
        /// Which repositories.
        pub repositories_request: ExportSelection = "repositoriesRequest",
            with_repositories_request;
    }
}

impl ExportDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(repositories_request: ExportSelection) -> Self {
        Self::empty().with_repositories_request(repositories_request)
    }
}
