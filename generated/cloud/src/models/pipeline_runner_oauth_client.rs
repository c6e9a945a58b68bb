//! Pipeline runner oauth client.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipeline runner oauth client.
    pub struct PipelineRunnerOauthClient, tag "pipeline_runner_oauth_client", secret "secret" {
        /// Audience.
        pub audience: Option<String>, with_audience(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Secret.
        pub secret: Option<String>, with_secret(into);
        /// A URI.
        pub token_endpoint: Option<String>, with_token_endpoint(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
