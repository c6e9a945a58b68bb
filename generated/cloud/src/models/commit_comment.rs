//! Commit comment.

use crate::models::{Account, Comment, Commit, Link, RenderedText};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Commit comment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommitComment {
    /// Commit.
    pub commit: Option<Box<Commit>>,
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
    CommitComment, tag "commit_comment" {
        commit, content, created_on, deleted, id, inline, links, parent, r#type = "type",
        updated_on, user,
    }
}

setters! {
    CommitComment {
        with_commit(commit: Box<Commit>), with_content(content: RenderedText),
        with_created_on(created_on: DateTime), with_deleted(deleted: bool), with_id(id: i64),
        with_inline(inline: CommentInline), with_links(links: CommentLinks),
        with_parent(parent: Comment), with_updated_on(updated_on: DateTime),
        with_user(user: Account),
    }
}

/// Comment inline.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommentInline {
    /// Context lines.
    pub context_lines: Option<String>,
    /// From.
    pub from: Option<i64>,
    /// Outdated.
    pub outdated: Option<bool>,
    /// Path.
    pub path: Option<String>,
    /// Start from.
    pub start_from: Option<i64>,
    /// Start to.
    pub start_to: Option<i64>,
    /// To.
    pub to: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommentInline { context_lines, from, outdated, path, start_from, start_to, to } }

setters! {
    CommentInline {
        with_context_lines(context_lines: String), with_from(from: i64),
        with_outdated(outdated: bool), with_path(path: String), with_start_from(start_from: i64),
        with_start_to(start_to: i64), with_to(to: i64),
    }
}

/// Comment links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommentLinks {
    /// Code.
    pub code: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommentLinks { code, html, self_link = "self" } }

setters! {
    CommentLinks {
        with_code(code: Link), with_html(html: Link), with_self_link(self_link: Link),
    }
}
