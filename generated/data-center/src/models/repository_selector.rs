//! Repository selector.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Repository selector.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositorySelector {
    /// Project key.
    pub project_key: String,
    /// Slug.
    pub slug: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RepositorySelector { project_key = "projectKey", slug }, new }

setters! { RepositorySelector { with_project_key(project_key: String), with_slug(slug: String) } }

impl RepositorySelector {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(project_key: impl Into<String>, slug: impl Into<String>) -> Self {
        Self::empty().with_project_key(project_key).with_slug(slug)
    }
}
