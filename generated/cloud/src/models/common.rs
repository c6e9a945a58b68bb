//! Models that several modules share.

use bitbucket_runtime::{hierarchy, object, open_enum};
use bitbucket_runtime::wire::{DateTime, Extra, Json, Tag};
use std::collections::BTreeMap;

/// Account.
///
/// Schema: `#/components/schemas/account`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Account {
    /// `app_user`
    AppUser(Box<AppUserAccount>),
    /// `team`
    Team(Box<TeamAccount>),
    /// `user`
    User(Box<UserAccount>),
    /// Any other tag, or none.
    Other(Box<AccountBase>),
}
impl Account {
    /// `account_id` of whichever this is.
    #[must_use]
    pub fn account_id(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.account_id.as_deref(),
            Self::Team(model) => model.account_id.as_deref(),
            Self::User(model) => model.account_id.as_deref(),
            Self::Other(model) => model.account_id.as_deref(),
        }
    }
    /// `created_on` of whichever this is.
    #[must_use]
    pub fn created_on(&self) -> Option<&DateTime> {
        match self {
            Self::AppUser(model) => model.created_on.as_ref(),
            Self::Team(model) => model.created_on.as_ref(),
            Self::User(model) => model.created_on.as_ref(),
            Self::Other(model) => model.created_on.as_ref(),
        }
    }
    /// `display_name` of whichever this is.
    #[must_use]
    pub fn display_name(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.display_name.as_deref(),
            Self::Team(model) => model.display_name.as_deref(),
            Self::User(model) => model.display_name.as_deref(),
            Self::Other(model) => model.display_name.as_deref(),
        }
    }
    /// `nickname` of whichever this is.
    #[must_use]
    pub fn nickname(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.nickname.as_deref(),
            Self::Team(model) => model.nickname.as_deref(),
            Self::User(model) => model.nickname.as_deref(),
            Self::Other(model) => model.nickname.as_deref(),
        }
    }
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.r#type.as_str(),
            Self::Team(model) => model.r#type.as_str(),
            Self::User(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
    /// `username` of whichever this is.
    #[must_use]
    pub fn username(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.username.as_deref(),
            Self::Team(model) => model.username.as_deref(),
            Self::User(model) => model.username.as_deref(),
            Self::Other(model) => model.username.as_deref(),
        }
    }
    /// `uuid` of whichever this is.
    #[must_use]
    pub fn uuid(&self) -> Option<&str> {
        match self {
            Self::AppUser(model) => model.uuid.as_deref(),
            Self::Team(model) => model.uuid.as_deref(),
            Self::User(model) => model.uuid.as_deref(),
            Self::Other(model) => model.uuid.as_deref(),
        }
    }
}

hierarchy!(Account by "type", else AccountBase {
    AppUser(AppUserAccount) = "app_user",
    Team(TeamAccount) = "team",
    User(UserAccount) = "user",
});

