//! Issue comment.

use crate::models::{Account, Comment, CommentInline, CommentLinks, Issue, RenderedText};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Issue comment.
    pub struct IssueComment, tag "issue_comment" {
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
        /// Issue.
        pub issue: Option<Box<Issue>>, with_issue(Box<Issue>);
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
