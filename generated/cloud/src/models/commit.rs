//! Commit.

use crate::models::{CommitAuthor, Committer, Link, Participant, Repository};
use bitbucket_runtime::wire::{DateTime, Json, TypeTag, Unlisted};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// A commit of a repository.
    ///
    /// Inside other objects it comes short, with its `hash` and links. `participants`,
    /// `properties` and `rendered` come only with a commit that is asked for by itself.
    pub struct Commit, tag "commit" {
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
        /// Where a commit, and what belongs to it, is found.
        pub links: Option<Box<CommitLinks>>, with_links(Box<CommitLinks>);
        /// The whole message, with its line breaks.
        pub message: Option<String>, with_message(into);
        /// The commits before this one. None for the first of a history, several for a merge.
        pub parents: Option<Vec<Commit>>, with_parents([Commit]);
        /// Who commented on the commit or approved it.
        pub participants: Option<Vec<Participant>>, with_participants([Participant]);
        /// What apps stored with the commit, by name.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
        /// Texts of a commit as HTML.
        pub rendered: Option<RenderedCommit>, with_rendered;
        /// The repository that the commit was read from.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Text that a person wrote, as it was typed and as HTML.
        ///
        /// As a commit's summary, it is the message again.
        pub summary: Option<RenderedText>, with_summary;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// Where a commit, and what belongs to it, is found.
    pub struct CommitLinks {
        /// Where one approves the commit, and takes that back.
        pub approve: Option<Link>, with_approve;
        /// The comments under the commit.
        pub comments: Option<Link>, with_comments;
        /// What the commit changes, as a diff.
        pub diff: Option<Link>, with_diff;
        /// The commit on the website.
        pub html: Option<Link>, with_html;
        /// The commit as a patch that `git am` takes.
        pub patch: Option<Link>, with_patch;
        /// The commit in the API.
        pub self_link: Option<Link> = "self", with_self_link;
        /// The statuses that builds gave the commit.
        pub statuses: Option<Link>, with_statuses;
    }
}

/// How a text is marked up.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Markup {
    /// `markdown`
    ///
    /// Markdown, which new texts are in.
    Markdown,
    /// `creole`
    ///
    /// Creole, the wiki markup. Old texts are in it.
    Creole,
    /// `plaintext`
    ///
    /// No markup.
    PlainText,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<Markup>),
}

bitbucket_runtime::open_enum! {
    Markup {
        Markdown = "markdown", Creole = "creole", PlainText = "plaintext",
    }
}

bitbucket_runtime::model! {
    /// Texts of a commit as HTML.
    pub struct RenderedCommit {
        /// The whole message, rendered.
        pub message: Option<RenderedText>, with_message;
    }
}

bitbucket_runtime::model! {
    /// Text that a person wrote, as it was typed and as HTML.
    ///
    /// As a commit's summary, it is the message again.
    pub struct RenderedText {
        /// The text as HTML. The server makes it and ignores what is sent.
        pub html: Option<String>, with_html(into);
        /// How a text is marked up.
        pub markup: Option<Markup>, with_markup(into);
        /// What was typed, markup and all. This is what one sends.
        pub raw: Option<String>, with_raw(into);
        /// What this is, always `rendered`.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
