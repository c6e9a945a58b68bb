//! Pull request.

use crate::models::{
    Account, Commit, Link, Participant, PullRequestEndpoint, PullRequestState, RenderedText,
};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pull request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequest {
    /// Author.
    pub author: Option<Account>,
    /// Close source branch.
    pub close_source_branch: Option<bool>,
    /// Closed by.
    pub closed_by: Option<Account>,
    /// Closed on.
    pub closed_on: Option<DateTime>,
    /// Comment count.
    pub comment_count: Option<i64>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Description.
    pub description: Option<String>,
    /// Destination.
    pub destination: Option<PullRequestEndpoint>,
    /// Draft.
    pub draft: Option<bool>,
    /// ID.
    pub id: Option<i64>,
    /// Links.
    pub links: Option<Box<PullRequestLinks>>,
    /// Merge commit.
    pub merge_commit: Option<Box<Commit>>,
    /// Participants.
    pub participants: Option<Vec<Participant>>,
    /// Queued.
    pub queued: Option<bool>,
    /// Reason.
    pub reason: Option<String>,
    /// Rendered.
    pub rendered: Option<Box<RenderedPullRequest>>,
    /// Reviewers.
    pub reviewers: Option<Vec<Account>>,
    /// Source.
    pub source: Option<PullRequestEndpoint>,
    /// State.
    pub state: Option<PullRequestState>,
    /// Summary.
    pub summary: Option<RenderedText>,
    /// Task count.
    pub task_count: Option<i64>,
    /// Title.
    pub title: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequest, tag "pullrequest" {
        author, close_source_branch, closed_by, closed_on, comment_count, created_on, description,
        destination, draft, id, links, merge_commit, participants, queued, reason, rendered,
        reviewers, source, state, summary, task_count, title, r#type = "type", updated_on,
    }
}

setters! {
    PullRequest {
        with_author(author: Account), with_close_source_branch(close_source_branch: bool),
        with_closed_by(closed_by: Account), with_closed_on(closed_on: DateTime),
        with_comment_count(comment_count: i64), with_created_on(created_on: DateTime),
        with_description(description: String), with_destination(destination: PullRequestEndpoint),
        with_draft(draft: bool), with_id(id: i64), with_links(links: Box<PullRequestLinks>),
        with_merge_commit(merge_commit: Box<Commit>),
        with_participants(participants: [Participant]), with_queued(queued: bool),
        with_reason(reason: String), with_rendered(rendered: Box<RenderedPullRequest>),
        with_reviewers(reviewers: [Account]), with_source(source: PullRequestEndpoint),
        with_state(state: PullRequestState), with_summary(summary: RenderedText),
        with_task_count(task_count: i64), with_title(title: String),
        with_updated_on(updated_on: DateTime),
    }
}

/// Pull request links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestLinks {
    /// Activity.
    pub activity: Option<Link>,
    /// Approve.
    pub approve: Option<Link>,
    /// Comments.
    pub comments: Option<Link>,
    /// Commits.
    pub commits: Option<Link>,
    /// Decline.
    pub decline: Option<Link>,
    /// Diff.
    pub diff: Option<Link>,
    /// Diffstat.
    pub diffstat: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Merge.
    pub merge: Option<Link>,
    /// Request changes.
    pub request_changes: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Statuses.
    pub statuses: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    PullRequestLinks {
        activity, approve, comments, commits, decline, diff, diffstat, html, merge,
        request_changes = "request-changes", self_link = "self", statuses,
    }
}

setters! {
    PullRequestLinks {
        with_activity(activity: Link), with_approve(approve: Link), with_comments(comments: Link),
        with_commits(commits: Link), with_decline(decline: Link), with_diff(diff: Link),
        with_diffstat(diffstat: Link), with_html(html: Link), with_merge(merge: Link),
        with_request_changes(request_changes: Link), with_self_link(self_link: Link),
        with_statuses(statuses: Link),
    }
}

/// Rendered pull request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RenderedPullRequest {
    /// Description.
    pub description: Option<RenderedText>,
    /// Reason.
    pub reason: Option<RenderedText>,
    /// Title.
    pub title: Option<RenderedText>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RenderedPullRequest { description, reason, title } }

setters! {
    RenderedPullRequest {
        with_description(description: RenderedText), with_reason(reason: RenderedText),
        with_title(title: RenderedText),
    }
}
