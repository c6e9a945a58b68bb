//! Snippet commit.

use crate::models::{Commit, CommitAuthor, Committer, Link, RenderedText, Snippet};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A revision of a snippet.
    pub struct SnippetCommit, tag "snippet_commit" {
        /// Who wrote the changes.
        pub author: Option<CommitAuthor>, with_author;
        /// Who made the commit, where the server sends it. After a rebase or a merge it can differ
        /// from the author.
        pub committer: Option<Committer>, with_committer;
        /// When the commit was made, as the commit itself says.
        pub date: Option<DateTime>, with_date(into);
        /// The SHA-1 in 40 hexadecimal digits. In pull requests it often comes as the first 12
        /// only.
        ///
        /// Pattern: `[0-9a-f]{7,}?`
        pub hash: Option<String>, with_hash(into);
        /// Where a revision of a snippet is found.
        pub links: Option<SnippetCommitLinks>, with_links;
        /// The whole message, with its line breaks.
        pub message: Option<String>, with_message(into);
        /// The commits before this one. None for the first of a history, several for a merge.
        pub parents: Option<Vec<Commit>>, with_parents([Commit]);
        /// The snippet, short.
        pub snippet: Option<Snippet>, with_snippet;
        /// Text that a person wrote, as it was typed and as HTML.
        ///
        /// As a commit's summary, it is the message again.
        pub summary: Option<RenderedText>, with_summary;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// Where a revision of a snippet is found.
    pub struct SnippetCommitLinks {
        /// What it changes, as a diff.
        pub diff: Option<Link>, with_diff;
        /// The revision on the website.
        pub html: Option<Link>, with_html;
        /// The revision in the API.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
