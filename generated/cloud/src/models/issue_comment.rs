//! Issue comment.

use crate::models::{Account, Comment, CommentInline, CommentLinks, Issue, RenderedText};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Issue comment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IssueComment {
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
    /// Issue.
    pub issue: Option<Box<Issue>>,
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
    IssueComment, tag "issue_comment" {
        content, created_on, deleted, id, inline, issue, links, parent, r#type = "type", updated_on,
        user,
    }
}

setters! {
    IssueComment {
        with_content(content: RenderedText), with_created_on(created_on: DateTime),
        with_deleted(deleted: bool), with_id(id: i64), with_inline(inline: CommentInline),
        with_issue(issue: Box<Issue>), with_links(links: CommentLinks),
        with_parent(parent: Comment), with_updated_on(updated_on: DateTime),
        with_user(user: Account),
    }
}
