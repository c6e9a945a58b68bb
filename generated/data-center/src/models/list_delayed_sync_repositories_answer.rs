//! List delayed sync repositories answer.

bitbucket_runtime::model! {
    /// List delayed sync repositories answer.
    pub struct ListDelayedSyncRepositoriesAnswer {
        /// Project key.
        pub project_key: Option<String> = "projectKey", with_project_key(into);
        /// Repository ID.
        pub repository_id: Option<String> = "repositoryId", with_repository_id(into);
        /// Repository slug.
        pub repository_slug: Option<String> = "repositorySlug", with_repository_slug(into);
    }
}
