//! Mirror hashes.

bitbucket_runtime::model! {
    /// Mirror hashes.
    pub struct MirrorHashes {
        /// Content.
        pub content: Option<String>, with_content(into);
        /// Metadata.
        pub metadata: Option<String>, with_metadata(into);
    }
}
