//! Pull request merge.

bitbucket_runtime::model! {
    /// Pull request merge.
    pub struct PullRequestMerge {
        /// Auto merge.
        pub auto_merge: Option<bool> = "autoMerge", with_auto_merge;
        /// Auto subject.
        pub auto_subject: Option<bool> = "autoSubject", with_auto_subject;
        /// Bypass merge queue.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub bypass_merge_queue: Option<bool> = "bypassMergeQueue", with_bypass_merge_queue;
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Strategy ID.
        pub strategy_id: Option<String> = "strategyId", with_strategy_id(into);
        /// Version.
        pub version: Option<i64>, with_version(into);
    }
}
