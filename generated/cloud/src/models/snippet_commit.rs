//! Snippet commit.

use crate::models::{Commit, CommitAuthor, Committer, Link, RenderedText, Snippet};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Snippet commit.
    pub struct SnippetCommit, tag "snippet_commit" {
        /// Author.
        pub author: Option<CommitAuthor>, with_author;
        /// Committer.
        pub committer: Option<Committer>, with_committer;
        /// Date.
        pub date: Option<DateTime>, with_date(into);
        /// Pattern: `[0-9a-f]{7,}?`
        pub hash: Option<String>, with_hash(into);
        /// Links.
        pub links: Option<SnippetCommitLinks>, with_links;
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Parents.
        pub parents: Option<Vec<Commit>>, with_parents([Commit]);
        /// Snippet.
        pub snippet: Option<Snippet>, with_snippet;
        /// Summary.
        pub summary: Option<RenderedText>, with_summary;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// Snippet commit links.
    pub struct SnippetCommitLinks {
        /// Diff.
        pub diff: Option<Link>, with_diff;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
