//! Pipeline cache content URI.

bitbucket_runtime::model! {
    /// Where the content of a cache can be downloaded.
    pub struct PipelineCacheContentUri {
        /// The address of the archive. It is not said how long it works, so fetch it at once.
        ///
        /// A URI.
        pub uri: Option<String>, with_uri(into);
    }
}