/// Account base.
///
/// Schema: `#/components/schemas/account`
#[derive(Clone, PartialEq)]
pub struct AccountBase {
    /// `#/components/schemas/account/allOf/1/properties/account_id`
    pub account_id: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/account/allOf/1/properties/display_name`
    pub display_name: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/links`
    pub links: Option<AccountLinks>,
    /// `#/components/schemas/account/allOf/1/properties/nickname`
    pub nickname: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/account/allOf/1/properties/username`
    pub username: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AccountBase {
    account_id, created_on, display_name, links, nickname, r#type = "type", username, uuid,
});

/// Account links.
///
/// Schema: `#/components/schemas/account_links`
#[derive(Clone, PartialEq)]
pub struct AccountLinks {
    /// `#/components/schemas/account_links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/account_links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/account_links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AccountLinks { avatar, html, self_link = "self" });

/// Api error body.
///
/// Schema: `#/components/schemas/error`
#[derive(Clone, PartialEq)]
pub struct ApiErrorBody {
    /// `#/components/schemas/error/properties/error`
    pub error: Option<ApiErrorContent>,
    /// `#/components/schemas/error/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApiErrorBody { error, r#type = "type" });

/// Api error content.
///
/// Schema: `#/components/schemas/error/properties/error`
#[derive(Clone, PartialEq)]
pub struct ApiErrorContent {
    /// `#/components/schemas/error/properties/error/properties/data`
    pub data: Option<Json>,
    /// `#/components/schemas/error/properties/error/properties/detail`
    pub detail: Option<Json>,
    /// `#/components/schemas/error/properties/error/properties/fields`
    pub fields: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/error/properties/error/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/error/properties/error/properties/message`
    pub message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApiErrorContent { data, detail, fields, id, message });

/// App user account.
///
/// Schema: `#/components/schemas/app_user`
#[derive(Clone, PartialEq)]
pub struct AppUserAccount {
    /// `#/components/schemas/account/allOf/1/properties/account_id`
    pub account_id: Option<String>,
    /// `#/components/schemas/app_user/allOf/1/properties/account_status`
    pub account_status: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/account/allOf/1/properties/display_name`
    pub display_name: Option<String>,
    /// `#/components/schemas/app_user/allOf/1/properties/kind`
    pub kind: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/links`
    pub links: Option<AccountLinks>,
    /// `#/components/schemas/account/allOf/1/properties/nickname`
    pub nickname: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/account/allOf/1/properties/username`
    pub username: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AppUserAccount, tag "app_user" {
    account_id, account_status, created_on, display_name, kind, links, nickname, r#type = "type",
    username, uuid,
});

/// Branch.
///
/// Schema: `#/components/schemas/branch`
#[derive(Clone, PartialEq)]
pub struct Branch {
    /// `#/components/schemas/branch/allOf/1/properties/default_merge_strategy`
    pub default_merge_strategy: Option<MergeStrategy>,
    /// `#/components/schemas/ref/properties/links`
    pub links: Option<GitRefLinks>,
    /// `#/components/schemas/branch/allOf/1/properties/merge_strategies`
    pub merge_strategies: Option<Vec<MergeStrategy>>,
    /// `#/components/schemas/ref/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/ref/properties/target`
    pub target: Option<Box<Commit>>,
    /// `#/components/schemas/ref/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Branch, tag "branch" | "named_branch" {
    default_merge_strategy, links, merge_strategies, name, target, r#type = "type",
});

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
    pub r#type: Tag,
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

/// Commit.
///
/// Schema: `#/components/schemas/commit`
#[derive(Clone, PartialEq)]
pub struct Commit {
    /// `#/components/schemas/base_commit/allOf/1/properties/author`
    pub author: Option<CommitAuthor>,
    /// `#/components/schemas/base_commit/allOf/1/properties/committer`
    pub committer: Option<Committer>,
    /// `#/components/schemas/base_commit/allOf/1/properties/date`
    pub date: Option<DateTime>,
    /// `#/components/schemas/base_commit/allOf/1/properties/hash`
    pub hash: Option<String>,
    /// `#/components/schemas/commit/allOf/1/properties/links`
    pub links: Option<CommitLinks>,
    /// `#/components/schemas/base_commit/allOf/1/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/base_commit/allOf/1/properties/parents`
    pub parents: Option<Vec<Commit>>,
    /// `#/components/schemas/commit/allOf/1/properties/participants`
    pub participants: Option<Vec<Participant>>,
    /// `#/components/schemas/commit/allOf/1/properties/properties`
    pub properties: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/commit/allOf/1/properties/rendered`
    pub rendered: Option<RenderedCommit>,
    /// `#/components/schemas/commit/allOf/1/properties/repository`
    pub repository: Option<Repository>,
    /// `#/components/schemas/base_commit/allOf/1/properties/summary`
    pub summary: Option<RenderedText>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Commit, tag "commit" {
    author, committer, date, hash, links, message, parents, participants, properties, rendered,
    repository, summary, r#type = "type",
});

/// Commit author.
///
/// Schema: `#/components/schemas/author`
#[derive(Clone, PartialEq)]
pub struct CommitAuthor {
    /// `#/components/schemas/author/allOf/1/properties/raw`
    pub raw: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/author/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitAuthor, tag "author" { raw, r#type = "type", user });

/// Commit comment.
///
/// Schema: `#/components/schemas/commit_comment`
#[derive(Clone, PartialEq)]
pub struct CommitComment {
    /// `#/components/schemas/commit_comment/allOf/1/properties/commit`
    pub commit: Option<Commit>,
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
    pub r#type: Tag,
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

/// Commit file.
///
/// Schema: `#/components/schemas/commit_file`
#[derive(Clone, PartialEq)]
pub struct CommitFile {
    /// `#/components/schemas/commit_file/properties/attributes`
    pub attributes: Option<Vec<FileAttribute>>,
    /// `#/components/schemas/commit_file/properties/commit`
    pub commit: Option<Commit>,
    /// `#/components/schemas/commit_file/properties/escaped_path`
    pub escaped_path: Option<String>,
    /// `#/components/schemas/commit_file/properties/links`
    pub links: Option<TreeEntryLinks>,
    /// `#/components/schemas/commit_file/properties/mimetype`
    pub mime_type: Option<String>,
    /// `#/components/schemas/commit_file/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/commit_file/properties/size`
    pub size: Option<i64>,
    /// `#/components/schemas/commit_file/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitFile {
    attributes, commit, escaped_path, links, mime_type = "mimetype", path, size, r#type = "type",
});

/// Commit links.
///
/// Schema: `#/components/schemas/commit/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct CommitLinks {
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/approve`
    pub approve: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/comments`
    pub comments: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/diff`
    pub diff: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/patch`
    pub patch: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/commit/allOf/1/properties/links/properties/statuses`
    pub statuses: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitLinks {
    approve, comments, diff, html, patch, self_link = "self", statuses,
});

/// Commit status.
///
/// Schema: `#/components/schemas/commitstatus`
#[derive(Clone, PartialEq)]
pub struct CommitStatus {
    /// `#/components/schemas/commitstatus/allOf/1/properties/commit`
    pub commit: Option<Commit>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/links`
    pub links: Option<CommitStatusLinks>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/refname`
    pub ref_name: Option<String>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/repository`
    pub repository: Option<Repository>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/state`
    pub state: Option<CommitStatusState>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/commitstatus/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/url`
    pub url: Option<String>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitStatus, tag "build" {
    commit, created_on, description, key, links, name, ref_name = "refname", repository, state,
    r#type = "type", updated_on, url, uuid,
});

/// Commit status links.
///
/// Schema: `#/components/schemas/commitstatus/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct CommitStatusLinks {
    /// `#/components/schemas/commitstatus/allOf/1/properties/links/properties/commit`
    pub commit: Option<Link>,
    /// `#/components/schemas/commitstatus/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitStatusLinks { commit, self_link = "self" });

/// Commit status state.
///
/// Schema: `#/components/schemas/commitstatus/allOf/1/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommitStatusState {
    /// `FAILED`
    Failed,
    /// `INPROGRESS`
    InProgress,
    /// `STOPPED`
    Stopped,
    /// `SUCCESSFUL`
    Successful,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(CommitStatusState {
    Failed = "FAILED", InProgress = "INPROGRESS", Stopped = "STOPPED", Successful = "SUCCESSFUL",
});

/// Committer.
///
/// Schema: `#/components/schemas/committer`
#[derive(Clone, PartialEq)]
pub struct Committer {
    /// `#/components/schemas/committer/allOf/1/properties/raw`
    pub raw: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/committer/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Committer, tag "committer" { raw, r#type = "type", user });

/// Default reviewer.
///
/// Schema: `#/components/schemas/default_reviewer_and_type`
#[derive(Clone, PartialEq)]
pub struct DefaultReviewer {
    /// `#/components/schemas/default_reviewer_and_type/properties/reviewer_type`
    pub reviewer_type: Option<String>,
    /// `#/components/schemas/default_reviewer_and_type/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/default_reviewer_and_type/properties/user`
    pub user: Option<UserAccount>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DefaultReviewer, tag "default_reviewer" {
    reviewer_type, r#type = "type", user,
});

/// Diff stat.
///
/// Schema: `#/components/schemas/diffstat`
#[derive(Clone, PartialEq)]
pub struct DiffStat {
    /// `#/components/schemas/diffstat/properties/lines_added`
    pub lines_added: Option<i64>,
    /// `#/components/schemas/diffstat/properties/lines_removed`
    pub lines_removed: Option<i64>,
    /// `#/components/schemas/diffstat/properties/new`
    pub new: Option<CommitFile>,
    /// `#/components/schemas/diffstat/properties/old`
    pub old: Option<CommitFile>,
    /// `#/components/schemas/diffstat/properties/status`
    pub status: Option<DiffStatus>,
    /// `#/components/schemas/diffstat/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DiffStat { lines_added, lines_removed, new, old, status, r#type = "type" });

/// Diff status.
///
/// Schema: `#/components/schemas/diffstat/properties/status`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DiffStatus {
    /// `added`
    Added,
    /// `removed`
    Removed,
    /// `modified`
    Modified,
    /// `renamed`
    Renamed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(DiffStatus {
    Added = "added", Removed = "removed", Modified = "modified", Renamed = "renamed",
});

/// Download links.
///
/// Schema: `#/components/schemas/download/allOf/1/properties/links`, and 3 equal to it
#[derive(Clone, PartialEq)]
pub struct DownloadLinks {
    /// `#/components/schemas/download/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DownloadLinks { self_link = "self" });

/// File attribute.
///
/// Schema: `#/components/schemas/commit_file/properties/attributes/items`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileAttribute {
    /// `link`
    Link,
    /// `executable`
    Executable,
    /// `subrepository`
    Subrepository,
    /// `binary`
    Binary,
    /// `lfs`
    LargeFile,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(FileAttribute {
    Link = "link", Executable = "executable", Subrepository = "subrepository", Binary = "binary",
    LargeFile = "lfs",
});

/// File conflict.
///
/// Schema: `#/components/schemas/file_conflict`
#[derive(Clone, PartialEq)]
pub struct FileConflict {
    /// `#/components/schemas/file_conflict/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/file_conflict/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/file_conflict/properties/scenario`
    pub scenario: Option<FileConflictScenario>,
    /// `#/components/schemas/file_conflict/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(FileConflict { message, path, scenario, r#type = "type" });

/// File conflict scenario.
///
/// Schema: `#/components/schemas/file_conflict/properties/scenario`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FileConflictScenario {
    /// `delete_modify`
    DeleteModify,
    /// `modify_delete`
    ModifyDelete,
    /// `content`
    Content,
    /// `binary`
    Binary,
    /// `flags`
    Flags,
    /// `mode`
    Mode,
    /// `type`
    Type,
    /// `symlink`
    Symlink,
    /// `directory_file`
    DirectoryFile,
    /// `file_directory`
    FileDirectory,
    /// `add_rename`
    AddRename,
    /// `rename_add`
    RenameAdd,
    /// `delete_rename`
    DeleteRename,
    /// `rename_delete`
    RenameDelete,
    /// `rename`
    Rename,
    /// `subrepo`
    Subrepository,
    /// `unknown`
    Unknown,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(FileConflictScenario {
    DeleteModify = "delete_modify", ModifyDelete = "modify_delete", Content = "content",
    Binary = "binary", Flags = "flags", Mode = "mode", Type = "type", Symlink = "symlink",
    DirectoryFile = "directory_file", FileDirectory = "file_directory", AddRename = "add_rename",
    RenameAdd = "rename_add", DeleteRename = "delete_rename", RenameDelete = "rename_delete",
    Rename = "rename", Subrepository = "subrepo", Unknown = "unknown",
});

/// Fork policy.
///
/// Schema: `#/components/schemas/repository/allOf/1/properties/fork_policy`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForkPolicy {
    /// `allow_forks`
    AllowForks,
    /// `no_public_forks`
    NoPublicForks,
    /// `no_forks`
    NoForks,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ForkPolicy {
    AllowForks = "allow_forks", NoPublicForks = "no_public_forks", NoForks = "no_forks",
});

/// Forking mode.
///
/// Schema: `#/components/schemas/workspace/allOf/1/properties/forking_mode`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ForkingMode {
    /// `allow_forks`
    AllowForks,
    /// `internal_only`
    InternalOnly,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ForkingMode { AllowForks = "allow_forks", InternalOnly = "internal_only" });

/// Git ref links.
///
/// Schema: `#/components/schemas/ref/properties/links`
#[derive(Clone, PartialEq)]
pub struct GitRefLinks {
    /// `#/components/schemas/ref/properties/links/properties/commits`
    pub commits: Option<Link>,
    /// `#/components/schemas/ref/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/ref/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(GitRefLinks { commits, html, self_link = "self" });

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
    pub links: Option<IssueLinks>,
    /// `#/components/schemas/issue/allOf/1/properties/milestone`
    pub milestone: Option<IssueMilestone>,
    /// `#/components/schemas/issue/allOf/1/properties/priority`
    pub priority: Option<IssuePriority>,
    /// `#/components/schemas/issue/allOf/1/properties/reporter`
    pub reporter: Option<Account>,
    /// `#/components/schemas/issue/allOf/1/properties/repository`
    pub repository: Option<Repository>,
    /// `#/components/schemas/issue/allOf/1/properties/state`
    pub state: Option<IssueState>,
    /// `#/components/schemas/issue/allOf/1/properties/title`
    pub title: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
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
    pub issue: Option<Issue>,
    /// `#/components/schemas/comment/allOf/1/properties/links`
    pub links: Option<CommentLinks>,
    /// `#/components/schemas/comment/allOf/1/properties/parent`
    pub parent: Option<Comment>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
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
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueComponent, tag "component" { id, links, name, r#type = "type" });

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
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueMilestone, tag "milestone" { id, links, name, r#type = "type" });

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
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(IssueVersion, tag "version" { id, links, name, r#type = "type" });

/// Link.
///
/// Schema: `#/components/schemas/link`, and 72 equal to it
#[derive(Clone, PartialEq)]
pub struct Link {
    /// `#/components/schemas/link/properties/href`
    pub href: Option<String>,
    /// `#/components/schemas/link/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Link { href, name });

/// Markup.
///
/// Schema: `#/components/schemas/base_commit/allOf/1/properties/summary/properties/markup`, and 9 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Markup {
    /// `markdown`
    Markdown,
    /// `creole`
    Creole,
    /// `plaintext`
    PlainText,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(Markup { Markdown = "markdown", Creole = "creole", PlainText = "plaintext" });

/// Merge strategy.
///
/// Schema: `#/components/schemas/branch/allOf/1/properties/default_merge_strategy`, and 4 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeStrategy {
    /// `merge_commit`
    MergeCommit,
    /// `squash`
    Squash,
    /// `fast_forward`
    FastForward,
    /// `squash_fast_forward`
    SquashFastForward,
    /// `rebase_fast_forward`
    RebaseFastForward,
    /// `rebase_merge`
    RebaseMerge,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MergeStrategy {
    MergeCommit = "merge_commit", Squash = "squash", FastForward = "fast_forward",
    SquashFastForward = "squash_fast_forward", RebaseFastForward = "rebase_fast_forward",
    RebaseMerge = "rebase_merge",
});

/// Override settings.
///
/// Schema: `#/components/schemas/override_settings`
#[derive(Clone, PartialEq)]
pub struct OverrideSettings {
    /// `#/components/schemas/override_settings/properties/branching_model`
    pub branching_model: Option<bool>,
    /// `#/components/schemas/override_settings/properties/default_merge_strategy`
    pub default_merge_strategy: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(OverrideSettings { branching_model, default_merge_strategy });

/// Participant.
///
/// Schema: `#/components/schemas/participant`
#[derive(Clone, PartialEq)]
pub struct Participant {
    /// `#/components/schemas/participant/allOf/1/properties/approved`
    pub approved: Option<bool>,
    /// `#/components/schemas/participant/allOf/1/properties/participated_on`
    pub participated_on: Option<DateTime>,
    /// `#/components/schemas/participant/allOf/1/properties/role`
    pub role: Option<ParticipantRole>,
    /// `#/components/schemas/participant/allOf/1/properties/state`
    pub state: Option<ParticipantState>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/participant/allOf/1/properties/user`
    pub user: Option<Account>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Participant, tag "participant" {
    approved, participated_on, role, state, r#type = "type", user,
});

/// Participant role.
///
/// Schema: `#/components/schemas/participant/allOf/1/properties/role`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantRole {
    /// `PARTICIPANT`
    Participant,
    /// `REVIEWER`
    Reviewer,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ParticipantRole { Participant = "PARTICIPANT", Reviewer = "REVIEWER" });

/// Participant state.
///
/// Schema: `#/components/schemas/participant/allOf/1/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParticipantState {
    /// `approved`
    Approved,
    /// `changes_requested`
    ChangesRequested,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ParticipantState {
    Approved = "approved", ChangesRequested = "changes_requested",
});

/// Pipeline.
///
/// Schema: `#/components/schemas/pipeline`
#[derive(Clone, PartialEq)]
pub struct Pipeline {
    /// `#/components/schemas/pipeline/allOf/1/properties/build_number`
    pub build_number: Option<i64>,
    /// `#/components/schemas/pipeline/allOf/1/properties/build_seconds_used`
    pub build_seconds_used: Option<i64>,
    /// `#/components/schemas/pipeline/allOf/1/properties/completed_on`
    pub completed_on: Option<DateTime>,
    /// `#/components/schemas/pipeline/allOf/1/properties/configuration_sources`
    pub configuration_sources: Option<Vec<PipelineConfigurationSource>>,
    /// `#/components/schemas/pipeline/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/pipeline/allOf/1/properties/creator`
    pub creator: Option<Account>,
    /// `#/components/schemas/pipeline/allOf/1/properties/duration_in_seconds`
    pub duration_in_seconds: Option<i64>,
    /// `#/components/schemas/pipeline/allOf/1/properties/expired`
    pub expired: Option<bool>,
    /// `#/components/schemas/pipeline/allOf/1/properties/first_successful`
    pub first_successful: Option<bool>,
    /// `#/components/schemas/pipeline/allOf/1/properties/has_variables`
    pub has_variables: Option<bool>,
    /// `#/components/schemas/pipeline/allOf/1/properties/labels`
    pub labels: Option<BTreeMap<String, Json>>,
    /// `#/components/schemas/pipeline/allOf/1/properties/links`
    pub links: Option<PipelineLinks>,
    /// `#/components/schemas/pipeline/allOf/1/properties/repository`
    pub repository: Option<Repository>,
    /// `#/components/schemas/pipeline/allOf/1/properties/run_number`
    pub run_number: Option<i64>,
    /// `#/components/schemas/pipeline/allOf/1/properties/state`
    pub state: Option<PipelineState>,
    /// `#/components/schemas/pipeline/allOf/1/properties/target`
    pub target: Option<PipelineTarget>,
    /// `#/components/schemas/pipeline/allOf/1/properties/trigger`
    pub trigger: Option<PipelineTrigger>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/pipeline/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/pipeline/allOf/1/properties/variables`
    pub variables: Option<Vec<PipelineVariable>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Pipeline, tag "pipeline" {
    build_number, build_seconds_used, completed_on, configuration_sources, created_on, creator,
    duration_in_seconds, expired, first_successful, has_variables, labels, links, repository,
    run_number, state, target, trigger, r#type = "type", uuid, variables,
});

/// Pipeline command.
///
/// Schema: `#/components/schemas/pipeline_command`
#[derive(Clone, PartialEq)]
pub struct PipelineCommand {
    /// `#/components/schemas/pipeline_command/properties/action`
    pub action: Option<String>,
    /// `#/components/schemas/pipeline_command/properties/command`
    pub command: Option<String>,
    /// `#/components/schemas/pipeline_command/properties/commandType`
    pub command_type: Option<String>,
    /// `#/components/schemas/pipeline_command/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineCommand { action, command, command_type = "commandType", name });

/// Pipeline commit target.
///
/// Schema: `#/components/schemas/pipeline_commit_target`
#[derive(Clone, PartialEq)]
pub struct PipelineCommitTarget {
    /// `#/components/schemas/pipeline_target/allOf/1/properties/commit`
    pub commit: Option<Commit>,
    /// `#/components/schemas/pipeline_target/allOf/1/properties/selector`
    pub selector: Option<PipelineSelector>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineCommitTarget, tag "pipeline_commit_target" {
    commit, selector, r#type = "type",
});

/// Pipeline configuration source.
///
/// Schema: `#/components/schemas/pipeline_configuration_source`
#[derive(Clone, PartialEq)]
pub struct PipelineConfigurationSource {
    /// `#/components/schemas/pipeline_configuration_source/properties/source`
    pub source: Option<String>,
    /// `#/components/schemas/pipeline_configuration_source/properties/uri`
    pub uri: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineConfigurationSource { source, uri });

/// Pipeline error.
///
/// Schema: `#/components/schemas/pipeline_error`
#[derive(Clone, PartialEq)]
pub struct PipelineError {
    /// `#/components/schemas/pipeline_error/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/pipeline_error/allOf/1/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineError, tag "pipeline_error" { key, message, r#type = "type" });

/// Pipeline image.
///
/// Schema: `#/components/schemas/pipeline_image`
#[derive(Clone, PartialEq)]
pub struct PipelineImage {
    /// `#/components/schemas/pipeline_image/properties/email`
    pub email: Option<String>,
    /// `#/components/schemas/pipeline_image/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/pipeline_image/properties/password`
    pub password: Option<String>,
    /// `#/components/schemas/pipeline_image/properties/username`
    pub username: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineImage { email, name, password, username });

/// Pipeline link.
///
/// Schema: `#/components/schemas/pipelines_links_section_href`
#[derive(Clone, PartialEq)]
pub struct PipelineLink {
    /// `#/components/schemas/pipelines_links_section_href/allOf/1/properties/href`
    pub href: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineLink, tag "pipelines_links_section_href" { href, r#type = "type" });

/// Pipeline links.
///
/// Schema: `#/components/schemas/pipelines_pipeline_links`
#[derive(Clone, PartialEq)]
pub struct PipelineLinks {
    /// `#/components/schemas/pipelines_pipeline_links/allOf/1/properties/self`
    pub self_link: Option<PipelineLink>,
    /// `#/components/schemas/pipelines_pipeline_links/allOf/1/properties/steps`
    pub steps: Option<PipelineLink>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineLinks, tag "pipelines_pipeline_links" {
    self_link = "self", steps, r#type = "type",
});

/// Pipeline pull request target.
///
/// Schema: `#/components/schemas/pipeline_pullrequest_target`
#[derive(Clone, PartialEq)]
pub struct PipelinePullRequestTarget {
    /// `#/components/schemas/pipeline_target/allOf/1/properties/commit`
    pub commit: Option<Commit>,
    /// `#/components/schemas/pipeline_pullrequest_target/allOf/1/properties/destination`
    pub destination: Option<String>,
    /// `#/components/schemas/pipeline_pullrequest_target/allOf/1/properties/destination_commit`
    pub destination_commit: Option<Commit>,
    /// `#/components/schemas/pipeline_pullrequest_target/allOf/1/properties/pullrequest`
    pub pull_request: Option<PullRequest>,
    /// `#/components/schemas/pipeline_target/allOf/1/properties/selector`
    pub selector: Option<PipelineSelector>,
    /// `#/components/schemas/pipeline_pullrequest_target/allOf/1/properties/source`
    pub source: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelinePullRequestTarget, tag "pipeline_pullrequest_target" {
    commit, destination, destination_commit, pull_request = "pullrequest", selector, source,
    r#type = "type",
});

/// Pipeline ref target.
///
/// Schema: `#/components/schemas/pipeline_ref_target`
#[derive(Clone, PartialEq)]
pub struct PipelineRefTarget {
    /// `#/components/schemas/pipeline_target/allOf/1/properties/commit`
    pub commit: Option<Commit>,
    /// `#/components/schemas/pipeline_ref_target/allOf/1/properties/ref_name`
    pub ref_name: Option<String>,
    /// `#/components/schemas/pipeline_ref_target/allOf/1/properties/ref_type`
    pub ref_type: Option<PipelineRefType>,
    /// `#/components/schemas/pipeline_target/allOf/1/properties/selector`
    pub selector: Option<PipelineSelector>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineRefTarget, tag "pipeline_ref_target" {
    commit, ref_name, ref_type, selector, r#type = "type",
});

/// Pipeline ref type.
///
/// Schema: `#/components/schemas/pipeline_ref_target/allOf/1/properties/ref_type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineRefType {
    /// `branch`
    Branch,
    /// `tag`
    Tag,
    /// `named_branch`
    NamedBranch,
    /// `bookmark`
    Bookmark,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineRefType {
    Branch = "branch", Tag = "tag", NamedBranch = "named_branch", Bookmark = "bookmark",
});

/// Pipeline result name.
///
/// Schema: `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineResultName {
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// `ERROR`
    Error,
    /// `STOPPED`
    Stopped,
    /// `EXPIRED`
    Expired,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineResultName {
    Successful = "SUCCESSFUL", Failed = "FAILED", Error = "ERROR", Stopped = "STOPPED",
    Expired = "EXPIRED",
});

/// Pipeline selector.
///
/// Schema: `#/components/schemas/pipeline_selector`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct PipelineSelector {
    /// `#/components/schemas/pipeline_selector/allOf/1/properties/pattern`
    pub pattern: Option<String>,
    /// `#/components/schemas/pipeline_selector/allOf/1/properties/type`
    pub kind: Option<PipelineSelectorKind>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineSelector { pattern, kind = "type" });

/// Pipeline selector kind.
///
/// Schema: `#/components/schemas/pipeline_selector/allOf/1/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineSelectorKind {
    /// `branches`
    Branches,
    /// `tags`
    Tags,
    /// `bookmarks`
    Bookmarks,
    /// `default`
    Default,
    /// `custom`
    Custom,
    /// `pull-requests`
    PullRequests,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineSelectorKind {
    Branches = "branches", Tags = "tags", Bookmarks = "bookmarks", Default = "default",
    Custom = "custom", PullRequests = "pull-requests",
});

/// Pipeline stage name.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStageName {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// `PAUSED`
    Paused,
    /// `HALTED`
    Halted,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStageName {
    Pending = "PENDING", Running = "RUNNING", Paused = "PAUSED", Halted = "HALTED",
});

/// Pipeline state.
///
/// Schema: `#/components/schemas/pipeline_state`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineState {
    /// `pipeline_state_completed`
    Completed(Box<PipelineStateCompleted>),
    /// `pipeline_state_halted`
    Halted(Box<PipelineStateHalted>),
    /// `pipeline_state_in_progress`
    InProgress(Box<PipelineStateInProgress>),
    /// `pipeline_state_parsing`
    Parsing(Box<PipelineStateParsing>),
    /// `pipeline_state_pending`
    Pending(Box<PipelineStatePending>),
    /// Any other tag, or none.
    Other(Box<PipelineStateBase>),
}
impl PipelineState {
    /// `name` of whichever this is.
    #[must_use]
    pub fn name(&self) -> Option<&PipelineStateName> {
        match self {
            Self::Completed(model) => model.name.as_ref(),
            Self::Halted(model) => model.name.as_ref(),
            Self::InProgress(model) => model.name.as_ref(),
            Self::Parsing(model) => model.name.as_ref(),
            Self::Pending(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Completed(model) => model.r#type.as_str(),
            Self::Halted(model) => model.r#type.as_str(),
            Self::InProgress(model) => model.r#type.as_str(),
            Self::Parsing(model) => model.r#type.as_str(),
            Self::Pending(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineState by "type", else PipelineStateBase {
    Completed(PipelineStateCompleted) = "pipeline_state_completed",
    Halted(PipelineStateHalted) = "pipeline_state_halted",
    InProgress(PipelineStateInProgress) = "pipeline_state_in_progress",
    Parsing(PipelineStateParsing) = "pipeline_state_parsing",
    Pending(PipelineStatePending) = "pipeline_state_pending",
});

/// Pipeline state base.
///
/// Schema: `#/components/schemas/pipeline_state`
#[derive(Clone, PartialEq)]
pub struct PipelineStateBase {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateBase { name, r#type = "type" });

/// Pipeline state completed.
///
/// Schema: `#/components/schemas/pipeline_state_completed`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompleted {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/pipeline_state_completed/allOf/1/properties/result`
    pub result: Option<PipelineStateCompletedResult>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompleted, tag "pipeline_state_completed" {
    name, result, r#type = "type",
});

/// Pipeline state completed error.
///
/// Schema: `#/components/schemas/pipeline_state_completed_error`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedError {
    /// `#/components/schemas/pipeline_state_completed_error/allOf/1/properties/error`
    pub error: Option<PipelineError>,
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedError, tag "pipeline_state_completed_error" {
    error, name, r#type = "type",
});

/// Pipeline state completed expired.
///
/// Schema: `#/components/schemas/pipeline_state_completed_expired`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedExpired {
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedExpired, tag "pipeline_state_completed_expired" {
    name, r#type = "type",
});

/// Pipeline state completed failed.
///
/// Schema: `#/components/schemas/pipeline_state_completed_failed`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedFailed {
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedFailed, tag "pipeline_state_completed_failed" {
    name, r#type = "type",
});

/// Pipeline state completed result.
///
/// Schema: `#/components/schemas/pipeline_state_completed_result`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStateCompletedResult {
    /// `pipeline_state_completed_error`
    Error(Box<PipelineStateCompletedError>),
    /// `pipeline_state_completed_expired`
    Expired(Box<PipelineStateCompletedExpired>),
    /// `pipeline_state_completed_failed`
    Failed(Box<PipelineStateCompletedFailed>),
    /// `pipeline_state_completed_stopped`
    Stopped(Box<PipelineStateCompletedStopped>),
    /// `pipeline_state_completed_successful`
    Successful(Box<PipelineStateCompletedSuccessful>),
    /// Any other tag, or none.
    Other(Box<PipelineStateCompletedResultBase>),
}
impl PipelineStateCompletedResult {
    /// `name` of whichever this is.
    #[must_use]
    pub fn name(&self) -> Option<&PipelineResultName> {
        match self {
            Self::Error(model) => model.name.as_ref(),
            Self::Expired(model) => model.name.as_ref(),
            Self::Failed(model) => model.name.as_ref(),
            Self::Stopped(model) => model.name.as_ref(),
            Self::Successful(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Error(model) => model.r#type.as_str(),
            Self::Expired(model) => model.r#type.as_str(),
            Self::Failed(model) => model.r#type.as_str(),
            Self::Stopped(model) => model.r#type.as_str(),
            Self::Successful(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStateCompletedResult by "type", else PipelineStateCompletedResultBase {
    Error(PipelineStateCompletedError) = "pipeline_state_completed_error",
    Expired(PipelineStateCompletedExpired) = "pipeline_state_completed_expired",
    Failed(PipelineStateCompletedFailed) = "pipeline_state_completed_failed",
    Stopped(PipelineStateCompletedStopped) = "pipeline_state_completed_stopped",
    Successful(PipelineStateCompletedSuccessful) = "pipeline_state_completed_successful",
});

/// Pipeline state completed result base.
///
/// Schema: `#/components/schemas/pipeline_state_completed_result`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedResultBase {
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedResultBase { name, r#type = "type" });

/// Pipeline state completed stopped.
///
/// Schema: `#/components/schemas/pipeline_state_completed_stopped`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedStopped {
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedStopped, tag "pipeline_state_completed_stopped" {
    name, r#type = "type",
});

/// Pipeline state completed successful.
///
/// Schema: `#/components/schemas/pipeline_state_completed_successful`
#[derive(Clone, PartialEq)]
pub struct PipelineStateCompletedSuccessful {
    /// `#/components/schemas/pipeline_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateCompletedSuccessful, tag "pipeline_state_completed_successful" {
    name, r#type = "type",
});

/// Pipeline state halted.
///
/// Schema: `#/components/schemas/pipeline_state_halted`
#[derive(Clone, PartialEq)]
pub struct PipelineStateHalted {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateHalted, tag "pipeline_state_halted" { name, r#type = "type" });

/// Pipeline state in progress.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgress {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/pipeline_state_in_progress/allOf/1/properties/stage`
    pub stage: Option<PipelineStateInProgressStage>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgress, tag "pipeline_state_in_progress" {
    name, stage, r#type = "type",
});

/// Pipeline state in progress halted.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_halted`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgressHalted {
    /// `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgressHalted, tag "pipeline_state_in_progress_halted" {
    name, r#type = "type",
});

/// Pipeline state in progress paused.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_paused`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgressPaused {
    /// `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgressPaused, tag "pipeline_state_in_progress_paused" {
    name, r#type = "type",
});

/// Pipeline state in progress pending.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_pending`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgressPending {
    /// `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgressPending, tag "pipeline_state_in_progress_pending" {
    name, r#type = "type",
});

/// Pipeline state in progress running.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_running`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgressRunning {
    /// `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgressRunning, tag "pipeline_state_in_progress_running" {
    name, r#type = "type",
});

/// Pipeline state in progress stage.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_stage`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStateInProgressStage {
    /// `pipeline_state_in_progress_halted`
    Halted(Box<PipelineStateInProgressHalted>),
    /// `pipeline_state_in_progress_paused`
    Paused(Box<PipelineStateInProgressPaused>),
    /// `pipeline_state_in_progress_pending`
    Pending(Box<PipelineStateInProgressPending>),
    /// `pipeline_state_in_progress_running`
    Running(Box<PipelineStateInProgressRunning>),
    /// Any other tag, or none.
    Other(Box<PipelineStateInProgressStageBase>),
}
impl PipelineStateInProgressStage {
    /// `name` of whichever this is.
    #[must_use]
    pub fn name(&self) -> Option<&PipelineStageName> {
        match self {
            Self::Halted(model) => model.name.as_ref(),
            Self::Paused(model) => model.name.as_ref(),
            Self::Pending(model) => model.name.as_ref(),
            Self::Running(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Halted(model) => model.r#type.as_str(),
            Self::Paused(model) => model.r#type.as_str(),
            Self::Pending(model) => model.r#type.as_str(),
            Self::Running(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStateInProgressStage by "type", else PipelineStateInProgressStageBase {
    Halted(PipelineStateInProgressHalted) = "pipeline_state_in_progress_halted",
    Paused(PipelineStateInProgressPaused) = "pipeline_state_in_progress_paused",
    Pending(PipelineStateInProgressPending) = "pipeline_state_in_progress_pending",
    Running(PipelineStateInProgressRunning) = "pipeline_state_in_progress_running",
});

/// Pipeline state in progress stage base.
///
/// Schema: `#/components/schemas/pipeline_state_in_progress_stage`
#[derive(Clone, PartialEq)]
pub struct PipelineStateInProgressStageBase {
    /// `#/components/schemas/pipeline_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateInProgressStageBase { name, r#type = "type" });

/// Pipeline state name.
///
/// Schema: `#/components/schemas/pipeline_state/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStateName {
    /// `PENDING`
    Pending,
    /// `PARSING`
    Parsing,
    /// `IN_PROGRESS`
    InProgress,
    /// `HALTED`
    Halted,
    /// `COMPLETED`
    Completed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStateName {
    Pending = "PENDING", Parsing = "PARSING", InProgress = "IN_PROGRESS", Halted = "HALTED",
    Completed = "COMPLETED",
});

/// Pipeline state parsing.
///
/// Schema: `#/components/schemas/pipeline_state_parsing`
#[derive(Clone, PartialEq)]
pub struct PipelineStateParsing {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStateParsing, tag "pipeline_state_parsing" { name, r#type = "type" });

/// Pipeline state pending.
///
/// Schema: `#/components/schemas/pipeline_state_pending`
#[derive(Clone, PartialEq)]
pub struct PipelineStatePending {
    /// `#/components/schemas/pipeline_state/allOf/1/properties/name`
    pub name: Option<PipelineStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStatePending, tag "pipeline_state_pending" { name, r#type = "type" });

/// Pipeline step.
///
/// Schema: `#/components/schemas/pipeline_step`
#[derive(Clone, PartialEq)]
pub struct PipelineStep {
    /// `#/components/schemas/pipeline_step/allOf/1/properties/build_seconds_used`
    pub build_seconds_used: Option<i64>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/completed_on`
    pub completed_on: Option<DateTime>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/duration_in_seconds`
    pub duration_in_seconds: Option<i64>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/image`
    pub image: Option<PipelineImage>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/maxTime`
    pub max_time: Option<i64>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/pipeline`
    pub pipeline: Option<Pipeline>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/run_number`
    pub run_number: Option<i64>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/script_commands`
    pub script_commands: Option<Vec<PipelineCommand>>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/setup_commands`
    pub setup_commands: Option<Vec<PipelineCommand>>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/started_on`
    pub started_on: Option<DateTime>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/state`
    pub state: Option<PipelineStepState>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/teardown_commands`
    pub teardown_commands: Option<Vec<PipelineCommand>>,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/trigger`
    pub trigger: Option<PipelineStepTrigger>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/pipeline_step/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStep, tag "pipeline_step" {
    build_seconds_used, completed_on, duration_in_seconds, image, max_time = "maxTime", name,
    pipeline, run_number, script_commands, setup_commands, started_on, state, teardown_commands,
    trigger, r#type = "type", uuid,
});

/// Pipeline step error.
///
/// Schema: `#/components/schemas/pipeline_step_error`
#[derive(Clone, PartialEq)]
pub struct PipelineStepError {
    /// `#/components/schemas/pipeline_step_error/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/pipeline_step_error/allOf/1/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepError, tag "pipeline_step_error" { key, message, r#type = "type" });

/// Pipeline step pending stage name.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_stage/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepPendingStageName {
    /// `PENDING`
    Pending,
    /// `PAUSED`
    Paused,
    /// `HALTED`
    Halted,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStepPendingStageName {
    Pending = "PENDING", Paused = "PAUSED", Halted = "HALTED",
});

/// Pipeline step result name.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepResultName {
    /// `SUCCESSFUL`
    Successful,
    /// `FAILED`
    Failed,
    /// `ERROR`
    Error,
    /// `STOPPED`
    Stopped,
    /// `EXPIRED`
    Expired,
    /// `NOT_RUN`
    NotRun,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStepResultName {
    Successful = "SUCCESSFUL", Failed = "FAILED", Error = "ERROR", Stopped = "STOPPED",
    Expired = "EXPIRED", NotRun = "NOT_RUN",
});

/// Pipeline step running stage name.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress_stage/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepRunningStageName {
    /// `PENDING`
    Pending,
    /// `RUNNING`
    Running,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStepRunningStageName { Pending = "PENDING", Running = "RUNNING" });

/// Pipeline step state.
///
/// Schema: `#/components/schemas/pipeline_step_state`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepState {
    /// `pipeline_step_state_completed`
    Completed(Box<PipelineStepStateCompleted>),
    /// `pipeline_step_state_in_progress`
    InProgress(Box<PipelineStepStateInProgress>),
    /// `pipeline_step_state_pending`
    Pending(Box<PipelineStepStatePending>),
    /// `pipeline_step_state_ready`
    Ready(Box<PipelineStepStateReady>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStateBase>),
}
impl PipelineStepState {
    /// `name` of whichever this is.
    #[must_use]
    pub fn name(&self) -> Option<&PipelineStepStateName> {
        match self {
            Self::Completed(model) => model.name.as_ref(),
            Self::InProgress(model) => model.name.as_ref(),
            Self::Pending(model) => model.name.as_ref(),
            Self::Ready(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Completed(model) => model.r#type.as_str(),
            Self::InProgress(model) => model.r#type.as_str(),
            Self::Pending(model) => model.r#type.as_str(),
            Self::Ready(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStepState by "type", else PipelineStepStateBase {
    Completed(PipelineStepStateCompleted) = "pipeline_step_state_completed",
    InProgress(PipelineStepStateInProgress) = "pipeline_step_state_in_progress",
    Pending(PipelineStepStatePending) = "pipeline_step_state_pending",
    Ready(PipelineStepStateReady) = "pipeline_step_state_ready",
});

/// Pipeline step state base.
///
/// Schema: `#/components/schemas/pipeline_step_state`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateBase {
    /// `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
    pub name: Option<PipelineStepStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateBase { name, r#type = "type" });

/// Pipeline step state completed.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompleted {
    /// `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
    pub name: Option<PipelineStepStateName>,
    /// `#/components/schemas/pipeline_step_state_completed/allOf/1/properties/result`
    pub result: Option<PipelineStepStateCompletedResult>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompleted, tag "pipeline_step_state_completed" {
    name, result, r#type = "type",
});

/// Pipeline step state completed error.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_error`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedError {
    /// `#/components/schemas/pipeline_step_state_completed_error/allOf/1/properties/error`
    pub error: Option<PipelineStepError>,
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedError, tag "pipeline_step_state_completed_error" {
    error, name, r#type = "type",
});

/// Pipeline step state completed expired.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_expired`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedExpired {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedExpired, tag "pipeline_step_state_completed_expired" {
    name, r#type = "type",
});

/// Pipeline step state completed failed.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_failed`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedFailed {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedFailed, tag "pipeline_step_state_completed_failed" {
    name, r#type = "type",
});

/// Pipeline step state completed not run.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_not_run`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedNotRun {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedNotRun, tag "pipeline_step_state_completed_not_run" {
    name, r#type = "type",
});

/// Pipeline step state completed result.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_result`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepStateCompletedResult {
    /// `pipeline_step_state_completed_error`
    Error(Box<PipelineStepStateCompletedError>),
    /// `pipeline_step_state_completed_expired`
    Expired(Box<PipelineStepStateCompletedExpired>),
    /// `pipeline_step_state_completed_failed`
    Failed(Box<PipelineStepStateCompletedFailed>),
    /// `pipeline_step_state_completed_not_run`
    NotRun(Box<PipelineStepStateCompletedNotRun>),
    /// `pipeline_step_state_completed_stopped`
    Stopped(Box<PipelineStepStateCompletedStopped>),
    /// `pipeline_step_state_completed_successful`
    Successful(Box<PipelineStepStateCompletedSuccessful>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStateCompletedResultBase>),
}
impl PipelineStepStateCompletedResult {
    /// `name` of whichever this is.
    #[must_use]
    pub fn name(&self) -> Option<&PipelineStepResultName> {
        match self {
            Self::Error(model) => model.name.as_ref(),
            Self::Expired(model) => model.name.as_ref(),
            Self::Failed(model) => model.name.as_ref(),
            Self::NotRun(model) => model.name.as_ref(),
            Self::Stopped(model) => model.name.as_ref(),
            Self::Successful(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Error(model) => model.r#type.as_str(),
            Self::Expired(model) => model.r#type.as_str(),
            Self::Failed(model) => model.r#type.as_str(),
            Self::NotRun(model) => model.r#type.as_str(),
            Self::Stopped(model) => model.r#type.as_str(),
            Self::Successful(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStepStateCompletedResult by "type", else PipelineStepStateCompletedResultBase {
    Error(PipelineStepStateCompletedError) = "pipeline_step_state_completed_error",
    Expired(PipelineStepStateCompletedExpired) = "pipeline_step_state_completed_expired",
    Failed(PipelineStepStateCompletedFailed) = "pipeline_step_state_completed_failed",
    NotRun(PipelineStepStateCompletedNotRun) = "pipeline_step_state_completed_not_run",
    Stopped(PipelineStepStateCompletedStopped) = "pipeline_step_state_completed_stopped",
    Successful(PipelineStepStateCompletedSuccessful) = "pipeline_step_state_completed_successful",
});

/// Pipeline step state completed result base.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_result`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedResultBase {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedResultBase { name, r#type = "type" });

/// Pipeline step state completed stopped.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_stopped`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedStopped {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedStopped, tag "pipeline_step_state_completed_stopped" {
    name, r#type = "type",
});

/// Pipeline step state completed successful.
///
/// Schema: `#/components/schemas/pipeline_step_state_completed_successful`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateCompletedSuccessful {
    /// `#/components/schemas/pipeline_step_state_completed_result/allOf/1/properties/name`
    pub name: Option<PipelineStepResultName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateCompletedSuccessful, tag "pipeline_step_state_completed_successful" {
    name, r#type = "type",
});

/// Pipeline step state in progress.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateInProgress {
    /// `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
    pub name: Option<PipelineStepStateName>,
    /// `#/components/schemas/pipeline_step_state_in_progress/allOf/1/properties/stage`
    pub stage: Option<PipelineStepStateInProgressStage>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateInProgress, tag "pipeline_step_state_in_progress" {
    name, stage, r#type = "type",
});

/// Pipeline step state in progress pending.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress_pending`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateInProgressPending {
    /// `#/components/schemas/pipeline_step_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepRunningStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateInProgressPending, tag "pipeline_step_state_in_progress_pending" {
    name, r#type = "type",
});

/// Pipeline step state in progress running.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress_running`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateInProgressRunning {
    /// `#/components/schemas/pipeline_step_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepRunningStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateInProgressRunning, tag "pipeline_step_state_in_progress_running" {
    name, r#type = "type",
});

/// Pipeline step state in progress stage.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress_stage`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepStateInProgressStage {
    /// `pipeline_step_state_in_progress_pending`
    Pending(Box<PipelineStepStateInProgressPending>),
    /// `pipeline_step_state_in_progress_running`
    Running(Box<PipelineStepStateInProgressRunning>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStateInProgressStageBase>),
}
impl PipelineStepStateInProgressStage {
    /// `name` of whichever this is.
    #[must_use]
    pub fn name(&self) -> Option<&PipelineStepRunningStageName> {
        match self {
            Self::Pending(model) => model.name.as_ref(),
            Self::Running(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Pending(model) => model.r#type.as_str(),
            Self::Running(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStepStateInProgressStage by "type", else PipelineStepStateInProgressStageBase {
    Pending(PipelineStepStateInProgressPending) = "pipeline_step_state_in_progress_pending",
    Running(PipelineStepStateInProgressRunning) = "pipeline_step_state_in_progress_running",
});

/// Pipeline step state in progress stage base.
///
/// Schema: `#/components/schemas/pipeline_step_state_in_progress_stage`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateInProgressStageBase {
    /// `#/components/schemas/pipeline_step_state_in_progress_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepRunningStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateInProgressStageBase { name, r#type = "type" });

/// Pipeline step state name.
///
/// Schema: `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineStepStateName {
    /// `PENDING`
    Pending,
    /// `READY`
    Ready,
    /// `IN_PROGRESS`
    InProgress,
    /// `COMPLETED`
    Completed,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PipelineStepStateName {
    Pending = "PENDING", Ready = "READY", InProgress = "IN_PROGRESS", Completed = "COMPLETED",
});

/// Pipeline step state pending.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStatePending {
    /// `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
    pub name: Option<PipelineStepStateName>,
    /// `#/components/schemas/pipeline_step_state_pending/allOf/1/properties/stage`
    pub stage: Option<PipelineStepStatePendingStage>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStatePending, tag "pipeline_step_state_pending" {
    name, stage, r#type = "type",
});

/// Pipeline step state pending halted.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_halted`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStatePendingHalted {
    /// `#/components/schemas/pipeline_step_state_pending_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepPendingStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStatePendingHalted, tag "pipeline_step_state_pending_halted" {
    name, r#type = "type",
});

/// Pipeline step state pending paused.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_paused`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStatePendingPaused {
    /// `#/components/schemas/pipeline_step_state_pending_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepPendingStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStatePendingPaused, tag "pipeline_step_state_pending_paused" {
    name, r#type = "type",
});

/// Pipeline step state pending pending.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_pending`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStatePendingPending {
    /// `#/components/schemas/pipeline_step_state_pending_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepPendingStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStatePendingPending, tag "pipeline_step_state_pending_pending" {
    name, r#type = "type",
});

/// Pipeline step state pending stage.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_stage`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepStatePendingStage {
    /// `pipeline_step_state_pending_halted`
    Halted(Box<PipelineStepStatePendingHalted>),
    /// `pipeline_step_state_pending_paused`
    Paused(Box<PipelineStepStatePendingPaused>),
    /// `pipeline_step_state_pending_pending`
    Pending(Box<PipelineStepStatePendingPending>),
    /// Any other tag, or none.
    Other(Box<PipelineStepStatePendingStageBase>),
}
impl PipelineStepStatePendingStage {
    /// `name` of whichever this is.
    #[must_use]
    pub fn name(&self) -> Option<&PipelineStepPendingStageName> {
        match self {
            Self::Halted(model) => model.name.as_ref(),
            Self::Paused(model) => model.name.as_ref(),
            Self::Pending(model) => model.name.as_ref(),
            Self::Other(model) => model.name.as_ref(),
        }
    }
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Halted(model) => model.r#type.as_str(),
            Self::Paused(model) => model.r#type.as_str(),
            Self::Pending(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStepStatePendingStage by "type", else PipelineStepStatePendingStageBase {
    Halted(PipelineStepStatePendingHalted) = "pipeline_step_state_pending_halted",
    Paused(PipelineStepStatePendingPaused) = "pipeline_step_state_pending_paused",
    Pending(PipelineStepStatePendingPending) = "pipeline_step_state_pending_pending",
});

/// Pipeline step state pending stage base.
///
/// Schema: `#/components/schemas/pipeline_step_state_pending_stage`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStatePendingStageBase {
    /// `#/components/schemas/pipeline_step_state_pending_stage/allOf/1/properties/name`
    pub name: Option<PipelineStepPendingStageName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStatePendingStageBase { name, r#type = "type" });

/// Pipeline step state ready.
///
/// Schema: `#/components/schemas/pipeline_step_state_ready`
#[derive(Clone, PartialEq)]
pub struct PipelineStepStateReady {
    /// `#/components/schemas/pipeline_step_state/allOf/1/properties/name`
    pub name: Option<PipelineStepStateName>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepStateReady, tag "pipeline_step_state_ready" {
    name, r#type = "type",
});

/// Pipeline step trigger.
///
/// Schema: `#/components/schemas/pipeline_step_trigger`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineStepTrigger {
    /// `pipeline_step_trigger_automatic`
    Automatic(Box<PipelineStepTriggerAutomatic>),
    /// `pipeline_step_trigger_manual`
    Manual(Box<PipelineStepTriggerManual>),
    /// Any other tag, or none.
    Other(Box<PipelineStepTriggerBase>),
}
impl PipelineStepTrigger {
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Automatic(model) => model.r#type.as_str(),
            Self::Manual(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineStepTrigger by "type", else PipelineStepTriggerBase {
    Automatic(PipelineStepTriggerAutomatic) = "pipeline_step_trigger_automatic",
    Manual(PipelineStepTriggerManual) = "pipeline_step_trigger_manual",
});

/// Pipeline step trigger automatic.
///
/// Schema: `#/components/schemas/pipeline_step_trigger_automatic`
#[derive(Clone, PartialEq)]
pub struct PipelineStepTriggerAutomatic {
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepTriggerAutomatic, tag "pipeline_step_trigger_automatic" {
    r#type = "type",
});

/// Pipeline step trigger base.
///
/// Schema: `#/components/schemas/pipeline_step_trigger`
#[derive(Clone, PartialEq)]
pub struct PipelineStepTriggerBase {
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepTriggerBase { r#type = "type" });

/// Pipeline step trigger manual.
///
/// Schema: `#/components/schemas/pipeline_step_trigger_manual`
#[derive(Clone, PartialEq)]
pub struct PipelineStepTriggerManual {
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineStepTriggerManual, tag "pipeline_step_trigger_manual" {
    r#type = "type",
});

/// Pipeline target.
///
/// Schema: `#/components/schemas/pipeline_target`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineTarget {
    /// `pipeline_commit_target`
    Commit(Box<PipelineCommitTarget>),
    /// `pipeline_pullrequest_target`
    PullRequest(Box<PipelinePullRequestTarget>),
    /// `pipeline_ref_target`
    Ref(Box<PipelineRefTarget>),
    /// Any other tag, or none.
    Other(Box<PipelineTargetBase>),
}
impl PipelineTarget {
    /// `commit` of whichever this is.
    #[must_use]
    pub fn commit(&self) -> Option<&Commit> {
        match self {
            Self::Commit(model) => model.commit.as_ref(),
            Self::PullRequest(model) => model.commit.as_ref(),
            Self::Ref(model) => model.commit.as_ref(),
            Self::Other(model) => model.commit.as_ref(),
        }
    }
    /// `selector` of whichever this is.
    #[must_use]
    pub fn selector(&self) -> Option<&PipelineSelector> {
        match self {
            Self::Commit(model) => model.selector.as_ref(),
            Self::PullRequest(model) => model.selector.as_ref(),
            Self::Ref(model) => model.selector.as_ref(),
            Self::Other(model) => model.selector.as_ref(),
        }
    }
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Commit(model) => model.r#type.as_str(),
            Self::PullRequest(model) => model.r#type.as_str(),
            Self::Ref(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineTarget by "type", else PipelineTargetBase {
    Commit(PipelineCommitTarget) = "pipeline_commit_target",
    PullRequest(PipelinePullRequestTarget) = "pipeline_pullrequest_target",
    Ref(PipelineRefTarget) = "pipeline_ref_target",
});

/// Pipeline target base.
///
/// Schema: `#/components/schemas/pipeline_target`
#[derive(Clone, PartialEq)]
pub struct PipelineTargetBase {
    /// `#/components/schemas/pipeline_target/allOf/1/properties/commit`
    pub commit: Option<Commit>,
    /// `#/components/schemas/pipeline_target/allOf/1/properties/selector`
    pub selector: Option<PipelineSelector>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTargetBase { commit, selector, r#type = "type" });

/// Pipeline trigger.
///
/// Schema: `#/components/schemas/pipeline_trigger`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PipelineTrigger {
    /// `pipeline_trigger_manual`
    Manual(Box<PipelineTriggerManual>),
    /// `pipeline_trigger_push`
    Push(Box<PipelineTriggerPush>),
    /// `pipeline_trigger_schedule`
    Schedule(Box<PipelineTriggerSchedule>),
    /// Any other tag, or none.
    Other(Box<PipelineTriggerBase>),
}
impl PipelineTrigger {
    /// `name` of whichever this is.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Manual(model) => model.name.as_deref(),
            Self::Push(model) => model.name.as_deref(),
            Self::Schedule(model) => model.name.as_deref(),
            Self::Other(model) => model.name.as_deref(),
        }
    }
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::Manual(model) => model.r#type.as_str(),
            Self::Push(model) => model.r#type.as_str(),
            Self::Schedule(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(PipelineTrigger by "type", else PipelineTriggerBase {
    Manual(PipelineTriggerManual) = "pipeline_trigger_manual",
    Push(PipelineTriggerPush) = "pipeline_trigger_push",
    Schedule(PipelineTriggerSchedule) = "pipeline_trigger_schedule",
});

/// Pipeline trigger base.
///
/// Schema: `#/components/schemas/pipeline_trigger`
#[derive(Clone, PartialEq)]
pub struct PipelineTriggerBase {
    /// `#/components/schemas/pipeline_trigger/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTriggerBase { name, r#type = "type" });

/// Pipeline trigger manual.
///
/// Schema: `#/components/schemas/pipeline_trigger_manual`
#[derive(Clone, PartialEq)]
pub struct PipelineTriggerManual {
    /// `#/components/schemas/pipeline_trigger/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTriggerManual, tag "pipeline_trigger_manual" { name, r#type = "type" });

/// Pipeline trigger push.
///
/// Schema: `#/components/schemas/pipeline_trigger_push`
#[derive(Clone, PartialEq)]
pub struct PipelineTriggerPush {
    /// `#/components/schemas/pipeline_trigger/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTriggerPush, tag "pipeline_trigger_push" { name, r#type = "type" });

/// Pipeline trigger schedule.
///
/// Schema: `#/components/schemas/pipeline_trigger_schedule`
#[derive(Clone, PartialEq)]
pub struct PipelineTriggerSchedule {
    /// `#/components/schemas/pipeline_trigger/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineTriggerSchedule, tag "pipeline_trigger_schedule" {
    name, r#type = "type",
});

/// Pipeline variable.
///
/// Schema: `#/components/schemas/pipeline_variable`
#[derive(Clone, PartialEq)]
pub struct PipelineVariable {
    /// `#/components/schemas/pipeline_variable/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/pipeline_variable/allOf/1/properties/secured`
    pub secured: Option<bool>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/pipeline_variable/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/pipeline_variable/allOf/1/properties/value`
    pub value: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PipelineVariable, tag "pipeline_variable" {
    key, secured, r#type = "type", uuid, value,
});

/// Project.
///
/// Schema: `#/components/schemas/project`
#[derive(Clone, PartialEq)]
pub struct Project {
    /// `#/components/schemas/project/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/project/allOf/1/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/project/allOf/1/properties/has_publicly_visible_repos`
    pub has_publicly_visible_repos: Option<bool>,
    /// `#/components/schemas/project/allOf/1/properties/is_private`
    pub is_private: Option<bool>,
    /// `#/components/schemas/project/allOf/1/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/project/allOf/1/properties/links`
    pub links: Option<ProjectLinks>,
    /// `#/components/schemas/project/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/project/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/project/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/project/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/project/allOf/1/properties/workspace`
    pub workspace: Option<Workspace>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Project, tag "project" {
    created_on, description, has_publicly_visible_repos, is_private, key, links, name, owner,
    r#type = "type", updated_on, uuid, workspace,
});

/// Project links.
///
/// Schema: `#/components/schemas/project/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct ProjectLinks {
    /// `#/components/schemas/project/allOf/1/properties/links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/project/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/project/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ProjectLinks { avatar, html, self_link = "self" });

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
    pub links: Option<PullRequestLinks>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/merge_commit`
    pub merge_commit: Option<Commit>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/participants`
    pub participants: Option<Vec<Participant>>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/queued`
    pub queued: Option<bool>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/reason`
    pub reason: Option<String>,
    /// `#/components/schemas/pullrequest/allOf/1/properties/rendered`
    pub rendered: Option<RenderedPullRequest>,
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
    pub r#type: Tag,
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
    pub pull_request: Option<PullRequest>,
    /// `#/components/schemas/pullrequest_comment/allOf/1/properties/resolution`
    pub resolution: Option<CommentResolution>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
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

/// Pull request endpoint.
///
/// Schema: `#/components/schemas/pullrequest_endpoint`
#[derive(Clone, PartialEq)]
pub struct PullRequestEndpoint {
    /// `#/components/schemas/pullrequest_endpoint/properties/branch`
    pub branch: Option<PullRequestBranch>,
    /// `#/components/schemas/pullrequest_endpoint/properties/commit`
    pub commit: Option<Commit>,
    /// `#/components/schemas/pullrequest_endpoint/properties/repository`
    pub repository: Option<Repository>,
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

/// Rendered commit.
///
/// Schema: `#/components/schemas/commit/allOf/1/properties/rendered`
#[derive(Clone, PartialEq)]
pub struct RenderedCommit {
    /// `#/components/schemas/commit/allOf/1/properties/rendered/properties/message`
    pub message: Option<RenderedText>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RenderedCommit { message });

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

/// Rendered text.
///
/// Schema: `#/components/schemas/base_commit/allOf/1/properties/summary`, and 9 equal to it
#[derive(Clone, PartialEq)]
pub struct RenderedText {
    /// `#/components/schemas/base_commit/allOf/1/properties/summary/properties/html`
    pub html: Option<String>,
    /// `#/components/schemas/base_commit/allOf/1/properties/summary/properties/markup`
    pub markup: Option<Markup>,
    /// `#/components/schemas/base_commit/allOf/1/properties/summary/properties/raw`
    pub raw: Option<String>,
    /// `#/components/schemas/base_commit/allOf/1/properties/summary/properties/type`
    pub r#type: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RenderedText { html, markup, raw, r#type = "type" });

/// Repository.
///
/// Schema: `#/components/schemas/repository`
#[derive(Clone, PartialEq)]
pub struct Repository {
    /// `#/components/schemas/repository/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/repository/allOf/1/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/fork_policy`
    pub fork_policy: Option<ForkPolicy>,
    /// `#/components/schemas/repository/allOf/1/properties/full_name`
    pub full_name: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/has_issues`
    pub has_issues: Option<bool>,
    /// `#/components/schemas/repository/allOf/1/properties/has_wiki`
    pub has_wiki: Option<bool>,
    /// `#/components/schemas/repository/allOf/1/properties/is_private`
    pub is_private: Option<bool>,
    /// `#/components/schemas/repository/allOf/1/properties/language`
    pub language: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/links`
    pub links: Option<RepositoryLinks>,
    /// `#/components/schemas/repository/allOf/1/properties/mainbranch`
    pub main_branch: Option<Branch>,
    /// `#/components/schemas/repository/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/override_settings`
    pub override_settings: Option<OverrideSettings>,
    /// `#/components/schemas/repository/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/repository/allOf/1/properties/parent`
    pub parent: Option<Box<Repository>>,
    /// `#/components/schemas/repository/allOf/1/properties/project`
    pub project: Option<Project>,
    /// `#/components/schemas/repository/allOf/1/properties/scm`
    pub scm: Option<SourceControl>,
    /// `#/components/schemas/repository/allOf/1/properties/size`
    pub size: Option<i64>,
    /// `#/components/schemas/repository/allOf/1/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/repository/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/repository/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/website`
    pub website: Option<String>,
    /// `#/components/schemas/repository/allOf/1/properties/workspace`
    pub workspace: Option<Workspace>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Repository, tag "repository" {
    created_on, description, fork_policy, full_name, has_issues, has_wiki, is_private, language,
    links, main_branch = "mainbranch", name, override_settings, owner, parent, project, scm, size,
    slug, r#type = "type", updated_on, uuid, website, workspace,
});

/// Repository links.
///
/// Schema: `#/components/schemas/repository/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct RepositoryLinks {
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/branches`
    pub branches: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/clone`
    pub clone: Option<Vec<Link>>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/commits`
    pub commits: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/downloads`
    pub downloads: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/forks`
    pub forks: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/hooks`
    pub hooks: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/issues`
    pub issues: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/pullrequests`
    pub pull_requests: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/source`
    pub source: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/tags`
    pub tags: Option<Link>,
    /// `#/components/schemas/repository/allOf/1/properties/links/properties/watchers`
    pub watchers: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryLinks {
    avatar, branches, clone, commits, downloads, forks, hooks, html, issues,
    pull_requests = "pullrequests", self_link = "self", source, tags, watchers,
});

/// Repository permission.
///
/// Schema: `#/components/schemas/repository_permission`
#[derive(Clone, PartialEq)]
pub struct RepositoryPermission {
    /// `#/components/schemas/repository_permission/properties/permission`
    pub permission: Option<RepositoryPermissionLevel>,
    /// `#/components/schemas/repository_permission/properties/repository`
    pub repository: Option<Repository>,
    /// `#/components/schemas/repository_permission/properties/type`
    pub r#type: Option<String>,
    /// `#/components/schemas/repository_permission/properties/user`
    pub user: Option<UserAccount>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryPermission { permission, repository, r#type = "type", user });

/// Repository permission level.
///
/// Schema: `#/components/schemas/repository_group_permission/properties/permission`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryPermissionLevel {
    /// `read`
    Read,
    /// `write`
    Write,
    /// `admin`
    Admin,
    /// `none`
    None,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryPermissionLevel {
    Read = "read", Write = "write", Admin = "admin", None = "none",
});

/// Resource links.
///
/// Schema: `#/components/schemas/group/allOf/1/properties/links`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct ResourceLinks {
    /// `#/components/schemas/group/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/group/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ResourceLinks { html, self_link = "self" });

/// Self links.
///
/// Schema: `#/components/schemas/GPG_account_key/allOf/1/properties/links`, and 14 equal to it
#[derive(Clone, PartialEq)]
pub struct SelfLinks {
    /// `#/components/schemas/GPG_account_key/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SelfLinks { self_link = "self" });

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
    pub links: Option<SnippetLinks>,
    /// `#/components/schemas/snippet/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/snippet/allOf/1/properties/scm`
    pub scm: Option<SourceControl>,
    /// `#/components/schemas/snippet/allOf/1/properties/title`
    pub title: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/snippet/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Snippet, tag "snippet" {
    created_on, creator, files, id, is_private, links, owner, scm, title, r#type = "type",
    updated_on,
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
    pub r#type: Tag,
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

/// Snippet file.
///
/// Schema: `#/components/schemas/snippet/allOf/1/properties/files/additionalProperties`
#[derive(Clone, PartialEq)]
pub struct SnippetFile {
    /// `#/components/schemas/snippet/allOf/1/properties/files/additionalProperties/properties/links`
    pub links: Option<SnippetFilesValueLinks>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SnippetFile { links });

/// Snippet files value links.
///
/// Schema: `#/components/schemas/snippet/allOf/1/properties/files/additionalProperties/properties/links`
#[derive(Clone, PartialEq)]
pub struct SnippetFilesValueLinks {
    /// `#/components/schemas/snippet/allOf/1/properties/files/additionalProperties/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/snippet/allOf/1/properties/files/additionalProperties/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SnippetFilesValueLinks { html, self_link = "self" });

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

/// Source control.
///
/// Schema: `#/components/schemas/repository/allOf/1/properties/scm`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SourceControl {
    /// `git`
    Git,
    /// `hg`
    Mercurial,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(SourceControl { Git = "git", Mercurial = "hg" });

/// Team account.
///
/// Schema: `#/components/schemas/team`
#[derive(Clone, PartialEq)]
pub struct TeamAccount {
    /// `#/components/schemas/account/allOf/1/properties/account_id`
    pub account_id: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/account/allOf/1/properties/display_name`
    pub display_name: Option<String>,
    /// `#/components/schemas/team/allOf/1/properties/links`
    pub links: Option<TeamLinks>,
    /// `#/components/schemas/account/allOf/1/properties/nickname`
    pub nickname: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/account/allOf/1/properties/username`
    pub username: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TeamAccount, tag "team" {
    account_id, created_on, display_name, links, nickname, r#type = "type", username, uuid,
});

/// Team links.
///
/// Schema: `#/components/schemas/team_links`
#[derive(Clone, PartialEq)]
pub struct TeamLinks {
    /// `#/components/schemas/account_links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/account_links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/team_links/allOf/1/properties/members`
    pub members: Option<Link>,
    /// `#/components/schemas/team_links/allOf/1/properties/projects`
    pub projects: Option<Link>,
    /// `#/components/schemas/team_links/allOf/1/properties/repositories`
    pub repositories: Option<Link>,
    /// `#/components/schemas/account_links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TeamLinks { avatar, html, members, projects, repositories, self_link = "self" });

/// Tree entry links.
///
/// Schema: `#/components/schemas/commit_file/properties/links`, and 1 equal to it
#[derive(Clone, PartialEq)]
pub struct TreeEntryLinks {
    /// `#/components/schemas/commit_file/properties/links/properties/history`
    pub history: Option<Link>,
    /// `#/components/schemas/commit_file/properties/links/properties/meta`
    pub meta: Option<Link>,
    /// `#/components/schemas/commit_file/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TreeEntryLinks { history, meta, self_link = "self" });

/// User account.
///
/// Schema: `#/components/schemas/user`
#[derive(Clone, PartialEq)]
pub struct UserAccount {
    /// `#/components/schemas/account/allOf/1/properties/account_id`
    pub account_id: Option<String>,
    /// `#/components/schemas/user/allOf/1/properties/account_status`
    pub account_status: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/account/allOf/1/properties/display_name`
    pub display_name: Option<String>,
    /// `#/components/schemas/user/allOf/1/properties/has_2fa_enabled`
    pub has_2fa_enabled: Option<bool>,
    /// `#/components/schemas/user/allOf/1/properties/is_staff`
    pub is_staff: Option<bool>,
    /// `#/components/schemas/user/allOf/1/properties/links`
    pub links: Option<UserLinks>,
    /// `#/components/schemas/user/allOf/1/properties/location`
    pub location: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/nickname`
    pub nickname: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/account/allOf/1/properties/username`
    pub username: Option<String>,
    /// `#/components/schemas/account/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// `#/components/schemas/user/allOf/1/properties/website`
    pub website: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserAccount, tag "user" {
    account_id, account_status, created_on, display_name, has_2fa_enabled, is_staff, links,
    location, nickname, r#type = "type", username, uuid, website,
});

/// User group.
///
/// Schema: `#/components/schemas/group`
#[derive(Clone, PartialEq)]
pub struct UserGroup {
    /// `#/components/schemas/group/allOf/1/properties/full_slug`
    pub full_slug: Option<String>,
    /// `#/components/schemas/group/allOf/1/properties/links`
    pub links: Option<ResourceLinks>,
    /// `#/components/schemas/group/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/group/allOf/1/properties/owner`
    pub owner: Option<Account>,
    /// `#/components/schemas/group/allOf/1/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/group/allOf/1/properties/workspace`
    pub workspace: Option<Workspace>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserGroup, tag "group" {
    full_slug, links, name, owner, slug, r#type = "type", workspace,
});

/// User links.
///
/// Schema: `#/components/schemas/user_links`
#[derive(Clone, PartialEq)]
pub struct UserLinks {
    /// `#/components/schemas/account_links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/user_links/allOf/1/properties/hooks`
    pub hooks: Option<Link>,
    /// `#/components/schemas/account_links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/user_links/allOf/1/properties/repositories`
    pub repositories: Option<Link>,
    /// `#/components/schemas/account_links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/user_links/allOf/1/properties/snippets`
    pub snippets: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserLinks { avatar, hooks, html, repositories, self_link = "self", snippets });

/// Webhook event.
///
/// Schema: `#/components/schemas/hook_event/properties/event`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEvent {
    /// `issue:comment_created`
    IssueCommentCreated,
    /// `issue:created`
    IssueCreated,
    /// `issue:updated`
    IssueUpdated,
    /// `pipeline:span_created`
    PipelineSpanCreated,
    /// `project:updated`
    ProjectUpdated,
    /// `pullrequest:approved`
    PullRequestApproved,
    /// `pullrequest:changes_request_created`
    PullRequestChangesRequestCreated,
    /// `pullrequest:changes_request_removed`
    PullRequestChangesRequestRemoved,
    /// `pullrequest:comment_created`
    PullRequestCommentCreated,
    /// `pullrequest:comment_deleted`
    PullRequestCommentDeleted,
    /// `pullrequest:comment_reopened`
    PullRequestCommentReopened,
    /// `pullrequest:comment_resolved`
    PullRequestCommentResolved,
    /// `pullrequest:comment_updated`
    PullRequestCommentUpdated,
    /// `pullrequest:created`
    PullRequestCreated,
    /// `pullrequest:fulfilled`
    PullRequestFulfilled,
    /// `pullrequest:push`
    PullRequestPush,
    /// `pullrequest:rejected`
    PullRequestRejected,
    /// `pullrequest:unapproved`
    PullRequestUnapproved,
    /// `pullrequest:updated`
    PullRequestUpdated,
    /// `repo:commit_comment_created`
    RepositoryCommitCommentCreated,
    /// `repo:commit_status_created`
    RepositoryCommitStatusCreated,
    /// `repo:commit_status_updated`
    RepositoryCommitStatusUpdated,
    /// `repo:created`
    RepositoryCreated,
    /// `repo:deleted`
    RepositoryDeleted,
    /// `repo:fork`
    RepositoryForked,
    /// `repo:imported`
    RepositoryImported,
    /// `repo:push`
    RepositoryPush,
    /// `repo:transfer`
    RepositoryTransferred,
    /// `repo:updated`
    RepositoryUpdated,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(WebhookEvent {
    IssueCommentCreated = "issue:comment_created", IssueCreated = "issue:created",
    IssueUpdated = "issue:updated", PipelineSpanCreated = "pipeline:span_created",
    ProjectUpdated = "project:updated", PullRequestApproved = "pullrequest:approved",
    PullRequestChangesRequestCreated = "pullrequest:changes_request_created",
    PullRequestChangesRequestRemoved = "pullrequest:changes_request_removed",
    PullRequestCommentCreated = "pullrequest:comment_created",
    PullRequestCommentDeleted = "pullrequest:comment_deleted",
    PullRequestCommentReopened = "pullrequest:comment_reopened",
    PullRequestCommentResolved = "pullrequest:comment_resolved",
    PullRequestCommentUpdated = "pullrequest:comment_updated",
    PullRequestCreated = "pullrequest:created", PullRequestFulfilled = "pullrequest:fulfilled",
    PullRequestPush = "pullrequest:push", PullRequestRejected = "pullrequest:rejected",
    PullRequestUnapproved = "pullrequest:unapproved", PullRequestUpdated = "pullrequest:updated",
    RepositoryCommitCommentCreated = "repo:commit_comment_created",
    RepositoryCommitStatusCreated = "repo:commit_status_created",
    RepositoryCommitStatusUpdated = "repo:commit_status_updated",
    RepositoryCreated = "repo:created", RepositoryDeleted = "repo:deleted",
    RepositoryForked = "repo:fork", RepositoryImported = "repo:imported",
    RepositoryPush = "repo:push", RepositoryTransferred = "repo:transfer",
    RepositoryUpdated = "repo:updated",
});

/// Webhook subject.
///
/// Schema: `#/components/schemas/webhook_subject`, told apart by `type`
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum WebhookSubject {
    /// `app_user`
    AppUserAccount(Box<AppUserAccount>),
    /// `repository`
    Repository(Box<Repository>),
    /// `team`
    TeamAccount(Box<TeamAccount>),
    /// `user`
    UserAccount(Box<UserAccount>),
    /// `workspace`
    Workspace(Box<Workspace>),
    /// Any other tag, or none.
    Other(Box<WebhookSubjectBase>),
}
impl WebhookSubject {
    /// `type` of whichever this is.
    #[must_use]
    pub fn r#type(&self) -> Option<&str> {
        match self {
            Self::AppUserAccount(model) => model.r#type.as_str(),
            Self::Repository(model) => model.r#type.as_str(),
            Self::TeamAccount(model) => model.r#type.as_str(),
            Self::UserAccount(model) => model.r#type.as_str(),
            Self::Workspace(model) => model.r#type.as_str(),
            Self::Other(model) => model.r#type.as_str(),
        }
    }
}

hierarchy!(WebhookSubject by "type", else WebhookSubjectBase {
    AppUserAccount(AppUserAccount) = "app_user",
    Repository(Repository) = "repository",
    TeamAccount(TeamAccount) = "team",
    UserAccount(UserAccount) = "user",
    Workspace(Workspace) = "workspace",
});

/// Webhook subject base.
///
/// Schema: `#/components/schemas/webhook_subject`
#[derive(Clone, PartialEq)]
pub struct WebhookSubjectBase {
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/webhook_subject/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookSubjectBase { r#type = "type", uuid });

/// Webhook subject type.
///
/// Schema: `#/components/schemas/webhook_subscription/allOf/1/properties/subject_type`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookSubjectType {
    /// `repository`
    Repository,
    /// `workspace`
    Workspace,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(WebhookSubjectType { Repository = "repository", Workspace = "workspace" });

/// Webhook subscription.
///
/// Schema: `#/components/schemas/webhook_subscription`
#[derive(Clone, PartialEq)]
pub struct WebhookSubscription {
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/active`
    pub active: Option<bool>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/created_at`
    pub created_at: Option<DateTime>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/events`
    pub events: Option<Vec<WebhookEvent>>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/history_enabled`
    pub history_enabled: Option<bool>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/links`
    pub links: Option<DownloadLinks>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/read_only`
    pub read_only: Option<bool>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/secret`
    pub secret: Option<String>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/secret_set`
    pub secret_set: Option<bool>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/skip_cert_verification`
    pub skip_cert_verification: Option<bool>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/source`
    pub source: Option<String>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/subject`
    pub subject: Option<WebhookSubject>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/subject_type`
    pub subject_type: Option<WebhookSubjectType>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/url`
    pub url: Option<String>,
    /// `#/components/schemas/webhook_subscription/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WebhookSubscription, tag "webhook_subscription" {
    active, created_at, description, events, history_enabled, links, read_only, secret, secret_set,
    skip_cert_verification, source, subject, subject_type, r#type = "type", url, uuid,
});

/// Workspace.
///
/// Schema: `#/components/schemas/workspace`
#[derive(Clone, PartialEq)]
pub struct Workspace {
    /// `#/components/schemas/workspace/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/workspace/allOf/1/properties/forking_mode`
    pub forking_mode: Option<ForkingMode>,
    /// `#/components/schemas/workspace/allOf/1/properties/is_personal`
    pub is_personal: Option<bool>,
    /// `#/components/schemas/workspace/allOf/1/properties/is_privacy_enforced`
    pub is_privacy_enforced: Option<bool>,
    /// `#/components/schemas/workspace/allOf/1/properties/is_private`
    pub is_private: Option<bool>,
    /// `#/components/schemas/workspace/allOf/1/properties/links`
    pub links: Option<WorkspaceLinks>,
    /// `#/components/schemas/workspace/allOf/1/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/workspace/allOf/1/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: Tag,
    /// `#/components/schemas/workspace/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/workspace/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Workspace, tag "workspace" | "team" {
    created_on, forking_mode, is_personal, is_privacy_enforced, is_private, links, name, slug,
    r#type = "type", updated_on, uuid,
});

/// Workspace links.
///
/// Schema: `#/components/schemas/workspace/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct WorkspaceLinks {
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/avatar`
    pub avatar: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/hooks`
    pub hooks: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/html_overview`
    pub html_overview: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/members`
    pub members: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/owners`
    pub owners: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/projects`
    pub projects: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/repositories`
    pub repositories: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// `#/components/schemas/workspace/allOf/1/properties/links/properties/snippets`
    pub snippets: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(WorkspaceLinks {
    avatar, hooks, html, html_overview, members, owners, projects, repositories, self_link = "self",
    snippets,
});
