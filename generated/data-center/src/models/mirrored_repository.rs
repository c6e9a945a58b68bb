//! Mirrored repository.

use crate::models::NamedLink;
use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Mirrored repository.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    MirroredRepository {
        with_available(available: bool), with_clone_urls(clone_urls: [NamedLink]),
        with_last_updated(last_updated: Timestamp), with_mirror_name(mirror_name: String),
        with_push_urls(push_urls: [NamedLink]), with_repository_id(repository_id: String),
        with_status(status: MirroredRepositoryStatus),
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

open_enum! {
    MirroredRepositoryStatus {
        NotMirrored = "NOT_MIRRORED", Initializing = "INITIALIZING", Available = "AVAILABLE",
        ErrorInitializing = "ERROR_INITIALIZING", ErrorAvailable = "ERROR_AVAILABLE",
    }
}
