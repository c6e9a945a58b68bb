//! Migration repository.

use crate::models::Repository;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A repository, and how far it is on its way to Mesh.
    pub struct MigrationRepository {
        /// How far a repository is on its way to Mesh.
        ///
        /// Missing where no move is going on.
        pub migration_state: Option<RepositoryMigrationState> = "migrationState",
            with_migration_state(into);
        /// The repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
    }
}

/// How far a repository is on its way to Mesh.
///
/// Missing where no move is going on.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryMigrationState {
    /// `QUEUED`
    ///
    /// It waits for its turn.
    Queued,
    /// `STAGING`
    ///
    /// It is being copied, it seems.
    Staging,
    /// `STAGED`
    ///
    /// Its copy is on Mesh, and not in use yet, it seems.
    Staged,
    /// `MIGRATED`
    ///
    /// It is on Mesh.
    Migrated,
    /// `FAILED`
    ///
    /// Something went wrong with it.
    Failed,
    /// `CANCELED`
    ///
    /// It was not moved, since somebody ended the job.
    Canceled,
    /// `SKIPPED`
    ///
    /// It was passed over, it seems since there was nothing to do.
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
