//! Issue.

use crate::models::{
    Account, IssueComponent, IssueMilestone, IssueVersion, Link, RenderedText, Repository,
};
use bitbucket_runtime::wire::{DateTime, TypeTag, Unlisted};

bitbucket_runtime::model! {
    /// An issue in a repository's tracker.
    ///
    /// To create one, only `title` is needed. In an update, what is left out stays as it is,
    /// and null takes a value away. Repositories whose tracker is switched off have no issues.
    pub struct Issue, tag "issue" {
        /// Who is to do it. Null where nobody is. Send an account with its `uuid` or `account_id`.
        pub assignee: Option<Account>, with_assignee(into);
        /// The part of the software that it is about. Null where none is. Send it with its `name`.
        pub component: Option<IssueComponent>, with_component;
        /// The description. Send `raw`.
        pub content: Option<RenderedText>, with_content;
        /// When it was reported.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// When its text was last edited. Null where it never was.
        pub edited_on: Option<DateTime>, with_edited_on(into);
        /// The number in the repository, as in `#12`.
        pub id: Option<i64>, with_id(into);
        /// What kind of issue it is.
        pub kind: Option<IssueKind>, with_kind(into);
        /// Where an issue, and what belongs to it, is found.
        pub links: Option<Box<IssueLinks>>, with_links(Box<IssueLinks>);
        /// What it should be done by. Null where nothing is set. Send it with its `name`.
        pub milestone: Option<IssueMilestone>, with_milestone;
        /// How much an issue matters.
        pub priority: Option<IssuePriority>, with_priority(into);
        /// Who reported it, which is who asked for it to be created. Null for somebody without an
        /// account.
        pub reporter: Option<Account>, with_reporter(into);
        /// The repository whose tracker it is in.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Where an issue stands.
        pub state: Option<IssueState>, with_state(into);
        /// What it is about, in one line.
        pub title: Option<String>, with_title(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When it last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// The version of the software that it is about. Null where none is. Send it with its
        /// `name`.
        pub version: Option<IssueVersion>, with_version;
        /// How many people voted for it.
        pub votes: Option<i64>, with_votes(into);
        /// How many people are told of its changes.
        pub watches: Option<i64>, with_watches(into);
    }
}

/// What kind of issue it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueKind {
    /// `bug`
    ///
    /// Something is wrong.
    Bug,
    /// `enhancement`
    ///
    /// Something could be better.
    Enhancement,
    /// `proposal`
    ///
    /// An idea to talk about.
    Proposal,
    /// `task`
    ///
    /// Work to be done.
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
    /// Where an issue, and what belongs to it, is found.
    pub struct IssueLinks {
        /// The files attached to it.
        pub attachments: Option<Link>, with_attachments;
        /// The comments under it.
        pub comments: Option<Link>, with_comments;
        /// The issue on the website.
        pub html: Option<Link>, with_html;
        /// The issue in the API.
        pub self_link: Option<Link> = "self", with_self_link;
        /// Where one votes for it, and takes the vote back.
        pub vote: Option<Link>, with_vote;
        /// Where one starts and stops to watch it.
        pub watch: Option<Link>, with_watch;
    }
}

/// How much an issue matters.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssuePriority {
    /// `trivial`
    ///
    /// The lowest.
    Trivial,
    /// `minor`
    ///
    /// The lowest but one.
    Minor,
    /// `major`
    ///
    /// In the middle.
    Major,
    /// `critical`
    ///
    /// The highest but one.
    Critical,
    /// `blocker`
    ///
    /// Nothing goes on before it is done. The highest.
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

/// Where an issue stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IssueState {
    /// `submitted`
    ///
    /// It was handed in. How that differs from `new` is not documented.
    Submitted,
    /// `new`
    ///
    /// Nobody has looked at it yet.
    New,
    /// `open`
    ///
    /// It is to be done.
    Open,
    /// `resolved`
    ///
    /// It is done.
    Resolved,
    /// `on hold`
    ///
    /// It waits.
    OnHold,
    /// `invalid`
    ///
    /// It is no issue after all.
    Invalid,
    /// `duplicate`
    ///
    /// Another issue says the same.
    Duplicate,
    /// `wontfix`
    ///
    /// It will not be done.
    WontFix,
    /// `closed`
    ///
    /// It is done with.
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
