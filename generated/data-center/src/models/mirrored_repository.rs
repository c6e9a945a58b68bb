//! Mirrored repository.

use crate::models::NamedLink;
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// A repository as a mirror has it, and where to clone it from.
    pub struct MirroredRepository {
        /// Whether one can clone it from the mirror.
        pub available: Option<bool>, with_available;
        /// Where to clone it from, once for each protocol.
        pub clone_urls: Option<Vec<NamedLink>> = "cloneUrls", with_clone_urls([NamedLink]);
        /// When the mirror last fetched it.
        pub last_updated: Option<Timestamp> = "lastUpdated", with_last_updated(into);
        /// The mirror, as people read it.
        pub mirror_name: Option<String> = "mirrorName", with_mirror_name(into);
        /// Where to push to, once for each protocol.
        pub push_urls: Option<Vec<NamedLink>> = "pushUrls", with_push_urls([NamedLink]);
        /// The number that the repository has on the primary server, as text.
        pub repository_id: Option<String> = "repositoryId", with_repository_id(into);
        /// How far a mirror is with a repository.
        pub status: Option<MirroredRepositoryStatus>, with_status(into);
    }
}

/// How far a mirror is with a repository.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirroredRepositoryStatus {
    /// `NOT_MIRRORED`
    ///
    /// It does not hold this repository.
    NotMirrored,
    /// `INITIALIZING`
    ///
    /// It is at the first fetch.
    Initializing,
    /// `AVAILABLE`
    ///
    /// It has it.
    Available,
    /// `ERROR_INITIALIZING`
    ///
    /// The first fetch went wrong, and there is nothing to clone.
    ErrorInitializing,
    /// `ERROR_AVAILABLE`
    ///
    /// It has it, but the last fetch went wrong, so that something may be missing.
    ErrorAvailable,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MirroredRepositoryStatus>),
}

bitbucket_runtime::open_enum! {
    MirroredRepositoryStatus {
        NotMirrored = "NOT_MIRRORED", Initializing = "INITIALIZING", Available = "AVAILABLE",
        ErrorInitializing = "ERROR_INITIALIZING", ErrorAvailable = "ERROR_AVAILABLE",
    }
}
