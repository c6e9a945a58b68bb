//! Ref synchronization context.

bitbucket_runtime::model! {
    /// Ref synchronization context.
    pub struct RefSynchronizationContext {
        /// Commit message.
        pub commit_message: Option<String> = "commitMessage", with_commit_message(into);
    }
}
