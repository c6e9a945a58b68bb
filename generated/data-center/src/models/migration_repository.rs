//! Migration repository.

use crate::models::Repository;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Migration repository.
    pub struct MigrationRepository {
        /// Migration state.
        pub migration_state: Option<RepositoryMigrationState> = "migrationState",
            with_migration_state(into);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
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

bitbucket_runtime::open_enum! {
    RepositoryMigrationState {
        Queued = "QUEUED", Staging = "STAGING", Staged = "STAGED", Migrated = "MIGRATED",
        Failed = "FAILED", Canceled = "CANCELED", Skipped = "SKIPPED",
    }
}
