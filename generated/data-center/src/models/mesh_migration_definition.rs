//! Mesh migration definition.

bitbucket_runtime::model! {
    /// Mesh migration definition.
    pub struct MeshMigrationDefinition {
        /// All.
        pub all: Option<bool>, with_all;
        /// Max bytes per second.
        ///
        /// Seen in 9.6 and earlier; not in 10.2.
        pub max_bytes_per_second: Option<i64> = "maxBytesPerSecond",
            with_max_bytes_per_second(into);
        /// Each item once.
        pub project_ids: Option<Vec<i64>> = "projectIds", with_project_ids([into i64]);
        /// Each item once.
        pub repository_ids: Option<Vec<i64>> = "repositoryIds", with_repository_ids([into i64]);
    }
}
