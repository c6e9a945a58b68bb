//! Export definition.

use crate::models::ExportSelection;

bitbucket_runtime::model! {
    /// Export definition.
    pub struct ExportDefinition, made by new {
        /// Export location.
        pub export_location: Option<String> = "exportLocation", with_export_location(into);
        /// Repositories request.
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
