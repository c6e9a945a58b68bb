//! Repository hashes.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Repository hashes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryHashes {
    /// Content hash.
    pub content_hash: Option<String>,
    /// Default branch ID.
    pub default_branch_id: Option<String>,
    /// Metadata hash.
    pub metadata_hash: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RepositoryHashes {
        content_hash = "contentHash", default_branch_id = "defaultBranchId",
        metadata_hash = "metadataHash",
    }
}

setters! {
    RepositoryHashes {
        with_content_hash(content_hash: String), with_default_branch_id(default_branch_id: String),
        with_metadata_hash(metadata_hash: String),
    }
}
