//! Models that several modules share: pull request and what goes with it.

use bitbucket_runtime::{object, open_enum};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Account, Commit, Link, MergeStrategy, Participant, RenderedText, Repository};
use std::collections::BTreeMap;

/// Pull request.
///
/// Schema: `#/components/schemas/pullrequest`
#[derive(Clone, PartialEq)]
pub struct PullRequest {
    /// `#/components/schemas/pullrequest/allOf/1/properties/author`
    pub author: Option<Account>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/close_source_branch`
    pub close_source_branch: Option<bool>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/closed_by`
    pub closed_by: Option<Account>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/closed_on`
    pub closed_on: Option<DateTime>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/comment_count`
    pub comment_count: Option<i64>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/destination`
    pub destination: Option<PullRequestEndpoint>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/draft`
    pub draft: Option<bool>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links`
    pub links: Option<Box<PullRequestLinks>>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/merge_commit`
    pub merge_commit: Option<Box<Commit>>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/participants`
    pub participants: Option<Vec<Participant>>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/queued`
    pub queued: Option<bool>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/reason`
    pub reason: Option<String>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/rendered`
    pub rendered: Option<Box<RenderedPullRequest>>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/reviewers`
    pub reviewers: Option<Vec<Account>>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/source`
    pub source: Option<PullRequestEndpoint>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/state`
    pub state: Option<PullRequestState>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/summary`
    pub summary: Option<RenderedText>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/task_count`
    pub task_count: Option<i64>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/title`
    pub title: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/pullrequest/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequest, tag "pullrequest" {
    author, close_source_branch, closed_by, closed_on, comment_count, created_on, description,
    destination, draft, id, links, merge_commit, participants, queued, reason, rendered, reviewers,
    source, state, summary, task_count, title, r#type = "type", updated_on,
});

/// Pull request branch.
///
/// Schema: `#/components/schemas/pullrequest_endpoint/properties/branch`
#[derive(Clone, PartialEq)]
pub struct PullRequestBranch {
    /// `#/components/schemas/pullrequest_endpoint/properties/branch/properties/default_merge_strategy`
    pub default_merge_strategy: Option<MergeStrategy>,
    /// `#/components/schemas/pullrequest_endpoint/properties/branch/properties/links`
    pub links: Option<BTreeMap<String, Link>>,
    /// `#/components/schemas/pullrequest_endpoint/properties/branch/properties/merge_strategies`
    pub merge_strategies: Option<Vec<MergeStrategy>>,
    /// `#/components/schemas/pullrequest_endpoint/properties/branch/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/pullrequest_endpoint/properties/branch/properties/sync_strategies`
    pub sync_strategies: Option<Vec<String>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestBranch {
    default_merge_strategy, links, merge_strategies, name, sync_strategies,
});

/// Pull request endpoint.
///
/// Schema: `#/components/schemas/pullrequest_endpoint`
#[derive(Clone, PartialEq)]
pub struct PullRequestEndpoint {
    /// `#/components/schemas/pullrequest_endpoint/properties/branch`
    pub branch: Option<PullRequestBranch>,
    /// `#/components/schemas/pullrequest_endpoint/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/pullrequest_endpoint/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestEndpoint { branch, commit, repository });

/// Pull request links.
///
/// Schema: `#/components/schemas/pullrequest/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct PullRequestLinks {
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/activity`
    pub activity: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/approve`
    pub approve: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/comments`
    pub comments: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/commits`
    pub commits: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/decline`
    pub decline: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/diff`
    pub diff: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/diffstat`
    pub diffstat: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/merge`
    pub merge: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/request-changes`
    pub request_changes: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/links/properties/statuses`
    pub statuses: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestLinks {
    activity, approve, comments, commits, decline, diff, diffstat, html, merge,
    request_changes = "request-changes", self_link = "self", statuses,
});

/// Pull request state.
///
/// Schema: `#/components/schemas/pullrequest_state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PullRequestState {
    /// `OPEN`
    Open,
    /// `MERGED`
    Merged,
    /// `DECLINED`
    Declined,
    /// `SUPERSEDED`
    Superseded,
    /// `DRAFT`
    Draft,
    /// `QUEUED`
    Queued,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PullRequestState {
    Open = "OPEN", Merged = "MERGED", Declined = "DECLINED", Superseded = "SUPERSEDED",
    Draft = "DRAFT", Queued = "QUEUED",
});

/// Rendered pull request.
///
/// Schema: `#/components/schemas/pullrequest/allOf/1/properties/rendered`
#[derive(Clone, PartialEq)]
pub struct RenderedPullRequest {
    /// `#/components/schemas/pullrequest/allOf/1/properties/rendered/properties/description`
    pub description: Option<RenderedText>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/rendered/properties/reason`
    pub reason: Option<RenderedText>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/rendered/properties/title`
    pub title: Option<RenderedText>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RenderedPullRequest { description, reason, title });
