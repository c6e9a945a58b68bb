//! Snippet commit.

use crate::models::{Commit, CommitAuthor, Committer, Link, RenderedText, Snippet};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Snippet commit.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnippetCommit {
    /// Author.
    pub author: Option<CommitAuthor>,
    /// Committer.
    pub committer: Option<Committer>,
    /// Date.
    pub date: Option<DateTime>,
    /// Hash.
    pub hash: Option<String>,
    /// Links.
    pub links: Option<SnippetCommitLinks>,
    /// Message.
    pub message: Option<String>,
    /// Parents.
    pub parents: Option<Vec<Commit>>,
    /// Snippet.
    pub snippet: Option<Snippet>,
    /// Summary.
    pub summary: Option<RenderedText>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SnippetCommit, tag "snippet_commit" {
        author, committer, date, hash, links, message, parents, snippet, summary, r#type = "type",
    }
}

setters! {
    SnippetCommit {
        with_author(author: CommitAuthor), with_committer(committer: Committer),
        with_date(date: DateTime), with_hash(hash: String), with_links(links: SnippetCommitLinks),
        with_message(message: String), with_parents(parents: [Commit]),
        with_snippet(snippet: Snippet), with_summary(summary: RenderedText),
    }
}

/// Snippet commit links.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SnippetCommitLinks {
    /// Diff.
    pub diff: Option<Link>,
    /// HTML.
    pub html: Option<Link>,
    /// Self.
    pub self_link: Option<Link>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { SnippetCommitLinks { diff, html, self_link = "self" } }

setters! {
    SnippetCommitLinks {
        with_diff(diff: Link), with_html(html: Link), with_self_link(self_link: Link),
    }
}
