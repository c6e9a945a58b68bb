//! Pipeline command.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pipeline command.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineCommand {
    /// Action.
    pub action: Option<String>,
    /// Command.
    pub command: Option<String>,
    /// Command type.
    pub command_type: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineCommand { action, command, command_type = "commandType", name } }

setters! {
    PipelineCommand {
        with_action(action: String), with_command(command: String),
        with_command_type(command_type: String), with_name(name: String),
    }
}
