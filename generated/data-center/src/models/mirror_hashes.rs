//! Mirror hashes.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Mirror hashes.
#[derive(Clone, PartialEq)]
pub struct MirrorHashes {
    /// Content.
    pub content: Option<String>,
    /// Metadata.
    pub metadata: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MirrorHashes { content, metadata } }
