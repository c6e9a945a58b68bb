//! Mirrored repository.

use crate::models::NamedLink;
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, open_enum};

/// Mirrored repository.
#[derive(Clone, PartialEq)]
pub struct MirroredRepository {
    /// Available.
    pub available: Option<bool>,
    /// Clone urls.
    pub clone_urls: Option<Vec<NamedLink>>,
    /// Last updated.
    pub last_updated: Option<Timestamp>,
    /// Mirror name.
    pub mirror_name: Option<String>,
    /// Push urls.
    pub push_urls: Option<Vec<NamedLink>>,
    /// Repository ID.
    pub repository_id: Option<String>,
    /// Status.
    pub status: Option<MirroredRepositoryStatus>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    MirroredRepository {
        available, clone_urls = "cloneUrls", last_updated = "lastUpdated",
        mirror_name = "mirrorName", push_urls = "pushUrls", repository_id = "repositoryId", status,
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
    Other(String),
}

open_enum! {
    MirroredRepositoryStatus {
        NotMirrored = "NOT_MIRRORED", Initializing = "INITIALIZING", Available = "AVAILABLE",
        ErrorInitializing = "ERROR_INITIALIZING", ErrorAvailable = "ERROR_AVAILABLE",
    }
}
