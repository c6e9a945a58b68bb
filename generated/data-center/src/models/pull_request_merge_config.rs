//! Pull request merge config.

use crate::models::{CommitMessageTemplate, PullRequestMergeStrategy};

bitbucket_runtime::model! {
    /// Pull request merge config.
    pub struct PullRequestMergeConfig {
        /// Commit message template.
        pub commit_message_template: Option<CommitMessageTemplate> = "commitMessageTemplate",
            with_commit_message_template;
        /// Commit summaries.
        pub commit_summaries: Option<i64> = "commitSummaries", with_commit_summaries(into);
        /// Default strategy.
        pub default_strategy: Option<PullRequestMergeStrategy> = "defaultStrategy",
            with_default_strategy;
        /// Strategies.
        pub strategies: Option<Vec<PullRequestMergeStrategy>>,
            with_strategies([PullRequestMergeStrategy]);
        /// Type; set by the server.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
