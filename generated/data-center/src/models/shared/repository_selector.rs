//! Models that several modules share: repository selector and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::Extra;

/// Repository selector.
///
/// Schema: `#/components/schemas/RestRepositorySelector`
#[derive(Clone, PartialEq)]
pub struct RepositorySelector {
    /// `#/components/schemas/RestRepositorySelector/properties/projectKey`
    pub project_key: String,
    /// `#/components/schemas/RestRepositorySelector/properties/slug`
    pub slug: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositorySelector { project_key = "projectKey", slug });
setters!(RepositorySelector {
    with_project_key(project_key: String), with_slug(slug: String),
});

impl RepositorySelector {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(project_key: impl Into<String>, slug: impl Into<String>) -> Self {
        Self::default().with_project_key(project_key).with_slug(slug)
    }
}
