//! Pipeline runner.

use crate::models::{PipelineRunnerOauthClient, PipelineRunnerState};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Pipeline runner.
    pub struct PipelineRunner, tag "pipeline_runner" {
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Labels.
        pub labels: Option<Vec<String>>, with_labels([into String]);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Oauth client.
        pub oauth_client: Option<PipelineRunnerOauthClient>, with_oauth_client;
        /// State.
        pub state: Option<PipelineRunnerState>, with_state;
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}
