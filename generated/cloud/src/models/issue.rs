//! Issue.

use crate::models::{
    Account, IssueComponent, IssueMilestone, IssueVersion, Link, RenderedText, Repository,
};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Issue.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Issue {
    /// Assignee.
    pub assignee: Option<Account>,
    /// Component.
    pub component: Option<IssueComponent>,
    /// Content.
    pub content: Option<RenderedText>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Edited on.
    pub edited_on: Option<DateTime>,
    /// ID.
    pub id: Option<i64>,
    /// Kind.
    pub kind: Option<IssueKind>,
    /// Links.
    pub links: Option<Box<IssueLinks>>,
    /// Milestone.
    pub milestone: Option<IssueMilestone>,
    /// Priority.
    pub priority: Option<IssuePriority>,
    /// Reporter.
    pub reporter: Option<Account>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// State.
    pub state: Option<IssueState>,
    /// Title.
    pub title: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// Version.
    pub version: Option<IssueVersion>,
    /// Votes.
    pub votes: Option<i64>,
    /// Watches.
    pub watches: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Issue, tag "issue" {
        assignee, component, content, created_on, edited_on, id, kind, links, milestone, priority,
        reporter, repository, state, title, r#type = "type", updated_on, version, votes, watches,
    }
}

setters! {
    Issue {
        with_assignee(assignee: Account), with_component(component: IssueComponent),
        with_content(content: RenderedText), with_created_on(created_on: DateTime),
        with_edited_on(edited_on: DateTime), with_id(id: i64), with_kind(kind: IssueKind),
        with_links(links: Box<IssueLinks>), with_milestone(milestone: IssueMilestone),
        with_priority(priority: IssuePriority), with_reporter(reporter: Account),
        with_repository(repository: Box<Repository>), with_state(state: IssueState),
        with_title(title: String), with_updated_on(updated_on: DateTime),
        with_version(version: IssueVersion), with_votes(votes: i64), with_watches(watches: i64),
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

open_enum! {
    IssueKind {
        Bug = "bug", Enhancement = "enhancement", Proposal = "proposal", Task = "task",
    }
}

/// Issue links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueLinks {
    /// Attachments.
    pub attachments: Option<Link>,
    /// Comments.
    pub comments: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Vote.
    pub vote: Option<Link>,
    /// Watch.
    pub watch: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { IssueLinks { attachments, comments, html, self_link = "self", vote, watch } }

setters! {
    IssueLinks {
        with_attachments(attachments: Link), with_comments(comments: Link), with_html(html: Link),
        with_self_link(self_link: Link), with_vote(vote: Link), with_watch(watch: Link),
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

open_enum! {
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

open_enum! {
    IssueState {
        Submitted = "submitted", New = "new", Open = "open", Resolved = "resolved",
        OnHold = "on hold", Invalid = "invalid", Duplicate = "duplicate", WontFix = "wontfix",
        Closed = "closed",
    }
}
