//! Commit.

use crate::models::{CommitAuthor, Committer, Link, Participant, Repository};
use bitbucket_runtime::wire::{DateTime, Json, TypeTag, Unlisted};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Commit.
    pub struct Commit, tag "commit" {
        /// Author.
        pub author: Option<CommitAuthor>, with_author;
        /// Committer.
        pub committer: Option<Committer>, with_committer;
        /// Date.
        pub date: Option<DateTime>, with_date(into);
        /// Pattern: `[0-9a-f]{7,}?`
        pub hash: Option<String>, with_hash(into);
        /// Links.
        pub links: Option<Box<CommitLinks>>, with_links(Box<CommitLinks>);
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Parents.
        pub parents: Option<Vec<Commit>>, with_parents([Commit]);
        /// Participants.
        pub participants: Option<Vec<Participant>>, with_participants([Participant]);
        /// Properties.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
        /// Rendered.
        pub rendered: Option<RenderedCommit>, with_rendered;
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Summary.
        pub summary: Option<RenderedText>, with_summary;
        /// Type.
        pub r#type: TypeTag = "type";
    }
}

bitbucket_runtime::model! {
    /// Commit links.
    pub struct CommitLinks {
        /// Approve.
        pub approve: Option<Link>, with_approve;
        /// Comments.
        pub comments: Option<Link>, with_comments;
        /// Diff.
        pub diff: Option<Link>, with_diff;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Patch.
        pub patch: Option<Link>, with_patch;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
        /// Statuses.
        pub statuses: Option<Link>, with_statuses;
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

bitbucket_runtime::open_enum! {
    Markup {
        Markdown = "markdown", Creole = "creole", PlainText = "plaintext",
    }
}

bitbucket_runtime::model! {
    /// Rendered commit.
    pub struct RenderedCommit {
        /// Message.
        pub message: Option<RenderedText>, with_message;
    }
}

bitbucket_runtime::model! {
    /// Rendered text.
    pub struct RenderedText {
        /// HTML.
        pub html: Option<String>, with_html(into);
        /// Markup.
        pub markup: Option<Markup>, with_markup(into);
        /// Raw.
        pub raw: Option<String>, with_raw(into);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
