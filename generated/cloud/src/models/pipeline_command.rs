//! Pipeline command.

bitbucket_runtime::model! {
    /// A command that a step runs, before, in or after its script.
    pub struct PipelineCommand {
        /// What a command of the system does, such as `PROCESS_TEST_REPORTS`. Missing for the
        /// user's own.
        pub action: Option<String>, with_action(into);
        /// The line that the shell is given.
        pub command: Option<String>, with_command(into);
        /// Whose command it is, `user` or `system`. Commands that set a step up say `user` as well.
        pub command_type: Option<String> = "commandType", with_command_type(into);
        /// What the log shows for it, mostly the command again.
        pub name: Option<String>, with_name(into);
    }
}
