//! Repository mirror event.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// What a mirror tells the primary server after it fetched a repository.
    pub struct RepositoryMirrorEvent {
        /// The number that the repository has on the mirror.
        pub mirror_repository_id: Option<i64> = "mirrorRepoId", with_mirror_repository_id(into);
        /// What came of fetching a repository.
        pub r#type: Option<RepositoryMirrorEventType> = "type", with_type(into);
        /// The number that the repository has on the primary server, as text.
        pub upstream_repository_id: Option<String> = "upstreamRepoId",
            with_upstream_repository_id(into);
    }
}

/// What came of fetching a repository.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryMirrorEventType {
    /// `SYNCHRONIZED`
    ///
    /// The mirror has what the primary server has.
    Synchronized,
    /// `SYNCHRONIZATION_FAILED`
    ///
    /// It went wrong.
    SynchronizationFailed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryMirrorEventType>),
}

bitbucket_runtime::open_enum! {
    RepositoryMirrorEventType {
        Synchronized = "SYNCHRONIZED", SynchronizationFailed = "SYNCHRONIZATION_FAILED",
    }
}
