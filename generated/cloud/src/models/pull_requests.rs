//! Models of pull requests.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, Json, TypeTag};
use crate::models::{
    Account, Comment, MergeStrategy, PullRequest, PullRequestComment, PullRequestEndpoint,
    PullRequestState, RenderedText, ResourceLinks, SelfLinks,
};
use std::collections::BTreeMap;

/// Merge task state.
///
/// Schema: `#/components/schemas/merge_task_status/properties/task_status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeTaskState {
    /// `PENDING`
    Pending,
    /// `SUCCESS`
    Success,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MergeTaskState { Pending = "PENDING", Success = "SUCCESS" });

/// Merge task status.
///
/// Schema: `#/components/schemas/merge_task_status`
#[derive(Clone, PartialEq)]
pub struct MergeTaskStatus {
    /// `#/components/schemas/merge_task_status/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/merge_task_status/properties/merge_result`
    pub merge_result: Option<Box<PullRequest>>,
    /// `#/components/schemas/merge_task_status/properties/task_status`
    pub task_status: Option<MergeTaskState>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MergeTaskStatus { links, merge_result, task_status });

/// New pull request task.
///
/// Schema: `#/components/schemas/pullrequest_task_create`
#[derive(Clone, PartialEq)]
pub struct NewPullRequestTask {
    /// `#/components/schemas/pullrequest_task_create/properties/comment`
    pub comment: Option<Comment>,
    /// `#/components/schemas/pullrequest_task_create/properties/content`
    pub content: RawText,
    /// `#/components/schemas/pullrequest_task_create/properties/pending`
    pub pending: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewPullRequestTask { comment, content, pending });
setters!(NewPullRequestTask {
    with_comment(comment: Comment), with_content(content: RawText), with_pending(pending: bool),
});

impl NewPullRequestTask {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(content: impl Into<RawText>) -> Self {
        Self::default().with_content(content)
    }
}

/// Pull request activity.
///
/// Schema: `#/components/schemas/pullrequest_activity`
#[derive(Clone, PartialEq)]
pub struct PullRequestActivity {
    /// `#/components/schemas/pullrequest_activity/properties/approval`
    pub approval: Option<PullRequestActivityReview>,
    /// `#/components/schemas/pullrequest_activity/properties/changes_requested`
    pub changes_requested: Option<PullRequestActivityReview>,
    /// `#/components/schemas/pullrequest_activity/properties/comment`
    pub comment: Option<Box<PullRequestComment>>,
    /// `#/components/schemas/pullrequest_activity/properties/pull_request`
    pub pull_request: Option<Box<PullRequest>>,
    /// `#/components/schemas/pullrequest_activity/properties/update`
    pub update: Option<Box<PullRequestActivityUpdate>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestActivity {
    approval, changes_requested, comment, pull_request, update,
});

