//! Models that several modules share: snippet and what goes with it.

use bitbucket_runtime::{hierarchy, object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{
    Account, Commit, Link, PullRequest, RenderedText, Repository, ResourceLinks, SelfLinks,
    SourceControl,
};
use std::collections::BTreeMap;

/// Comment.
///
/// Schema: `#/components/schemas/comment`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Comment {
    /// `commit_comment`
    Commit(Box<CommitComment>),
    /// `issue_comment`
    Issue(Box<IssueComment>),
    /// `pullrequest_comment`
    PullRequest(Box<PullRequestComment>),
    /// `snippet_comment`
    Snippet(Box<SnippetComment>),
    /// Any other tag, or none.
    Other(Box<CommentBase>),
}

impl Comment {
    /// `content` of whichever this is.
    #[must_use]
    #[inline]
    pub fn content(&self) -> Option<&RenderedText> {
        match self {
            Self::Commit(model) => model.content.as_ref(),
            Self::Issue(model) => model.content.as_ref(),
            Self::PullRequest(model) => model.content.as_ref(),
            Self::Snippet(model) => model.content.as_ref(),
            Self::Other(model) => model.content.as_ref(),
        }
    }

    /// `created_on` of whichever this is.
    #[must_use]
    #[inline]
    pub fn created_on(&self) -> Option<&DateTime> {
        match self {
            Self::Commit(model) => model.created_on.as_ref(),
            Self::Issue(model) => model.created_on.as_ref(),
            Self::PullRequest(model) => model.created_on.as_ref(),
            Self::Snippet(model) => model.created_on.as_ref(),
            Self::Other(model) => model.created_on.as_ref(),
        }
    }

    /// `deleted` of whichever this is.
    #[must_use]
    #[inline]
    pub fn deleted(&self) -> Option<bool> {
        match self {
            Self::Commit(model) => model.deleted,
            Self::Issue(model) => model.deleted,
            Self::PullRequest(model) => model.deleted,
            Self::Snippet(model) => model.deleted,
            Self::Other(model) => model.deleted,
        }
    }

    /// `id` of whichever this is.
    #[must_use]
    #[inline]
    pub fn id(&self) -> Option<i64> {
        match self {
            Self::Commit(model) => model.id,
            Self::Issue(model) => model.id,
            Self::PullRequest(model) => model.id,
            Self::Snippet(model) => model.id,
            Self::Other(model) => model.id,
        }
    }

    /// `inline` of whichever this is.
    #[must_use]
    #[inline]
    pub fn inline(&self) -> Option<&CommentInline> {
        match self {
            Self::Commit(model) => model.inline.as_ref(),
            Self::Issue(model) => model.inline.as_ref(),
            Self::PullRequest(model) => model.inline.as_ref(),
            Self::Snippet(model) => model.inline.as_ref(),
            Self::Other(model) => model.inline.as_ref(),
        }
    }

    /// `links` of whichever this is.
    #[must_use]
    #[inline]
    pub fn links(&self) -> Option<&CommentLinks> {
        match self {
            Self::Commit(model) => model.links.as_ref(),
            Self::Issue(model) => model.links.as_ref(),
            Self::PullRequest(model) => model.links.as_ref(),
            Self::Snippet(model) => model.links.as_ref(),
            Self::Other(model) => model.links.as_ref(),
        }
    }

    /// `parent` of whichever this is.
    #[must_use]
    #[inline]
    pub fn parent(&self) -> Option<&Comment> {
        match self {
            Self::Commit(model) => model.parent.as_ref(),
            Self::Issue(model) => model.parent.as_ref(),
            Self::PullRequest(model) => model.parent.as_ref(),
            Self::Snippet(model) => model.parent.as_ref(),
            Self::Other(model) => model.parent.as_ref(),
        }
    }

    /// `type` of whichever this is.
    #[must_use]
    #[inline]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Commit(model) => model.r#type.as_str(),
            Self::Issue(model) => model.r#type.as_str(),
            Self::PullRequest(model) => model.r#type.as_str(),
            Self::Snippet(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }

    /// `updated_on` of whichever this is.
    #[must_use]
    #[inline]
    pub fn updated_on(&self) -> Option<&DateTime> {
        match self {
            Self::Commit(model) => model.updated_on.as_ref(),
            Self::Issue(model) => model.updated_on.as_ref(),
            Self::PullRequest(model) => model.updated_on.as_ref(),
            Self::Snippet(model) => model.updated_on.as_ref(),
            Self::Other(model) => model.updated_on.as_ref(),
        }
    }

