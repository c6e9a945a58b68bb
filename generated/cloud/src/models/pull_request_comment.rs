//! Pull request comment.

use crate::models::{
    Account, Comment, CommentInline, CommentLinks, CommentResolution, PullRequest, RenderedText,
};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A comment on a pull request: on the whole, on lines of the diff, or a reply.
    ///
    /// `inline` says where in the diff, `parent` what it replies to.
    pub struct PullRequestComment, tag "pullrequest_comment" {
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
        /// Where the comment is, and what it is about.
        pub links: Option<CommentLinks>, with_links;
        /// The comment that this one replies to, often with its `id` alone. Missing for the first
        /// of a thread.
        pub parent: Option<Comment>, with_parent(into);
        /// Whether it waits for its author to publish it with the rest of a review, it seems.
        pub pending: Option<bool>, with_pending;
        /// The pull request that the comment is on, short.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Who resolved the thread and when. Missing while it is open, and for replies.
        pub resolution: Option<CommentResolution>, with_resolution;
        /// Type.
        pub r#type: TypeTag = "type";
        /// When it was last changed. Before that, the time of writing again, or null.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// Who wrote it.
        pub user: Option<Account>, with_user(into);
    }
}
