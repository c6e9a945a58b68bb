//! Mesh migration definition.

bitbucket_runtime::model! {
    /// Repositories to move to Mesh.
    ///
    /// Projects and repositories add up, and with each repository all its forks, and what it is
    /// forked from, move as well. Where both lists are empty, everything moves.
    pub struct MeshMigrationDefinition {
        /// Whether to move everything, it seems.
        pub all: Option<bool>, with_all;
        /// How much may be sent in a second, in bytes. Left out, there is no limit.
        ///
        /// Seen in 9.6 and earlier; not in 10.2.
        pub max_bytes_per_second: Option<i64> = "maxBytesPerSecond",
            with_max_bytes_per_second(into);
        /// The projects whose repositories move, by number.
        ///
        /// Each item once.
        pub project_ids: Option<Vec<i64>> = "projectIds", with_project_ids([into i64]);
        /// The repositories that move, by number.
        ///
        /// Each item once.
        pub repository_ids: Option<Vec<i64>> = "repositoryIds", with_repository_ids([into i64]);
    }
}
