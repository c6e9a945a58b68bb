//! Export definition.

use crate::models::ExportSelection;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Export definition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportDefinition {
    /// Export location.
    pub export_location: Option<String>,
    /// Repositories request.
    pub repositories_request: ExportSelection,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ExportDefinition {
        export_location = "exportLocation", repositories_request = "repositoriesRequest",
    }, new
}

setters! {
    ExportDefinition {
        with_export_location(export_location: String),
        with_repositories_request(repositories_request: ExportSelection),
    }
}

impl ExportDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(repositories_request: impl Into<ExportSelection>) -> Self {
        Self::empty().with_repositories_request(repositories_request)
    }
}
