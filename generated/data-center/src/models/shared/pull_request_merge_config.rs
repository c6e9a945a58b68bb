//! Models that several modules share: pull request merge config and what goes with it.

use bitbucket_runtime::{object, setters};
use bitbucket_runtime::wire::Extra;
use crate::models::Links;

/// Commit message template.
///
/// Schema: `#/components/schemas/RestPullRequestCommitMessageTemplate`
#[derive(Clone, PartialEq)]
pub struct CommitMessageTemplate {
    /// `#/components/schemas/RestPullRequestCommitMessageTemplate/properties/body`
    pub body: Option<String>,
    /// `#/components/schemas/RestPullRequestCommitMessageTemplate/properties/title`
    pub title: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitMessageTemplate { body, title });
setters!(CommitMessageTemplate { with_body(body: String), with_title(title: String) });

/// Pull request merge config.
///
/// Schema: `#/components/schemas/RestPullRequestMergeConfig`
#[derive(Clone, PartialEq)]
pub struct PullRequestMergeConfig {
    /// `#/components/schemas/RestPullRequestMergeConfig/properties/commitMessageTemplate`
    pub commit_message_template: Option<CommitMessageTemplate>,
    /// `#/components/schemas/RestPullRequestMergeConfig/properties/commitSummaries`
    pub commit_summaries: Option<i64>,
    /// `#/components/schemas/RestPullRequestMergeConfig/properties/defaultStrategy`
    pub default_strategy: Option<PullRequestMergeStrategy>,
    /// `#/components/schemas/RestPullRequestMergeConfig/properties/strategies`
    pub strategies: Option<Vec<PullRequestMergeStrategy>>,
    /// `#/components/schemas/RestPullRequestMergeConfig/properties/type`; set by the server
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestMergeConfig {
    commit_message_template = "commitMessageTemplate", commit_summaries = "commitSummaries",
    default_strategy = "defaultStrategy", strategies, r#type = "type",
});
setters!(PullRequestMergeConfig {
    with_commit_message_template(commit_message_template: CommitMessageTemplate),
    with_commit_summaries(commit_summaries: i64),
    with_default_strategy(default_strategy: PullRequestMergeStrategy),
    with_strategies(strategies: [PullRequestMergeStrategy]),
});

/// Pull request merge strategy.
///
/// Schema: `#/components/schemas/RestPullRequestMergeStrategy`
#[derive(Clone, PartialEq)]
pub struct PullRequestMergeStrategy {
    /// `#/components/schemas/RestPullRequestMergeStrategy/properties/description`; set by the server
    pub description: Option<String>,
    /// `#/components/schemas/RestPullRequestMergeStrategy/properties/enabled`; set by the server
    pub enabled: Option<bool>,
    /// `#/components/schemas/RestPullRequestMergeStrategy/properties/flag`; set by the server
    pub flag: Option<String>,
    /// `#/components/schemas/RestPullRequestMergeStrategy/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestPullRequestMergeStrategy/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestPullRequestMergeStrategy/properties/name`; set by the server
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestMergeStrategy { description, enabled, flag, id, links, name });
setters!(PullRequestMergeStrategy { with_id(id: String) });
