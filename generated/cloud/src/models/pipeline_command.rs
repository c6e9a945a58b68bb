//! Pipeline command.

bitbucket_runtime::model! {
    /// Pipeline command.
    pub struct PipelineCommand {
        /// Action.
        pub action: Option<String>, with_action(into);
        /// Command.
        pub command: Option<String>, with_command(into);
        /// Command type.
        pub command_type: Option<String> = "commandType", with_command_type(into);
        /// Name.
        pub name: Option<String>, with_name(into);
    }
}
