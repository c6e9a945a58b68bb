//! Snippet.

use crate::models::{Account, Link, ResourceLinks, SourceControl};
use bitbucket_runtime::wire::{DateTime, TypeTag};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Snippet.
    pub struct Snippet, tag "snippet" {
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Creator.
        pub creator: Option<Account>, with_creator(into);
        /// Files.
        pub files: Option<BTreeMap<String, SnippetFile>>, with_files(into);
        /// At least 0.
        pub id: Option<i64>, with_id(into);
        /// Is private.
        pub is_private: Option<bool>, with_is_private;
        /// Links.
        pub links: Option<Box<SnippetLinks>>, with_links(Box<SnippetLinks>);
        /// Owner.
        pub owner: Option<Account>, with_owner(into);
        /// Scm.
        pub scm: Option<SourceControl>, with_scm(into);
        /// Title.
        pub title: Option<String>, with_title(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
    }
}

bitbucket_runtime::model! {
    /// Snippet file.
    pub struct SnippetFile {
        /// Where the task is, on the website and in the API.
        pub links: Option<ResourceLinks>, with_links;
    }
}

bitbucket_runtime::model! {
    /// Snippet links.
    pub struct SnippetLinks {
        /// Comments.
        pub comments: Option<Link>, with_comments;
        /// Commits.
        pub commits: Option<Link>, with_commits;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
        /// Watchers.
        pub watchers: Option<Link>, with_watchers;
    }
}
