//! Repository mirror event.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Repository mirror event.
    pub struct RepositoryMirrorEvent {
        /// Mirror repo ID.
        pub mirror_repository_id: Option<i64> = "mirrorRepoId", with_mirror_repository_id(into);
        /// Type.
        pub r#type: Option<RepositoryMirrorEventType> = "type", with_type(into);
        /// Upstream repo ID.
        pub upstream_repository_id: Option<String> = "upstreamRepoId",
            with_upstream_repository_id(into);
    }
}

/// Repository mirror event type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryMirrorEventType {
    /// `SYNCHRONIZED`
    Synchronized,
    /// `SYNCHRONIZATION_FAILED`
    SynchronizationFailed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryMirrorEventType>),
}

bitbucket_runtime::open_enum! {
    RepositoryMirrorEventType {
        Synchronized = "SYNCHRONIZED", SynchronizationFailed = "SYNCHRONIZATION_FAILED",
    }
}
