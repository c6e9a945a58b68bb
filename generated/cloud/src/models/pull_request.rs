//! Pull request.

use crate::models::{
    Account, Commit, Link, Participant, PullRequestEndpoint, PullRequestState, RenderedText,
};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Pull request.
    pub struct PullRequest, tag "pullrequest" {
        /// Author.
        pub author: Option<Account>, with_author(into);
        /// Close source branch.
        pub close_source_branch: Option<bool>, with_close_source_branch;
        /// Closed by.
        pub closed_by: Option<Account>, with_closed_by(into);
        /// Closed on.
        pub closed_on: Option<DateTime>, with_closed_on(into);
        /// At least 0.
        pub comment_count: Option<i64>, with_comment_count(into);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Destination.
        pub destination: Option<PullRequestEndpoint>, with_destination;
        /// Draft.
        pub draft: Option<bool>, with_draft;
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Links.
        pub links: Option<Box<PullRequestLinks>>, with_links(Box<PullRequestLinks>);
        /// Merge commit.
        pub merge_commit: Option<Box<Commit>>, with_merge_commit(Box<Commit>);
        /// Participants.
        pub participants: Option<Vec<Participant>>, with_participants([Participant]);
        /// Queued.
        pub queued: Option<bool>, with_queued;
        /// Reason.
        pub reason: Option<String>, with_reason(into);
        /// Rendered.
        pub rendered: Option<Box<RenderedPullRequest>>, with_rendered(Box<RenderedPullRequest>);
        /// Reviewers.
        pub reviewers: Option<Vec<Account>>, with_reviewers([into Account]);
        /// Source.
        pub source: Option<PullRequestEndpoint>, with_source;
        /// State.
        pub state: Option<PullRequestState>, with_state(into);
        /// Summary.
        pub summary: Option<RenderedText>, with_summary;
        /// At least 0.
        pub task_count: Option<i64>, with_task_count(into);
        /// Title.
        pub title: Option<String>, with_title(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
    }
}

bitbucket_runtime::model! {
    /// Pull request links.
    pub struct PullRequestLinks {
        /// Activity.
        pub activity: Option<Link>, with_activity;
        /// Approve.
        pub approve: Option<Link>, with_approve;
        /// Comments.
        pub comments: Option<Link>, with_comments;
        /// Commits.
        pub commits: Option<Link>, with_commits;
        /// Decline.
        pub decline: Option<Link>, with_decline;
        /// Diff.
        pub diff: Option<Link>, with_diff;
        /// Diffstat.
        pub diffstat: Option<Link>, with_diffstat;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Merge.
        pub merge: Option<Link>, with_merge;
        /// Request changes.
        pub request_changes: Option<Link> = "request-changes", with_request_changes;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
        /// Statuses.
        pub statuses: Option<Link>, with_statuses;
    }
}

bitbucket_runtime::model! {
    /// Rendered pull request.
    pub struct RenderedPullRequest {
        /// Description.
        pub description: Option<RenderedText>, with_description;
        /// Reason.
        pub reason: Option<RenderedText>, with_reason;
        /// Title.
        pub title: Option<RenderedText>, with_title;
    }
}
