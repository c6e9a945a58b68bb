//! Repository hashes.

bitbucket_runtime::model! {
    /// Hashes of what a repository holds, by which a mirror knows whether it has everything.
    pub struct RepositoryHashes {
        /// A hash of its branches and tags, with the commits that they are at, it seems.
        pub content_hash: Option<String> = "contentHash", with_content_hash(into);
        /// The default branch, such as `refs/heads/main`.
        pub default_branch_id: Option<String> = "defaultBranchId", with_default_branch_id(into);
        /// A hash of what is known of it beside the content, such as its name, it seems.
        pub metadata_hash: Option<String> = "metadataHash", with_metadata_hash(into);
    }
}
