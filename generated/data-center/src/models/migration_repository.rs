//! Migration repository.

use crate::models::Repository;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Migration repository.
#[derive(Clone, PartialEq)]
pub struct MigrationRepository {
    /// Migration state.
    pub migration_state: Option<RepositoryMigrationState>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MigrationRepository { migration_state = "migrationState", repository } }

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
    Other(String),
}

open_enum! {
    RepositoryMigrationState {
        Queued = "QUEUED", Staging = "STAGING", Staged = "STAGED", Migrated = "MIGRATED",
        Failed = "FAILED", Canceled = "CANCELED", Skipped = "SKIPPED",
    }
}
