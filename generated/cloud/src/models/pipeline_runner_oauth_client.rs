//! Pipeline runner oauth client.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline runner oauth client.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineRunnerOauthClient {
    /// Audience.
    pub audience: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Secret.
    pub secret: Option<String>,
    /// Token endpoint.
    pub token_endpoint: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineRunnerOauthClient, tag "pipeline_runner_oauth_client", secret "secret" {
        audience, id, secret, token_endpoint, r#type = "type",
    }
}

setters! {
    PipelineRunnerOauthClient {
        with_audience(audience: String), with_id(id: String), with_secret(secret: String),
        with_token_endpoint(token_endpoint: String),
    }
}
