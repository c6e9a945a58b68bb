//! Mirror hashes.

bitbucket_runtime::model! {
    /// Hashes of what a mirror has of a repository.
    ///
    /// Where they are the same as on the primary server, the mirror has everything.
    pub struct MirrorHashes {
        /// A hash of its branches and tags, with the commits that they are at, it seems.
        pub content: Option<String>, with_content(into);
        /// A hash of what is known of it beside the content, such as its name, it seems.
        pub metadata: Option<String>, with_metadata(into);
    }
}
