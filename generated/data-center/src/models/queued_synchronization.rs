//! Queued synchronization.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A repository that changed on the primary server, and that a mirror has yet to fetch.
    pub struct QueuedSynchronization {
        /// Which try it is.
        pub attempt: Option<i64>, with_attempt(into);
        /// When the mirror heard of it, such as `2026-11-28T12:00:00.000Z`.
        pub created_at: Option<String> = "createdAt", with_created_at(into);
        /// The number that the repository has on the primary server, as text.
        pub external_repository_id: Option<String> = "externalRepoId",
            with_external_repository_id(into);
        /// How much of a repository a mirror fetches.
        pub r#type: Option<SynchronizationType> = "type", with_type(into);
    }
}

/// How much of a repository a mirror fetches.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SynchronizationType {
    /// `incremental`
    ///
    /// What changed.
    Incremental,
    /// `snapshot`
    ///
    /// Everything.
    Snapshot,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SynchronizationType>),
}

bitbucket_runtime::open_enum! {
    SynchronizationType {
        Incremental = "incremental", Snapshot = "snapshot",
    }
}
