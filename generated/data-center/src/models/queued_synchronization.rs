//! Queued synchronization.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Queued synchronization.
    pub struct QueuedSynchronization {
        /// Attempt.
        pub attempt: Option<i64>, with_attempt(into);
        /// Created at.
        pub created_at: Option<String> = "createdAt", with_created_at(into);
        /// External repo ID.
        pub external_repository_id: Option<String> = "externalRepoId",
            with_external_repository_id(into);
        /// Type.
        pub r#type: Option<SynchronizationType> = "type", with_type(into);
    }
}

/// Synchronization type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SynchronizationType {
    /// `incremental`
    Incremental,
    /// `snapshot`
    Snapshot,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SynchronizationType>),
}

bitbucket_runtime::open_enum! {
    SynchronizationType {
        Incremental = "incremental", Snapshot = "snapshot",
    }
}
