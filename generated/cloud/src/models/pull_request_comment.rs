//! Pull request comment.

use crate::models::{
    Account, Comment, CommentInline, CommentLinks, CommentResolution, PullRequest, RenderedText,
};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Pull request comment.
    pub struct PullRequestComment, tag "pullrequest_comment" {
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
        /// Pending.
        pub pending: Option<bool>, with_pending;
        /// Pullrequest.
        pub pull_request: Option<Box<PullRequest>> = "pullrequest",
            with_pull_request(Box<PullRequest>);
        /// Resolution.
        pub resolution: Option<CommentResolution>, with_resolution;
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// User.
        pub user: Option<Account>, with_user(into);
    }
}
