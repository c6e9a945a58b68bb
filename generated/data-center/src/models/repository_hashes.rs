//! Repository hashes.

bitbucket_runtime::model! {
    /// Repository hashes.
    pub struct RepositoryHashes {
        /// Content hash.
        pub content_hash: Option<String> = "contentHash", with_content_hash(into);
        /// Default branch ID.
        pub default_branch_id: Option<String> = "defaultBranchId", with_default_branch_id(into);
        /// Metadata hash.
        pub metadata_hash: Option<String> = "metadataHash", with_metadata_hash(into);
    }
}
