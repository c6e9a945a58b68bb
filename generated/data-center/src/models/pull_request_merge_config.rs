//! Pull request merge config.

use crate::models::{CommitMessageTemplate, PullRequestMergeStrategy};

bitbucket_runtime::model! {
    /// How pull requests may be merged.
    ///
    /// To change it, send the strategies that shall be used, by `id`, and the default among
    /// them.
    pub struct PullRequestMergeConfig {
        /// What messages of merges are made from. Left out, it stays; an empty object deletes it.
        pub commit_message_template: Option<CommitMessageTemplate> = "commitMessageTemplate",
            with_commit_message_template;
        /// How many of its commits the message of a merge lists, it seems.
        pub commit_summaries: Option<i64> = "commitSummaries", with_commit_summaries(into);
        /// How to merge where nobody says how.
        pub default_strategy: Option<PullRequestMergeStrategy> = "defaultStrategy",
            with_default_strategy;
        /// All ways to merge that there are; `enabled` says which may be used. Sent, those that
        /// may.
        pub strategies: Option<Vec<PullRequestMergeStrategy>>,
            with_strategies([PullRequestMergeStrategy]);
        /// Whose choice it is, such as `REPOSITORY` where the repository made its own.
        ///
        /// Set by the server.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
