//! Pipeline link.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline link.
    pub struct PipelineLink, tag "pipelines_links_section_href" {
        /// A URI.
        pub href: Option<String>, with_href(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
