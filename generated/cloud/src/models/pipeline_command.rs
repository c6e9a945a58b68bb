//! Pipeline command.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Pipeline command.
#[derive(Clone, PartialEq)]
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
