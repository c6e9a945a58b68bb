//! Commit.

use crate::models::{CommitAuthor, Committer, Link, Participant, Repository};
use bitbucket_runtime::wire::{DateTime, Extra, Json, TypeTag, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};
use std::collections::BTreeMap;

/// Commit.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Commit {
    /// Author.
    pub author: Option<CommitAuthor>,
    /// Committer.
    pub committer: Option<Committer>,
    /// Date.
    pub date: Option<DateTime>,
    /// Hash.
    pub hash: Option<String>,
    /// Links.
    pub links: Option<Box<CommitLinks>>,
    /// Message.
    pub message: Option<String>,
    /// Parents.
    pub parents: Option<Vec<Commit>>,
    /// Participants.
    pub participants: Option<Vec<Participant>>,
    /// Properties.
    pub properties: Option<BTreeMap<String, Json>>,
    /// Rendered.
    pub rendered: Option<RenderedCommit>,
    /// Repository.
    pub repository: Option<Box<Repository>>,
    /// Summary.
    pub summary: Option<RenderedText>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Commit, tag "commit" {
        author, committer, date, hash, links, message, parents, participants, properties, rendered,
        repository, summary, r#type = "type",
    }
}

setters! {
    Commit {
        with_author(author: CommitAuthor), with_committer(committer: Committer),
        with_date(date: DateTime), with_hash(hash: String), with_links(links: Box<CommitLinks>),
        with_message(message: String), with_parents(parents: [Commit]),
        with_participants(participants: [Participant]),
        with_properties(properties: BTreeMap<String, Json>),
        with_rendered(rendered: RenderedCommit), with_repository(repository: Box<Repository>),
        with_summary(summary: RenderedText),
    }
}

/// Commit links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommitLinks {
    /// Approve.
    pub approve: Option<Link>,
    /// Comments.
    pub comments: Option<Link>,
    /// Diff.
    pub diff: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Patch.
    pub patch: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Statuses.
    pub statuses: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommitLinks { approve, comments, diff, html, patch, self_link = "self", statuses } }

setters! {
    CommitLinks {
        with_approve(approve: Link), with_comments(comments: Link), with_diff(diff: Link),
        with_html(html: Link), with_patch(patch: Link), with_self_link(self_link: Link),
        with_statuses(statuses: Link),
    }
}

/// Markup.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Markup {
    /// `markdown`
    Markdown,
    /// `creole`
    Creole,
    /// `plaintext`
    PlainText,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<Markup>),
}

open_enum! { Markup { Markdown = "markdown", Creole = "creole", PlainText = "plaintext" } }

/// Rendered commit.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RenderedCommit {
    /// Message.
    pub message: Option<RenderedText>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RenderedCommit { message } }

setters! { RenderedCommit { with_message(message: RenderedText) } }

/// Rendered text.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RenderedText {
    /// HTML.
    pub html: Option<String>,
    /// Markup.
    pub markup: Option<Markup>,
    /// Raw.
    pub raw: Option<String>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RenderedText { html, markup, raw, r#type = "type" } }

setters! {
    RenderedText {
        with_html(html: String), with_markup(markup: Markup), with_raw(raw: String),
        with_type(r#type: String),
    }
}
