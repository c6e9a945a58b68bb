//! Mirrored repository.

use crate::models::NamedLink;
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Mirrored repository.
    pub struct MirroredRepository {
        /// Available.
        pub available: Option<bool>, with_available;
        /// Clone urls.
        pub clone_urls: Option<Vec<NamedLink>> = "cloneUrls", with_clone_urls([NamedLink]);
        /// Last updated.
        pub last_updated: Option<Timestamp> = "lastUpdated", with_last_updated(into);
        /// Mirror name.
        pub mirror_name: Option<String> = "mirrorName", with_mirror_name(into);
        /// Push urls.
        pub push_urls: Option<Vec<NamedLink>> = "pushUrls", with_push_urls([NamedLink]);
        /// Repository ID.
        pub repository_id: Option<String> = "repositoryId", with_repository_id(into);
        /// Status.
        pub status: Option<MirroredRepositoryStatus>, with_status(into);
    }
}

/// Mirrored repository status.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirroredRepositoryStatus {
    /// `NOT_MIRRORED`
    NotMirrored,
    /// `INITIALIZING`
    Initializing,
    /// `AVAILABLE`
    Available,
    /// `ERROR_INITIALIZING`
    ErrorInitializing,
    /// `ERROR_AVAILABLE`
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
