//! Pipeline cache content URI.

bitbucket_runtime::model! {
    /// Pipeline cache content URI.
    pub struct PipelineCacheContentUri {
        /// A URI.
        pub uri: Option<String>, with_uri(into);
    }
}
