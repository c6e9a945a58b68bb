//! Issue comment.

use crate::models::{Account, Comment, CommentInline, CommentLinks, Issue, RenderedText};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A comment under an issue.
    pub struct IssueComment, tag "issue_comment" {
        /// The text. Send `raw`; the server renders the rest. A deleted comment has none.
        pub content: Option<RenderedText>, with_content;
        /// When it was written.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Whether it was deleted. Lists can still hold a deleted comment, so that its replies keep
        /// a place.
        pub deleted: Option<bool>, with_deleted;
        /// The number that its operations are called with. It can be too large for 32 bits.
        pub id: Option<i64>, with_id(into);
        /// Where in a file it stands. Missing or null for a comment on the whole.
        pub inline: Option<CommentInline>, with_inline;
        /// The issue that the comment is about.
        pub issue: Option<Box<Issue>>, with_issue(Box<Issue>);
        /// Where the comment is, and what it is about.
        pub links: Option<CommentLinks>, with_links;
        /// The comment that this one replies to, often with its `id` alone. Missing for the first
        /// of a thread.
        pub parent: Option<Comment>, with_parent(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// When it was last changed. Before that, the time of writing again, or null.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// Who wrote it.
        pub user: Option<Account>, with_user(into);
    }
}
