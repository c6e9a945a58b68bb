//! Pull request.

use crate::models::{
    Account, Commit, Link, Participant, PullRequestEndpoint, PullRequestState, RenderedText,
};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A request to merge one branch into another, which people review first.
    ///
    /// To open one, send `title` and `source.branch.name`; everything else is optional. Lists
    /// leave out `reviewers` and `participants`, and inside other objects a pull request has
    /// little more than `id`, `title` and links.
    #[doc(alias = "PR")]
    #[doc(alias = "merge request")]
    pub struct PullRequest, tag "pullrequest" {
        /// Who opened it.
        pub author: Option<Account>, with_author(into);
        /// Whether the merge deletes the source branch.
        pub close_source_branch: Option<bool>, with_close_source_branch;
        /// Who merged or declined it. Null while it is open.
        pub closed_by: Option<Account>, with_closed_by(into);
        /// When it was merged or declined. Missing or null while it is open.
        pub closed_on: Option<DateTime>, with_closed_on(into);
        /// How many comments it has.
        ///
        /// At least 0.
        pub comment_count: Option<i64>, with_comment_count(into);
        /// When it was opened.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// What the author says about the changes, in Markdown. Send this one to set it; `summary`
        /// holds it rendered.
        pub description: Option<String>, with_description(into);
        /// The branch to merge into. A new pull request without it goes to the main branch.
        pub destination: Option<PullRequestEndpoint>, with_destination;
        /// Whether the author still works on it and does not want it merged yet.
        #[doc(alias = "WIP")]
        #[doc(alias = "work in progress")]
        pub draft: Option<bool>, with_draft;
        /// The number in its repository, as in `#12`. Another repository has a `12` of its own.
        pub id: Option<i64>, with_id(into);
        /// Where a pull request, and what belongs to it, is found.
        pub links: Option<Box<PullRequestLinks>>, with_links(Box<PullRequestLinks>);
        /// The commit that the merge made, mostly with 12 digits of its hash. Null before the
        /// merge.
        #[doc(alias = "merge commit")]
        #[doc(alias = "merge hash")]
        pub merge_commit: Option<Box<Commit>>, with_merge_commit(Box<Commit>);
        /// Who takes part and what they think of it, reviewers and others. It comes with one that
        /// is asked for by its number; lists leave it out.
        pub participants: Option<Vec<Participant>>, with_participants([Participant]);
        /// Whether it waits in a queue to be merged, it seems.
        pub queued: Option<bool>, with_queued;
        /// Why it was declined. An empty text for most others.
        pub reason: Option<String>, with_reason(into);
        /// The texts of a pull request as HTML. Some answers leave it out.
        pub rendered: Option<Box<RenderedPullRequest>>, with_rendered(Box<RenderedPullRequest>);
        /// Who is asked to review it. A list that is sent replaces the one there is; each entry
        /// needs a `uuid`. Lists of pull requests leave it out.
        pub reviewers: Option<Vec<Account>>, with_reviewers([into Account]);
        /// The branch to be merged. It can lie in a fork, and its repository is null where that was
        /// deleted.
        pub source: Option<PullRequestEndpoint>, with_source;
        /// How far it is. `draft` and `queued` say more about one that is open.
        pub state: Option<PullRequestState>, with_state(into);
        /// The description again, as it was typed and as HTML.
        pub summary: Option<RenderedText>, with_summary;
        /// How many of its tasks are not resolved.
        ///
        /// At least 0.
        pub task_count: Option<i64>, with_task_count(into);
        /// What it is about, in a line.
        pub title: Option<String>, with_title(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When it last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
    }
}

bitbucket_runtime::model! {
    /// Where a pull request, and what belongs to it, is found.
    pub struct PullRequestLinks {
        /// What has happened on it.
        pub activity: Option<Link>, with_activity;
        /// Where one approves it, and takes that back.
        pub approve: Option<Link>, with_approve;
        /// The comments on it.
        pub comments: Option<Link>, with_comments;
        /// The commits that it brings.
        pub commits: Option<Link>, with_commits;
        /// Where one declines it.
        pub decline: Option<Link>, with_decline;
        /// What it changes, as a diff.
        pub diff: Option<Link>, with_diff;
        /// The files that it changes, in numbers. Older answers have no such link.
        pub diffstat: Option<Link>, with_diffstat;
        /// The pull request on the website.
        pub html: Option<Link>, with_html;
        /// Where one merges it.
        pub merge: Option<Link>, with_merge;
        /// Where one asks for changes, and takes that back. Older answers have no such link.
        pub request_changes: Option<Link> = "request-changes", with_request_changes;
        /// The pull request in the API.
        pub self_link: Option<Link> = "self", with_self_link;
        /// The statuses that builds gave it.
        pub statuses: Option<Link>, with_statuses;
    }
}

bitbucket_runtime::model! {
    /// The texts of a pull request as HTML. Some answers leave it out.
    pub struct RenderedPullRequest {
        /// The description, rendered.
        pub description: Option<RenderedText>, with_description;
        /// The reason for declining it, rendered. Mostly missing.
        pub reason: Option<RenderedText>, with_reason;
        /// The title, rendered.
        pub title: Option<RenderedText>, with_title;
    }
}
