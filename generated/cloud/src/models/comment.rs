//! Comment.

use crate::models::{
    Account, CommentInline, CommentLinks, CommitComment, IssueComment, PullRequestComment,
    RenderedText, SnippetComment,
};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{hierarchy, object, setters};

/// Comment.
///
/// Told apart by `type`.
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

hierarchy! {
    Comment by "type", else CommentBase {
        Commit(CommitComment) = "commit_comment",
        Issue(IssueComment) = "issue_comment",
        PullRequest(PullRequestComment) = "pullrequest_comment",
        Snippet(SnippetComment) = "snippet_comment",
    }
    /// `content` of whichever this is.
    content -> &RenderedText, by as_ref;
    /// `created_on` of whichever this is.
    created_on -> &DateTime, by as_ref;
    /// `deleted` of whichever this is.
    deleted -> bool;
    /// `id` of whichever this is.
    id -> i64;
    /// `inline` of whichever this is.
    inline -> &CommentInline, by as_ref;
    /// `links` of whichever this is.
    links -> &CommentLinks, by as_ref;
    /// `parent` of whichever this is.
    parent -> &Comment, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
    /// `updated_on` of whichever this is.
    updated_on -> &DateTime, by as_ref;
    /// `user` of whichever this is.
    user -> &Account, by as_ref;
}

/// Comment base.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommentBase {
    /// Content.
    pub content: Option<RenderedText>,
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Deleted.
    pub deleted: Option<bool>,
    /// ID.
    pub id: Option<i64>,
    /// Inline.
    pub inline: Option<CommentInline>,
    /// Links.
    pub links: Option<CommentLinks>,
    /// Parent.
    pub parent: Option<Comment>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// User.
    pub user: Option<Account>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    CommentBase {
        content, created_on, deleted, id, inline, links, parent, r#type = "type", updated_on, user,
    }
}

setters! {
    CommentBase {
        with_content(content: RenderedText), with_created_on(created_on: DateTime),
        with_deleted(deleted: bool), with_id(id: i64), with_inline(inline: CommentInline),
        with_links(links: CommentLinks), with_parent(parent: Comment),
        with_updated_on(updated_on: DateTime), with_user(user: Account),
    }
}
