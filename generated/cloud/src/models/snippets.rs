//! Models of snippets.

use bitbucket_runtime::{object, open_enum};
use bitbucket_runtime::wire::{DateTime, Extra, TypeTag};
use crate::models::{Commit, CommitAuthor, Committer, Link, RenderedText, Snippet};

/// Snippet commit.
///
/// Schema: `#/components/schemas/snippet_commit`
#[derive(Clone, PartialEq)]
pub struct SnippetCommit {
    /// `#/components/schemas/base_commit/allOf/1/properties/author`
    pub author: Option<CommitAuthor>,
    /// `#/components/schemas/base_commit/allOf/1/properties/committer`
    pub committer: Option<Committer>,
    /// `#/components/schemas/base_commit/allOf/1/properties/date`
    pub date: Option<DateTime>,
    /// `#/components/schemas/base_commit/allOf/1/properties/hash`
    pub hash: Option<String>,
    /// `#/components/schemas/snippet_commit/allOf/1/properties/links`
    pub links: Option<SnippetCommitLinks>,
    /// `#/components/schemas/base_commit/allOf/1/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/base_commit/allOf/1/properties/parents`
    pub parents: Option<Vec<Commit>>,
    /// `#/components/schemas/snippet_commit/allOf/1/properties/snippet`
    pub snippet: Option<Snippet>,
    /// `#/components/schemas/base_commit/allOf/1/properties/summary`
    pub summary: Option<RenderedText>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SnippetCommit, tag "snippet_commit" {
    author, committer, date, hash, links, message, parents, snippet, summary, r#type = "type",
});

/// Snippet commit links.
///
/// Schema: `#/components/schemas/snippet_commit/allOf/1/properties/links`
#[derive(Clone, PartialEq)]
pub struct SnippetCommitLinks {
    /// `#/components/schemas/snippet_commit/allOf/1/properties/links/properties/diff`
    pub diff: Option<Link>,
    /// `#/components/schemas/snippet_commit/allOf/1/properties/links/properties/html`
    pub html: Option<Link>,
    /// `#/components/schemas/snippet_commit/allOf/1/properties/links/properties/self`
    pub self_link: Option<Link>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SnippetCommitLinks { diff, html, self_link = "self" });

/// Snippet role.
///
/// Schema: `#/paths/~1snippets/get/parameters/0/schema`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SnippetRole {
    /// `owner`
    Owner,
    /// `contributor`
    Contributor,
    /// `member`
    Member,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(SnippetRole { Owner = "owner", Contributor = "contributor", Member = "member" });
