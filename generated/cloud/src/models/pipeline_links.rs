//! Pipeline links.

use crate::models::PipelineLink;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Where a pipeline and its steps are in the API.
    pub struct PipelineLinks, tag "pipelines_pipeline_links" {
        /// The pipeline.
        pub self_link: Option<PipelineLink> = "self", with_self_link;
        /// The list of its steps.
        pub steps: Option<PipelineLink>, with_steps;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
