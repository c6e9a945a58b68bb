//! Queued synchronization.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Queued synchronization.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct QueuedSynchronization {
    /// Attempt.
    pub attempt: Option<i64>,
    /// Created at.
    pub created_at: Option<String>,
    /// External repo ID.
    pub external_repository_id: Option<String>,
    /// Type.
    pub r#type: Option<SynchronizationType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    QueuedSynchronization {
        attempt, created_at = "createdAt", external_repository_id = "externalRepoId",
        r#type = "type",
    }
}

setters! {
    QueuedSynchronization {
        with_attempt(attempt: i64), with_created_at(created_at: String),
        with_external_repository_id(external_repository_id: String),
        with_type(r#type: SynchronizationType),
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

open_enum! { SynchronizationType { Incremental = "incremental", Snapshot = "snapshot" } }
