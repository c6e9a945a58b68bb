//! Repository selector.

bitbucket_runtime::model! {
    /// Repository selector.
    pub struct RepositorySelector, made by new {
        /// Project key.
        pub project_key: String = "projectKey", with_project_key(into);
        /// Slug.
        pub slug: String, with_slug(into);
    }
}

impl RepositorySelector {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(project_key: impl Into<String>, slug: impl Into<String>) -> Self {
        Self::empty().with_project_key(project_key).with_slug(slug)
    }
}
