//! Pull request merge.

bitbucket_runtime::model! {
    /// How to merge a pull request.
    ///
    /// Nothing in it is needed where the parameter `version` is sent. Where the server has
    /// another version, it refuses with 409.
    pub struct PullRequestMerge {
        /// Whether to wait where a merge check objects, and merge as soon as all pass. Otherwise
        /// such a merge is refused.
        pub auto_merge: Option<bool> = "autoMerge", with_auto_merge;
        /// Whether the server puts a subject of its own before the message. Left out, it does.
        pub auto_subject: Option<bool> = "autoSubject", with_auto_subject;
        /// Whether to merge now, past the merge queue of the target branch. Left out, it goes
        /// through the queue, it seems.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub bypass_merge_queue: Option<bool> = "bypassMergeQueue", with_bypass_merge_queue;
        /// The message of the commit that the merge makes. Left out, the server writes one.
        pub message: Option<String>, with_message(into);
        /// How to merge, such as `squash`. Left out, the repository's default counts.
        pub strategy_id: Option<String> = "strategyId", with_strategy_id(into);
        /// The version of the pull request that you have.
        pub version: Option<i64>, with_version(into);
    }
}
