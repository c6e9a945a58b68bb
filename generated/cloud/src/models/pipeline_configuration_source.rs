//! Pipeline configuration source.

bitbucket_runtime::model! {
    /// One of the places that a pipeline's configuration came from.
    pub struct PipelineConfigurationSource {
        /// What kind of place it is. `STATIC_LOCAL`, the only one seen, is a file in the repository
        /// itself.
        pub source: Option<String>, with_source(into);
        /// The place, as an address on the website. It can be relative and begin with `/`.
        ///
        /// A URI.
        pub uri: Option<String>, with_uri(into);
    }
}