/// Pull request activity review.
///
/// Schema: `#/components/schemas/pullrequest_activity_review`
#[derive(Clone, PartialEq)]
pub struct PullRequestActivityReview {
    /// `#/components/schemas/pullrequest_activity_review/properties/date`
    pub date: Option<DateTime>,
    /// `#/components/schemas/pullrequest_activity_review/properties/pullrequest`
    pub pull_request: Option<Box<PullRequest>>,
    /// `#/components/schemas/pullrequest_activity_review/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestActivityReview { date, pull_request = "pullrequest", user });

/// Pull request activity update.
///
/// Schema: `#/components/schemas/pullrequest_activity_update`
#[derive(Clone, PartialEq)]
pub struct PullRequestActivityUpdate {
    /// `#/components/schemas/pullrequest_activity_update/properties/author`
    pub author: Option<Account>,
    /// `#/components/schemas/pullrequest_activity_update/properties/changes`
    pub changes: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/pullrequest_activity_update/properties/date`
    pub date: Option<DateTime>,
    /// `#/components/schemas/pullrequest_activity_update/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/pullrequest_activity_update/properties/destination`
    pub destination: Option<PullRequestEndpoint>,
    /// `#/components/schemas/pullrequest_activity_update/properties/draft`
    pub draft: Option<bool>,
    /// `#/components/schemas/pullrequest_activity_update/properties/reason`
    pub reason: Option<String>,
    /// `#/components/schemas/pullrequest_activity_update/properties/reviewers`
    pub reviewers: Option<Vec<Account>>,
    /// `#/components/schemas/pullrequest_activity_update/properties/source`
    pub source: Option<PullRequestEndpoint>,
    /// `#/components/schemas/pullrequest_activity_update/properties/state`
    pub state: Option<PullRequestState>,
    /// `#/components/schemas/pullrequest_activity_update/properties/title`
    pub title: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestActivityUpdate {
    author, changes, date, description, destination, draft, reason, reviewers, source, state, title,
});

/// Pull request comment task.
///
/// Schema: `#/components/schemas/pullrequest_comment_task`
#[derive(Clone, PartialEq)]
pub struct PullRequestCommentTask {
    /// `#/components/schemas/pullrequest_comment_task/allOf/1/properties/comment`
    pub comment: Option<Comment>,
    /// `#/components/schemas/task/properties/content`
    pub content: Option<RenderedText>,
    /// `#/components/schemas/task/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/task/properties/creator`
    pub creator: Option<Account>,
    /// `#/components/schemas/task/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/pullrequest_task/allOf/1/properties/links`
    pub links: Option<ResourceLinks>,
    /// `#/components/schemas/task/properties/pending`
    pub pending: Option<bool>,
    /// `#/components/schemas/task/properties/resolved_by`
    pub resolved_by: Option<Account>,
    /// `#/components/schemas/task/properties/resolved_on`
    pub resolved_on: Option<DateTime>,
    /// `#/components/schemas/task/properties/state`
    pub state: Option<TaskState>,
    /// `#/components/schemas/task/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestCommentTask {
    comment, content, created_on, creator, id, links, pending, resolved_by, resolved_on, state,
    updated_on,
});

/// Pull request merge parameters.
///
/// Schema: `#/components/schemas/pullrequest_merge_parameters`
#[derive(Clone, PartialEq)]
pub struct PullRequestMergeParameters {
    /// `#/components/schemas/pullrequest_merge_parameters/properties/close_source_branch`
    pub close_source_branch: Option<bool>,
    /// `#/components/schemas/pullrequest_merge_parameters/properties/merge_strategy`
    pub merge_strategy: Option<MergeStrategy>,
    /// `#/components/schemas/pullrequest_merge_parameters/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/pullrequest_merge_parameters/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestMergeParameters, tag "pullrequest_merge_parameters" {
    close_source_branch, merge_strategy, message, r#type = "type",
});
setters!(PullRequestMergeParameters {
    with_close_source_branch(close_source_branch: bool),
    with_merge_strategy(merge_strategy: MergeStrategy), with_message(message: String),
});

/// Pull request task update.
///
/// Schema: `#/components/schemas/pullrequest_task_update`
#[derive(Clone, PartialEq)]
pub struct PullRequestTaskUpdate {
    /// `#/components/schemas/pullrequest_task_update/properties/content`
    pub content: Option<RawText>,
    /// `#/components/schemas/pullrequest_task_update/properties/state`
    pub state: Option<TaskState>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestTaskUpdate { content, state });
setters!(PullRequestTaskUpdate {
    with_content(content: RawText), with_state(state: TaskState),
});

/// Raw text.
///
/// Schema: `#/components/schemas/pullrequest_task_create/properties/content`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct RawText {
    /// `#/components/schemas/pullrequest_task_create/properties/content/properties/raw`
    pub raw: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RawText { raw });
setters!(RawText { with_raw(raw: String) });

impl RawText {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(raw: impl Into<String>) -> Self {
        Self::default().with_raw(raw)
    }
}

/// Task state.
///
/// Schema: `#/components/schemas/pullrequest_task_update/properties/state`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TaskState {
    /// `RESOLVED`
    Resolved,
    /// `UNRESOLVED`
    Unresolved,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(TaskState { Resolved = "RESOLVED", Unresolved = "UNRESOLVED" });
