//! Attachment metadata.

bitbucket_runtime::model! {
    /// What a plugin or client keeps about an attached file.
    pub struct AttachmentMetadata {
        /// The number of the attachment, which its operations are called with.
        pub id: Option<i64>, with_id(into);
        /// The data, JSON as text, such as `{"width":640}`.
        pub metadata: Option<String>, with_metadata(into);
        /// Where the file is.
        pub url: Option<String>, with_url(into);
    }
}
