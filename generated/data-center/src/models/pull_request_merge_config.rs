//! Pull request merge config.

use crate::models::{CommitMessageTemplate, PullRequestMergeStrategy};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request merge config.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestMergeConfig {
    /// Commit message template.
    pub commit_message_template: Option<CommitMessageTemplate>,
    /// Commit summaries.
    pub commit_summaries: Option<i64>,
    /// Default strategy.
    pub default_strategy: Option<PullRequestMergeStrategy>,
    /// Strategies.
    pub strategies: Option<Vec<PullRequestMergeStrategy>>,
    /// Type; set by the server.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestMergeConfig {
        commit_message_template = "commitMessageTemplate", commit_summaries = "commitSummaries",
        default_strategy = "defaultStrategy", strategies, r#type = "type",
    }
}

setters! {
    PullRequestMergeConfig {
        with_commit_message_template(commit_message_template: CommitMessageTemplate),
        with_commit_summaries(commit_summaries: i64),
        with_default_strategy(default_strategy: PullRequestMergeStrategy),
        with_strategies(strategies: [PullRequestMergeStrategy]), with_type(r#type: String),
    }
}