    /// `user` of whichever this is.
    #[must_use]
    #[inline]
    pub fn user(&self) -> Option<&Account> {
        match self {
            Self::Commit(model) => model.user.as_ref(),
            Self::Issue(model) => model.user.as_ref(),
            Self::PullRequest(model) => model.user.as_ref(),
            Self::Snippet(model) => model.user.as_ref(),
            Self::Other(model) => model.user.as_ref(),
        }
    }
}

hierarchy!(Comment by "type", else CommentBase {
    Commit(CommitComment) = "commit_comment",
    Issue(IssueComment) = "issue_comment",
    PullRequest(PullRequestComment) = "pullrequest_comment",
    Snippet(SnippetComment) = "snippet_comment",
});

/// Comment base.
///
/// Schema: `#/components/schemas/comment`
#[derive(Clone, PartialEq)]
pub struct CommentBase {
    /// `#/components/schemas/comment/allOf/1/properties/content`
    pub content: Option<RenderedText>,
    /// `#/components/schemas/comment/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/comment/allOf/1/properties/deleted`
    pub deleted: Option<bool>,
    /// `#/components/schemas/comment/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/comment/allOf/1/properties/inline`
    pub inline: Option<CommentInline>,
    /// `#/components/schemas/comment/allOf/1/properties/links`
    pub links: Option<CommentLinks>,
    /// `#/components/schemas/comment/allOf/1/properties/parent`
    pub parent: Option<Comment>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/comment/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/comment/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommentBase {
    content, created_on, deleted, id, inline, links, parent, r#type = "type", updated_on, user,
});
setters!(CommentBase {
    with_content(content: RenderedText), with_created_on(created_on: DateTime),
    with_deleted(deleted: bool), with_id(id: i64), with_inline(inline: CommentInline),
    with_links(links: CommentLinks), with_parent(parent: Comment),
    with_updated_on(updated_on: DateTime), with_user(user: Account),
});

/// Comment inline.
///
/// Schema: `#/components/schemas/comment/allOf/1/properties/inline`
#[derive(Clone, PartialEq)]
pub struct CommentInline {
    /// `#/components/schemas/comment/allOf/1/properties/inline/properties/context_lines`
    pub context_lines: Option<String>,
    /// `#/components/schemas/comment/allOf/1/properties/inline/properties/from`
    pub from: Option<i64>,
    /// `#/components/schemas/comment/allOf/1/properties/inline/properties/outdated`
    pub outdated: Option<bool>,
    /// `#/components/schemas/comment/allOf/1/properties/inline/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/comment/allOf/1/properties/inline/properties/start_from`
    pub start_from: Option<i64>,
    /// `#/components/schemas/comment/allOf/1/properties/inline/properties/start_to`
    pub start_to: Option<i64>,
    /// `#/components/schemas/comment/allOf/1/properties/inline/properties/to`
    pub to: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommentInline { context_lines, from, outdated, path, start_from, start_to, to });
setters!(CommentInline {
    with_context_lines(context_lines: String), with_from(from: i64), with_outdated(outdated: bool),
    with_path(path: String), with_start_from(start_from: i64), with_start_to(start_to: i64),
    with_to(to: i64),
});

/// Comment links.
///
/// Schema: `#/components/schemas/comment/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct CommentLinks {
    /// `#/components/schemas/comment/allOf/1/properties/links/properties/code`
    pub code: Option<Link>,
    /// `#/components/schemas/comment/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/comment/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommentLinks { code, html, self_link = "self" });
setters!(CommentLinks {
    with_code(code: Link), with_html(html: Link), with_self_link(self_link: Link),
});

