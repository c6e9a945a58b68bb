//! Comment.

use crate::models::{
    Account, CommentInline, CommentLinks, CommitComment, IssueComment, PullRequestComment,
    RenderedText, SnippetComment,
};
use bitbucket_runtime::wire::{DateTime, TypeTag};

/// Something that a person wrote under a pull request, a commit, an issue or a snippet.
///
/// `type` says under which. To write one, only `content.raw` is needed; `inline` puts it on
/// a line of a file, `parent` makes it a reply.
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
    /// Something that a person wrote under a pull request, a commit, an issue or a snippet.
    ///
    /// `type` says under which. To write one, only `content.raw` is needed; `inline` puts it on
    /// a line of a file, `parent` makes it a reply.
    pub struct CommentBase {
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
        /// Type.
        pub r#type: TypeTag = "type";
        /// When it was last changed. Before that, the time of writing again, or null.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// Who wrote it.
        pub user: Option<Account>, with_user(into);
    }
}
