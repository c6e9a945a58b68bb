//! Comment.

use crate::models::{
    Account, CommentInline, CommentLinks, CommitComment, IssueComment, PullRequestComment,
    RenderedText, SnippetComment,
};
use bitbucket_runtime::wire::{DateTime, TypeTag};

/// Comment.
///
/// Told apart by `type`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Comment {
    /// `commit_comment`
    Commit(Box<CommitComment>),
    /// `issue_comment`
    Issue(Box<IssueComment>),
    /// `pullrequest_comment`
    PullRequest(Box<PullRequestComment>),
    /// `snippet_comment`
    Snippet(Box<SnippetComment>),
    /// Any other tag, or none.
    Other(Box<CommentBase>),
}

bitbucket_runtime::hierarchy! {
    Comment by "type", else CommentBase {
        Commit(CommitComment) = "commit_comment",
        Issue(IssueComment) = "issue_comment",
        PullRequest(PullRequestComment) = "pullrequest_comment",
        Snippet(SnippetComment) = "snippet_comment",
    }
    /// `content` of whichever this is.
    content -> &RenderedText, by as_ref;
    /// `created_on` of whichever this is.
    created_on -> &DateTime, by as_ref;
    /// `deleted` of whichever this is.
    deleted -> bool;
    /// `id` of whichever this is.
    id -> i64;
    /// `inline` of whichever this is.
    inline -> &CommentInline, by as_ref;
    /// `links` of whichever this is.
    links -> &CommentLinks, by as_ref;
    /// `parent` of whichever this is.
    parent -> &Comment, by as_ref;
    /// `type` of whichever this is.
    r#type -> &str, by as_str;
    /// `updated_on` of whichever this is.
    updated_on -> &DateTime, by as_ref;
    /// `user` of whichever this is.
    user -> &Account, by as_ref;
}

bitbucket_runtime::model! {
    /// Comment base.
    pub struct CommentBase {
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
