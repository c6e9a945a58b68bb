//! Pull request comment.

use crate::models::{
    Account, Comment, CommentInline, CommentLinks, CommentResolution, PullRequest, RenderedText,
};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pull request comment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestComment {
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
    /// Pending.
    pub pending: Option<bool>,
    /// Pullrequest.
    pub pull_request: Option<Box<PullRequest>>,
    /// Resolution.
    pub resolution: Option<CommentResolution>,
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
    PullRequestComment, tag "pullrequest_comment" {
        content, created_on, deleted, id, inline, links, parent, pending,
        pull_request = "pullrequest", resolution, r#type = "type", updated_on, user,
    }
}

setters! {
    PullRequestComment {
        with_content(content: RenderedText), with_created_on(created_on: DateTime),
        with_deleted(deleted: bool), with_id(id: i64), with_inline(inline: CommentInline),
        with_links(links: CommentLinks), with_parent(parent: Comment), with_pending(pending: bool),
        with_pull_request(pull_request: Box<PullRequest>),
        with_resolution(resolution: CommentResolution), with_updated_on(updated_on: DateTime),
        with_user(user: Account),
    }
}
