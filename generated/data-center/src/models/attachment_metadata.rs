//! Attachment metadata.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Attachment metadata.
#[derive(Clone, PartialEq)]
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
