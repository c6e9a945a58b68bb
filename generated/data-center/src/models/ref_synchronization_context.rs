//! Ref synchronization context.

bitbucket_runtime::model! {
    /// How a branch of a fork is to be brought back in line with the origin.
    pub struct RefSynchronizationContext {
        /// The message of the commit that a merge makes. Left out, the server writes one;
        /// discarding takes none.
        pub commit_message: Option<String> = "commitMessage", with_commit_message(into);
    }
}
