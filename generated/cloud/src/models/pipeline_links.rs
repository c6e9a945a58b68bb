//! Pipeline links.

use crate::models::PipelineLink;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline links.
    pub struct PipelineLinks, tag "pipelines_pipeline_links" {
        /// Self.
        pub self_link: Option<PipelineLink> = "self", with_self_link;
        /// Steps.
        pub steps: Option<PipelineLink>, with_steps;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
