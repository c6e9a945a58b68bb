//! Attachment metadata.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Attachment metadata.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AttachmentMetadata {
    /// ID.
    pub id: Option<i64>,
    /// Metadata.
    pub metadata: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AttachmentMetadata { id, metadata, url } }

setters! {
    AttachmentMetadata {
        with_id(id: i64), with_metadata(metadata: String), with_url(url: String),
    }
}
