//! Pipeline runner.

use crate::models::{PipelineRunnerOauthClient, PipelineRunnerState};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline runner.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineRunner {
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Labels.
    pub labels: Option<Vec<String>>,
    /// Name.
    pub name: Option<String>,
    /// Oauth client.
    pub oauth_client: Option<PipelineRunnerOauthClient>,
    /// State.
    pub state: Option<PipelineRunnerState>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// UUID.
    pub uuid: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PipelineRunner, tag "pipeline_runner" {
        created_on, labels, name, oauth_client, state, r#type = "type", updated_on, uuid,
    }
}

setters! {
    PipelineRunner {
        with_created_on(created_on: DateTime), with_labels(labels: [String]),
        with_name(name: String), with_oauth_client(oauth_client: PipelineRunnerOauthClient),
        with_state(state: PipelineRunnerState), with_updated_on(updated_on: DateTime),
        with_uuid(uuid: String),
    }
}
