//! Models that several modules share: pull request and what goes with it.

use bitbucket_runtime::{object, open_enum, setters};
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
setters!(PullRequest {
    with_author(author: Account), with_close_source_branch(close_source_branch: bool),
    with_closed_by(closed_by: Account), with_closed_on(closed_on: DateTime),
    with_comment_count(comment_count: i64), with_created_on(created_on: DateTime),
    with_description(description: String), with_destination(destination: PullRequestEndpoint),
    with_draft(draft: bool), with_id(id: i64), with_links(links: Box<PullRequestLinks>),
    with_merge_commit(merge_commit: Box<Commit>), with_participants(participants: [Participant]),
    with_queued(queued: bool), with_reason(reason: String),
    with_rendered(rendered: Box<RenderedPullRequest>), with_reviewers(reviewers: [Account]),
    with_source(source: PullRequestEndpoint), with_state(state: PullRequestState),
    with_summary(summary: RenderedText), with_task_count(task_count: i64),
    with_title(title: String), with_updated_on(updated_on: DateTime),
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
setters!(PullRequestBranch {
    with_default_merge_strategy(default_merge_strategy: MergeStrategy),
    with_links(links: BTreeMap<String, Link>),
    with_merge_strategies(merge_strategies: [MergeStrategy]), with_name(name: String),
    with_sync_strategies(sync_strategies: [String]),
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
setters!(PullRequestEndpoint {
    with_branch(branch: PullRequestBranch), with_commit(commit: Box<Commit>),
    with_repository(repository: Box<Repository>),
});

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
setters!(PullRequestLinks {
    with_activity(activity: Link), with_approve(approve: Link), with_comments(comments: Link),
    with_commits(commits: Link), with_decline(decline: Link), with_diff(diff: Link),
    with_diffstat(diffstat: Link), with_html(html: Link), with_merge(merge: Link),
    with_request_changes(request_changes: Link), with_self_link(self_link: Link),
    with_statuses(statuses: Link),
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
setters!(RenderedPullRequest {
    with_description(description: RenderedText), with_reason(reason: RenderedText),
    with_title(title: RenderedText),
});
