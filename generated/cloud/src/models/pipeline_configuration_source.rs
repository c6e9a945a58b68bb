//! Pipeline configuration source.

bitbucket_runtime::model! {
    /// Pipeline configuration source.
    pub struct PipelineConfigurationSource {
        /// Source.
        pub source: Option<String>, with_source(into);
        /// A URI.
        pub uri: Option<String>, with_uri(into);
    }
}
