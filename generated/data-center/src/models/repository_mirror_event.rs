//! Repository mirror event.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Repository mirror event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryMirrorEvent {
    /// Mirror repo ID.
    pub mirror_repository_id: Option<i64>,
    /// Type.
    pub r#type: Option<RepositoryMirrorEventType>,
    /// Upstream repo ID.
    pub upstream_repository_id: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RepositoryMirrorEvent {
        mirror_repository_id = "mirrorRepoId", r#type = "type",
        upstream_repository_id = "upstreamRepoId",
    }
}

setters! {
    RepositoryMirrorEvent {
        with_mirror_repository_id(mirror_repository_id: i64),
        with_type(r#type: RepositoryMirrorEventType),
        with_upstream_repository_id(upstream_repository_id: String),
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

open_enum! {
    RepositoryMirrorEventType {
        Synchronized = "SYNCHRONIZED", SynchronizationFailed = "SYNCHRONIZATION_FAILED",
    }
}
