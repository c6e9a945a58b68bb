//! Snippet.

use crate::models::{Account, Link, ResourceLinks, SourceControl};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// Snippet.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Snippet {
    /// Created on.
    pub created_on: Option<DateTime>,
    /// Creator.
    pub creator: Option<Account>,
    /// Files.
    pub files: Option<BTreeMap<String, SnippetFile>>,
    /// ID.
    pub id: Option<i64>,
    /// Is private.
    pub is_private: Option<bool>,
    /// Links.
    pub links: Option<Box<SnippetLinks>>,
    /// Owner.
    pub owner: Option<Account>,
    /// Scm.
    pub scm: Option<SourceControl>,
    /// Title.
    pub title: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Updated on.
    pub updated_on: Option<DateTime>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Snippet, tag "snippet" {
        created_on, creator, files, id, is_private, links, owner, scm, title, r#type = "type",
        updated_on,
    }
}

setters! {
    Snippet {
        with_created_on(created_on: DateTime), with_creator(creator: Account),
        with_files(files: BTreeMap<String, SnippetFile>), with_id(id: i64),
        with_is_private(is_private: bool), with_links(links: Box<SnippetLinks>),
        with_owner(owner: Account), with_scm(scm: SourceControl), with_title(title: String),
        with_updated_on(updated_on: DateTime),
    }
}

/// Snippet file.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnippetFile {
    /// Links.
    pub links: Option<ResourceLinks>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SnippetFile { links } }

setters! { SnippetFile { with_links(links: ResourceLinks) } }

/// Snippet links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnippetLinks {
    /// Comments.
    pub comments: Option<Link>,
    /// Commits.
    pub commits: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Watchers.
    pub watchers: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SnippetLinks { comments, commits, html, self_link = "self", watchers } }

setters! {
    SnippetLinks {
        with_comments(comments: Link), with_commits(commits: Link), with_html(html: Link),
        with_self_link(self_link: Link), with_watchers(watchers: Link),
    }
}