/// Comment resolution.
///
/// Schema: `#/components/schemas/comment_resolution`
#[derive(Clone, PartialEq)]
pub struct CommentResolution {
    /// `#/components/schemas/comment_resolution/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/comment_resolution/properties/type`
    pub r#type: Option<String>,
    /// `#/components/schemas/comment_resolution/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommentResolution { created_on, r#type = "type", user });
setters!(CommentResolution {
    with_created_on(created_on: DateTime), with_type(r#type: String), with_user(user: Account),
});

/// Commit comment.
///
/// Schema: `#/components/schemas/commit_comment`
#[derive(Clone, PartialEq)]
pub struct CommitComment {
    /// `#/components/schemas/commit_comment/allOf/1/properties/commit`
    pub commit: Option<Box<Commit>>,
    /// `#/components/schemas/comment/allOf/1/properties/content`
    pub content: Option<RenderedText>,
    /// `#/components/schemas/comment/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/comment/allOf/1/properties/deleted`
    pub deleted: Option<bool>,
    /// `#/components/schemas/comment/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/comment/allOf/1/properties/inline`
    pub inline: Option<CommentInline>,
    /// `#/components/schemas/comment/allOf/1/properties/links`
    pub links: Option<CommentLinks>,
    /// `#/components/schemas/comment/allOf/1/properties/parent`
    pub parent: Option<Comment>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/comment/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/comment/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitComment, tag "commit_comment" {
    commit, content, created_on, deleted, id, inline, links, parent, r#type = "type", updated_on,
    user,
});
setters!(CommitComment {
    with_commit(commit: Box<Commit>), with_content(content: RenderedText),
    with_created_on(created_on: DateTime), with_deleted(deleted: bool), with_id(id: i64),
    with_inline(inline: CommentInline), with_links(links: CommentLinks),
    with_parent(parent: Comment), with_updated_on(updated_on: DateTime), with_user(user: Account),
});

/// Issue.
///
/// Schema: `#/components/schemas/issue`
#[derive(Clone, PartialEq)]
pub struct Issue {
    /// `#/components/schemas/issue/allOf/1/properties/assignee`
    pub assignee: Option<Account>,
    /// `#/components/schemas/issue/allOf/1/properties/component`
    pub component: Option<IssueComponent>,
    /// `#/components/schemas/issue/allOf/1/properties/content`
    pub content: Option<RenderedText>,
    /// `#/components/schemas/issue/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/issue/allOf/1/properties/edited_on`
    pub edited_on: Option<DateTime>,
    /// `#/components/schemas/issue/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/issue/allOf/1/properties/kind`
    pub kind: Option<IssueKind>,
    /// `#/components/schemas/issue/allOf/1/properties/links`
    pub links: Option<Box<IssueLinks>>,
    /// `#/components/schemas/issue/allOf/1/properties/milestone`
    pub milestone: Option<IssueMilestone>,
    /// `#/components/schemas/issue/allOf/1/properties/priority`
    pub priority: Option<IssuePriority>,
    /// `#/components/schemas/issue/allOf/1/properties/reporter`
    pub reporter: Option<Account>,
    /// `#/components/schemas/issue/allOf/1/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/issue/allOf/1/properties/state`
    pub state: Option<IssueState>,
    /// `#/components/schemas/issue/allOf/1/properties/title`
    pub title: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/issue/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/issue/allOf/1/properties/version`
    pub version: Option<IssueVersion>,
    /// `#/components/schemas/issue/allOf/1/properties/votes`
    pub votes: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Issue, tag "issue" {
    assignee, component, content, created_on, edited_on, id, kind, links, milestone, priority,
    reporter, repository, state, title, r#type = "type", updated_on, version, votes,
});
setters!(Issue {
    with_assignee(assignee: Account), with_component(component: IssueComponent),
    with_content(content: RenderedText), with_created_on(created_on: DateTime),
    with_edited_on(edited_on: DateTime), with_id(id: i64), with_kind(kind: IssueKind),
    with_links(links: Box<IssueLinks>), with_milestone(milestone: IssueMilestone),
    with_priority(priority: IssuePriority), with_reporter(reporter: Account),
    with_repository(repository: Box<Repository>), with_state(state: IssueState),
    with_title(title: String), with_updated_on(updated_on: DateTime),
    with_version(version: IssueVersion), with_votes(votes: i64),
});

/// Issue comment.
///
/// Schema: `#/components/schemas/issue_comment`
#[derive(Clone, PartialEq)]
pub struct IssueComment {
    /// `#/components/schemas/comment/allOf/1/properties/content`
    pub content: Option<RenderedText>,
    /// `#/components/schemas/comment/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/comment/allOf/1/properties/deleted`
    pub deleted: Option<bool>,
    /// `#/components/schemas/comment/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/comment/allOf/1/properties/inline`
    pub inline: Option<CommentInline>,
    /// `#/components/schemas/issue_comment/allOf/1/properties/issue`
    pub issue: Option<Box<Issue>>,
    /// `#/components/schemas/comment/allOf/1/properties/links`
    pub links: Option<CommentLinks>,
    /// `#/components/schemas/comment/allOf/1/properties/parent`
    pub parent: Option<Comment>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/comment/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/comment/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueComment, tag "issue_comment" {
    content, created_on, deleted, id, inline, issue, links, parent, r#type = "type", updated_on,
    user,
});
setters!(IssueComment {
    with_content(content: RenderedText), with_created_on(created_on: DateTime),
    with_deleted(deleted: bool), with_id(id: i64), with_inline(inline: CommentInline),
    with_issue(issue: Box<Issue>), with_links(links: CommentLinks), with_parent(parent: Comment),
    with_updated_on(updated_on: DateTime), with_user(user: Account),
});

/// Issue component.
///
/// Schema: `#/components/schemas/component`
#[derive(Clone, PartialEq)]
pub struct IssueComponent {
    /// `#/components/schemas/component/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/component/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/component/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueComponent, tag "component" { id, links, name, r#type = "type" });
setters!(IssueComponent {
    with_id(id: i64), with_links(links: SelfLinks), with_name(name: String),
});

/// Issue kind.
///
/// Schema: `#/components/schemas/issue/allOf/1/properties/kind`
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
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(IssueKind {
    Bug = "bug", Enhancement = "enhancement", Proposal = "proposal", Task = "task",
});

/// Issue links.
///
/// Schema: `#/components/schemas/issue/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct IssueLinks {
    /// `#/components/schemas/issue/allOf/1/properties/links/properties/attachments`
    pub attachments: Option<Link>,
    /// `#/components/schemas/issue/allOf/1/properties/links/properties/comments`
    pub comments: Option<Link>,
    /// `#/components/schemas/issue/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/issue/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/issue/allOf/1/properties/links/properties/vote`
    pub vote: Option<Link>,
    /// `#/components/schemas/issue/allOf/1/properties/links/properties/watch`
    pub watch: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueLinks { attachments, comments, html, self_link = "self", vote, watch });
setters!(IssueLinks {
    with_attachments(attachments: Link), with_comments(comments: Link), with_html(html: Link),
    with_self_link(self_link: Link), with_vote(vote: Link), with_watch(watch: Link),
});

/// Issue milestone.
///
/// Schema: `#/components/schemas/milestone`
#[derive(Clone, PartialEq)]
pub struct IssueMilestone {
    /// `#/components/schemas/milestone/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/milestone/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/milestone/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueMilestone, tag "milestone" { id, links, name, r#type = "type" });
setters!(IssueMilestone {
    with_id(id: i64), with_links(links: SelfLinks), with_name(name: String),
});

/// Issue priority.
///
/// Schema: `#/components/schemas/issue/allOf/1/properties/priority`
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
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(IssuePriority {
    Trivial = "trivial", Minor = "minor", Major = "major", Critical = "critical",
    Blocker = "blocker",
});

/// Issue state.
///
/// Schema: `#/components/schemas/issue/allOf/1/properties/state`
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
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(IssueState {
    Submitted = "submitted", New = "new", Open = "open", Resolved = "resolved", OnHold = "on hold",
    Invalid = "invalid", Duplicate = "duplicate", WontFix = "wontfix", Closed = "closed",
});

/// Issue version.
///
/// Schema: `#/components/schemas/version`
#[derive(Clone, PartialEq)]
pub struct IssueVersion {
    /// `#/components/schemas/version/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/version/allOf/1/properties/links`
    pub links: Option<SelfLinks>,
    /// `#/components/schemas/version/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueVersion, tag "version" { id, links, name, r#type = "type" });
setters!(IssueVersion {
    with_id(id: i64), with_links(links: SelfLinks), with_name(name: String),
});

/// Pull request comment.
///
/// Schema: `#/components/schemas/pullrequest_comment`
#[derive(Clone, PartialEq)]
pub struct PullRequestComment {
    /// `#/components/schemas/comment/allOf/1/properties/content`
    pub content: Option<RenderedText>,
    /// `#/components/schemas/comment/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/comment/allOf/1/properties/deleted`
    pub deleted: Option<bool>,
    /// `#/components/schemas/comment/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/comment/allOf/1/properties/inline`
    pub inline: Option<CommentInline>,
    /// `#/components/schemas/comment/allOf/1/properties/links`
    pub links: Option<CommentLinks>,
    /// `#/components/schemas/comment/allOf/1/properties/parent`
    pub parent: Option<Comment>,
    /// `#/components/schemas/pullrequest_comment/allOf/1/properties/pending`
    pub pending: Option<bool>,
    /// `#/components/schemas/pullrequest_comment/allOf/1/properties/pullrequest`
    pub pull_request: Option<Box<PullRequest>>,
    /// `#/components/schemas/pullrequest_comment/allOf/1/properties/resolution`
    pub resolution: Option<CommentResolution>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/comment/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/comment/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PullRequestComment, tag "pullrequest_comment" {
    content, created_on, deleted, id, inline, links, parent, pending, pull_request = "pullrequest",
    resolution, r#type = "type", updated_on, user,
});
setters!(PullRequestComment {
    with_content(content: RenderedText), with_created_on(created_on: DateTime),
    with_deleted(deleted: bool), with_id(id: i64), with_inline(inline: CommentInline),
    with_links(links: CommentLinks), with_parent(parent: Comment), with_pending(pending: bool),
    with_pull_request(pull_request: Box<PullRequest>),
    with_resolution(resolution: CommentResolution), with_updated_on(updated_on: DateTime),
    with_user(user: Account),
});

/// Snippet.
///
/// Schema: `#/components/schemas/snippet`
#[derive(Clone, PartialEq)]
pub struct Snippet {
    /// `#/components/schemas/snippet/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/snippet/allOf/1/properties/creator`
    pub creator: Option<Account>,
    /// `#/components/schemas/snippet/allOf/1/properties/files`
    pub files: Option<BTreeMap<String, SnippetFile>>,
    /// `#/components/schemas/snippet/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/snippet/allOf/1/properties/is_private`
    pub is_private: Option<bool>,
    /// `#/components/schemas/snippet/allOf/1/properties/links`
    pub links: Option<Box<SnippetLinks>>,
    /// `#/components/schemas/snippet/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/snippet/allOf/1/properties/scm`
    pub scm: Option<SourceControl>,
    /// `#/components/schemas/snippet/allOf/1/properties/title`
    pub title: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/snippet/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Snippet, tag "snippet" {
    created_on, creator, files, id, is_private, links, owner, scm, title, r#type = "type",
    updated_on,
});
setters!(Snippet {
    with_created_on(created_on: DateTime), with_creator(creator: Account),
    with_files(files: BTreeMap<String, SnippetFile>), with_id(id: i64),
    with_is_private(is_private: bool), with_links(links: Box<SnippetLinks>),
    with_owner(owner: Account), with_scm(scm: SourceControl), with_title(title: String),
    with_updated_on(updated_on: DateTime),
});

/// Snippet comment.
///
/// Schema: `#/components/schemas/snippet_comment`
#[derive(Clone, PartialEq)]
pub struct SnippetComment {
    /// `#/components/schemas/comment/allOf/1/properties/content`
    pub content: Option<RenderedText>,
    /// `#/components/schemas/comment/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/comment/allOf/1/properties/deleted`
    pub deleted: Option<bool>,
    /// `#/components/schemas/comment/allOf/1/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/comment/allOf/1/properties/inline`
    pub inline: Option<CommentInline>,
    /// `#/components/schemas/comment/allOf/1/properties/links`
    pub links: Option<CommentLinks>,
    /// `#/components/schemas/comment/allOf/1/properties/parent`
    pub parent: Option<Comment>,
    /// `#/components/schemas/snippet_comment/allOf/1/properties/snippet`
    pub snippet: Option<Snippet>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/comment/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/comment/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SnippetComment, tag "snippet_comment" {
    content, created_on, deleted, id, inline, links, parent, snippet, r#type = "type", updated_on,
    user,
});
setters!(SnippetComment {
    with_content(content: RenderedText), with_created_on(created_on: DateTime),
    with_deleted(deleted: bool), with_id(id: i64), with_inline(inline: CommentInline),
    with_links(links: CommentLinks), with_parent(parent: Comment), with_snippet(snippet: Snippet),
    with_updated_on(updated_on: DateTime), with_user(user: Account),
});

/// Snippet file.
///
/// Schema: `#/components/schemas/pullrequest_task/allOf/1`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct SnippetFile {
    /// `#/components/schemas/pullrequest_task/allOf/1/properties/links`
    pub links: Option<ResourceLinks>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SnippetFile { links });
setters!(SnippetFile { with_links(links: ResourceLinks) });

/// Snippet links.
///
/// Schema: `#/components/schemas/snippet/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct SnippetLinks {
    /// `#/components/schemas/snippet/allOf/1/properties/links/properties/comments`
    pub comments: Option<Link>,
    /// `#/components/schemas/snippet/allOf/1/properties/links/properties/commits`
    pub commits: Option<Link>,
    /// `#/components/schemas/snippet/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/snippet/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/snippet/allOf/1/properties/links/properties/watchers`
    pub watchers: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SnippetLinks { comments, commits, html, self_link = "self", watchers });
setters!(SnippetLinks {
    with_comments(comments: Link), with_commits(commits: Link), with_html(html: Link),
    with_self_link(self_link: Link), with_watchers(watchers: Link),
});
