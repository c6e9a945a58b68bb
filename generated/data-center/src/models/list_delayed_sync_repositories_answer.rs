//! List delayed sync repositories answer.

bitbucket_runtime::model! {
    /// A repository that a mirror is late to fetch.
    pub struct ListDelayedSyncRepositoriesAnswer {
        /// The project, such as `HARBOUR`.
        pub project_key: Option<String> = "projectKey", with_project_key(into);
        /// The number that the repository has on the primary server, as text.
        pub repository_id: Option<String> = "repositoryId", with_repository_id(into);
        /// The repository, such as `boats`.
        pub repository_slug: Option<String> = "repositorySlug", with_repository_slug(into);
    }
}
