//! Mirror hashes.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Mirror hashes.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MirrorHashes {
    /// Content.
    pub content: Option<String>,
    /// Metadata.
    pub metadata: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MirrorHashes { content, metadata } }

setters! { MirrorHashes { with_content(content: String), with_metadata(metadata: String) } }
