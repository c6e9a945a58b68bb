//! Pipeline runner oauth client.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// The credentials that the program of a runner signs in with.
    ///
    /// Keep `secret` when the runner is created: no other answer has it.
    pub struct PipelineRunnerOauthClient, tag "pipeline_runner_oauth_client", secret "secret" {
        /// For which service the runner's tokens are meant.
        pub audience: Option<String>, with_audience(into);
        /// The id of the client.
        pub id: Option<String>, with_id(into);
        /// The secret of the client. It is given once, when the runner is created.
        pub secret: Option<String>, with_secret(into);
        /// Where the runner gets its tokens.
        ///
        /// A URI.
        pub token_endpoint: Option<String>, with_token_endpoint(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
