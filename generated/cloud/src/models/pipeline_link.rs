//! Pipeline link.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// An address in the API.
    pub struct PipelineLink, tag "pipelines_links_section_href" {
        /// The address itself. Follow it as it is.
        ///
        /// A URI.
        pub href: Option<String>, with_href(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
