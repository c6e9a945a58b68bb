//! Migration repository.

use crate::models::Repository;
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Migration repository.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MigrationRepository {
    /// Migration state.
    pub migration_state: Option<RepositoryMigrationState>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MigrationRepository { migration_state = "migrationState", repository } }

setters! {
    MigrationRepository {
        with_migration_state(migration_state: RepositoryMigrationState),
        with_repository(repository: Box<Repository>),
    }
}

/// Repository migration state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryMigrationState {
    /// `QUEUED`
    Queued,
    /// `STAGING`
    Staging,
    /// `STAGED`
    Staged,
    /// `MIGRATED`
    Migrated,
    /// `FAILED`
    Failed,
    /// `CANCELED`
    Canceled,
    /// `SKIPPED`
    Skipped,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryMigrationState>),
}

open_enum! {
    RepositoryMigrationState {
        Queued = "QUEUED", Staging = "STAGING", Staged = "STAGED", Migrated = "MIGRATED",
        Failed = "FAILED", Canceled = "CANCELED", Skipped = "SKIPPED",
    }
}
