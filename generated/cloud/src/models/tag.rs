//! Tag.

use crate::models::{Commit, CommitAuthor, GitRefLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A tag of a repository, with the commit that it is at.
    ///
    /// An annotated tag has a date, a message and a tagger. For a lightweight tag, a mere name
    /// of a commit, they are null. To create a tag, send `name`, `target.hash` and, if you
    /// like, `message`.
    pub struct Tag, tag "tag" {
        /// When an annotated tag was made.
        pub date: Option<DateTime>, with_date(into);
        /// Where the branch or the tag is found.
        pub links: Option<Box<GitRefLinks>>, with_links(Box<GitRefLinks>);
        /// What was written when an annotated tag was made, with its line breaks. Send none, and
        /// the server writes one.
        pub message: Option<String>, with_message(into);
        /// The plain name, such as `main` or `v1.4`, without `refs/heads/` or `refs/tags/`.
        pub name: Option<String>, with_name(into);
        /// Who made an annotated tag, as git says and as a user.
        pub tagger: Option<CommitAuthor>, with_tagger;
        /// The commit that it is at.
        pub target: Option<Box<Commit>>, with_target(Box<Commit>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
