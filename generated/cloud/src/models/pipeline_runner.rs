//! Pipeline runner.

use crate::models::{PipelineRunnerOauthClient, PipelineRunnerState};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A machine of one's own that runs steps, for a repository or a whole workspace.
    ///
    /// The answer that creates a runner is the only one with the secret in `oauth_client`.
    pub struct PipelineRunner, tag "pipeline_runner" {
        /// When the runner was registered.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Words by which steps choose a runner, such as `self.hosted` and `linux`. A step goes to
        /// a runner that has all it asks for.
        pub labels: Option<Vec<String>>, with_labels([into String]);
        /// What people call the runner.
        pub name: Option<String>, with_name(into);
        /// The credentials by which the runner itself logs in.
        pub oauth_client: Option<PipelineRunnerOauthClient>, with_oauth_client;
        /// Whether the runner is there, and what it runs.
        pub state: Option<PipelineRunnerState>, with_state;
        /// Type.
        pub r#type: TypeTag = "type";
        /// When the runner last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// The id in braces that its operations are called with.
        pub uuid: Option<String>, with_uuid(into);
    }
}
