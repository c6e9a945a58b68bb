//! Issue.

use crate::models::{
    Account, IssueComponent, IssueMilestone, IssueVersion, Link, RenderedText, Repository,
};
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// Issue.
    pub struct Issue, tag "issue" {
        /// Assignee.
        pub assignee: Option<Account>, with_assignee(into);
        /// Component.
        pub component: Option<IssueComponent>, with_component;
        /// Content.
        pub content: Option<RenderedText>, with_content;
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Edited on.
        pub edited_on: Option<DateTime>, with_edited_on(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Kind.
        pub kind: Option<IssueKind>, with_kind(into);
        /// Links.
        pub links: Option<Box<IssueLinks>>, with_links(Box<IssueLinks>);
        /// Milestone.
        pub milestone: Option<IssueMilestone>, with_milestone;
        /// Priority.
        pub priority: Option<IssuePriority>, with_priority(into);
        /// Reporter.
        pub reporter: Option<Account>, with_reporter(into);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// State.
        pub state: Option<IssueState>, with_state(into);
        /// Title.
        pub title: Option<String>, with_title(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// Version.
        pub version: Option<IssueVersion>, with_version;
        /// Votes.
        pub votes: Option<i64>, with_votes(into);
        /// Watches.
        pub watches: Option<i64>, with_watches(into);
    }
}

/// Issue kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueKind {
    /// `bug`
    Bug,
    /// `enhancement`
    Enhancement,
    /// `proposal`
    Proposal,
    /// `task`
    Task,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<IssueKind>),
}

bitbucket_runtime::open_enum! {
    IssueKind {
        Bug = "bug", Enhancement = "enhancement", Proposal = "proposal", Task = "task",
    }
}

bitbucket_runtime::model! {
    /// Issue links.
    pub struct IssueLinks {
        /// Attachments.
        pub attachments: Option<Link>, with_attachments;
        /// Comments.
        pub comments: Option<Link>, with_comments;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
        /// Vote.
        pub vote: Option<Link>, with_vote;
        /// Watch.
        pub watch: Option<Link>, with_watch;
    }
}

/// Issue priority.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuePriority {
    /// `trivial`
    Trivial,
    /// `minor`
    Minor,
    /// `major`
    Major,
    /// `critical`
    Critical,
    /// `blocker`
    Blocker,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<IssuePriority>),
}

bitbucket_runtime::open_enum! {
    IssuePriority {
        Trivial = "trivial", Minor = "minor", Major = "major", Critical = "critical",
        Blocker = "blocker",
    }
}

/// Issue state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueState {
    /// `submitted`
    Submitted,
    /// `new`
    New,
    /// `open`
    Open,
    /// `resolved`
    Resolved,
    /// `on hold`
    OnHold,
    /// `invalid`
    Invalid,
    /// `duplicate`
    Duplicate,
    /// `wontfix`
    WontFix,
    /// `closed`
    Closed,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<IssueState>),
}

bitbucket_runtime::open_enum! {
    IssueState {
        Submitted = "submitted", New = "new", Open = "open", Resolved = "resolved",
        OnHold = "on hold", Invalid = "invalid", Duplicate = "duplicate", WontFix = "wontfix",
        Closed = "closed",
    }
}
