//! Attachment metadata.

bitbucket_runtime::model! {
    /// Attachment metadata.
    pub struct AttachmentMetadata {
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Metadata.
        pub metadata: Option<String>, with_metadata(into);
        /// URL.
        pub url: Option<String>, with_url(into);
    }
}
