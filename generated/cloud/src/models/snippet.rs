//! Snippet.

use crate::models::{Account, Link, ResourceLinks, SourceControl};
use bitbucket_runtime::wire::{DateTime, TypeTag};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// A snippet: a few files to show around, with a history of their own.
    ///
    /// What is in the files is read one by one.
    pub struct Snippet, tag "snippet" {
        /// When it was made.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Who made it.
        pub creator: Option<Account>, with_creator(into);
        /// The files by name, each with where it is.
        pub files: Option<BTreeMap<String, SnippetFile>>, with_files(into);
        /// The id of the snippet.
        ///
        /// It is declared as a number, while paths take a text of letters and digits, the one at
        /// the end of `links.self`. Where the server sends that text here, it is kept in `extra`.
        ///
        /// At least 0.
        pub id: Option<i64>, with_id(into);
        /// Whether only those who were let in may see it. Otherwise everybody may.
        pub is_private: Option<bool>, with_is_private;
        /// Where a snippet, and what belongs to it, is found.
        pub links: Option<Box<SnippetLinks>>, with_links(Box<SnippetLinks>);
        /// The account it belongs to, a user's or a workspace's.
        pub owner: Option<Account>, with_owner(into);
        /// The system that keeps its history.
        pub scm: Option<SourceControl>, with_scm(into);
        /// What it is about, in a line. Missing or null where nobody said.
        pub title: Option<String>, with_title(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When its title or its files last changed.
        pub updated_on: Option<DateTime>, with_updated_on(into);
    }
}

bitbucket_runtime::model! {
    /// Where a file of a snippet is.
    pub struct SnippetFile {
        /// Where it is, on the website and in the API.
        pub links: Option<ResourceLinks>, with_links;
    }
}

bitbucket_runtime::model! {
    /// Where a snippet, and what belongs to it, is found.
    pub struct SnippetLinks {
        /// The comments on it.
        pub comments: Option<Link>, with_comments;
        /// Its revisions.
        pub commits: Option<Link>, with_commits;
        /// The snippet on the website.
        pub html: Option<Link>, with_html;
        /// The snippet in the API.
        pub self_link: Option<Link> = "self", with_self_link;
        /// The accounts that watch it.
        pub watchers: Option<Link>, with_watchers;
    }
}
