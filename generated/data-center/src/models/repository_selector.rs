//! Repository selector.

bitbucket_runtime::model! {
    /// Which repository is meant, by the key of its project and its slug.
    ///
    /// Exports take `*` in either place, for all projects or all repositories of one.
    pub struct RepositorySelector, made by new {
        /// The project, such as `HARBOUR`.
        pub project_key: String = "projectKey", with_project_key(into);
        /// The repository, such as `boats`.
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
