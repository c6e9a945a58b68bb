//! Commit comment.

use crate::models::{Account, Comment, Commit, Link, RenderedText};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A comment under a commit.
    pub struct CommitComment, tag "commit_comment" {
        /// The commit that the comment is about.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
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

bitbucket_runtime::model! {
    /// Where in a file it stands. Missing or null for a comment on the whole.
    pub struct CommentInline {
        /// The commit that both sides have in common, it seems. Mostly null or missing.
        pub base_rev: Option<String>, with_base_rev(into);
        /// The lines around the place as they were when the comment was written. May be empty.
        pub context_lines: Option<String>, with_context_lines(into);
        /// The commit of the destination that the lines were compared with.
        pub dest_rev: Option<String>, with_dest_rev(into);
        /// The line in the old file, for a comment on a line that was removed. For several lines,
        /// the last of them. Null where the comment is on the new file.
        ///
        /// At least 1.
        pub from: Option<i64>, with_from(into);
        /// Whether the lines have changed since, so that the place is no more in the diff.
        pub outdated: Option<bool>, with_outdated;
        /// The file, as its path from the root of the repository.
        pub path: Option<String>, with_path(into);
        /// The commit of the source that the lines are of.
        pub src_rev: Option<String>, with_src_rev(into);
        /// The first of several lines in the old file. Null for one line.
        ///
        /// At least 1.
        pub start_from: Option<i64>, with_start_from(into);
        /// The first of several lines in the new file. Null for one line.
        ///
        /// At least 1.
        pub start_to: Option<i64>, with_start_to(into);
        /// The line in the new file. For several lines, the last of them. Null where the comment is
        /// on the old file.
        ///
        /// At least 1.
        pub to: Option<i64>, with_to(into);
    }
}

bitbucket_runtime::model! {
    /// Where the comment is, and what it is about.
    pub struct CommentLinks {
        /// The diff that an inline comment stands in.
        pub code: Option<Link>, with_code;
        /// The comment on the website.
        pub html: Option<Link>, with_html;
        /// The comment in the API.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
