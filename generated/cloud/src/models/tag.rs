//! Tag.

use crate::models::{Commit, CommitAuthor, GitRefLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Tag.
    pub struct Tag, tag "tag" {
        /// Date.
        pub date: Option<DateTime>, with_date(into);
        /// Links.
        pub links: Option<Box<GitRefLinks>>, with_links(Box<GitRefLinks>);
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Tagger.
        pub tagger: Option<CommitAuthor>, with_tagger;
        /// Target.
        pub target: Option<Box<Commit>>, with_target(Box<Commit>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
