//! Commit comment.

use crate::models::{Account, Comment, Commit, Link, RenderedText};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Commit comment.
    pub struct CommitComment, tag "commit_comment" {
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Content.
        pub content: Option<RenderedText>, with_content;
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Deleted.
        pub deleted: Option<bool>, with_deleted;
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Inline.
        pub inline: Option<CommentInline>, with_inline;
        /// Links.
        pub links: Option<CommentLinks>, with_links;
        /// Parent.
        pub parent: Option<Comment>, with_parent(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// User.
        pub user: Option<Account>, with_user(into);
    }
}

bitbucket_runtime::model! {
    /// Comment inline.
    pub struct CommentInline {
        /// Context lines.
        pub context_lines: Option<String>, with_context_lines(into);
        /// At least 1.
        pub from: Option<i64>, with_from(into);
        /// Outdated.
        pub outdated: Option<bool>, with_outdated;
        /// Path.
        pub path: Option<String>, with_path(into);
        /// At least 1.
        pub start_from: Option<i64>, with_start_from(into);
        /// At least 1.
        pub start_to: Option<i64>, with_start_to(into);
        /// At least 1.
        pub to: Option<i64>, with_to(into);
    }
}

bitbucket_runtime::model! {
    /// Comment links.
    pub struct CommentLinks {
        /// Code.
        pub code: Option<Link>, with_code;
        /// HTML.
        pub html: Option<Link>, with_html;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
