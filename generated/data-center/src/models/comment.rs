//! Comment.

use crate::models::{CommentAnchor, CommentOperations, Task, User};
use bitbucket_runtime::wire::{Json, Timestamp, Unlisted};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// A comment or a task on a pull request or a commit.
    ///
    /// A reply names its `parent`, a comment on a file or a line has an `anchor`, and a task is
    /// a comment whose `severity` is `BLOCKER`. To change one, send the `version` that you
    /// have; where the server has another, it refuses with 409.
    pub struct Comment {
        /// The file or the line that the comment is about. Missing for one on the whole, and for
        /// replies.
        ///
        /// In the activity of a pull request it stands beside the comment instead, as
        /// `commentAnchor`.
        pub anchor: Option<Box<CommentAnchor>>, with_anchor(Box<CommentAnchor>);
        /// Whether the comment stands on a file or a line.
        ///
        /// Set by the server.
        pub anchored: Option<bool>, with_anchored;
        /// Who wrote it.
        ///
        /// Set by the server.
        pub author: Option<User>, with_author;
        /// The replies, with replies of their own.
        ///
        /// Set by the server.
        pub comments: Option<Vec<Comment>>, with_comments([Comment]);
        /// When it was written.
        ///
        /// Set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// The text as HTML. It comes only where the request asked for it.
        ///
        /// Set by the server.
        pub html: Option<String>, with_html(into);
        /// The number that its operations are called with.
        pub id: Option<i64>, with_id(into);
        /// The comment that this one replies to. To reply, its `id` is enough.
        pub parent: Option<Box<Comment>>, with_parent(Box<Comment>);
        /// Whether it waits for its author to finish the review. Nobody else sees it until then.
        ///
        /// Set by the server.
        pub pending: Option<bool>, with_pending;
        /// What the caller may do with it.
        ///
        /// Set by the server.
        pub permitted_operations: Option<CommentOperations> = "permittedOperations",
            with_permitted_operations;
        /// What the server and plugins add, by key, such as `repositoryId`, or `likedBy` with those
        /// who liked it.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
        /// Whether it replies to another comment.
        ///
        /// Set by the server.
        pub reply: Option<bool>, with_reply;
        /// When the task was resolved. Missing while it is open.
        ///
        /// Set by the server.
        pub resolved_date: Option<Timestamp> = "resolvedDate", with_resolved_date(into);
        /// Who resolved the task. Missing while it is open.
        ///
        /// Set by the server.
        pub resolver: Option<User>, with_resolver;
        /// Whether it is a plain comment or a task.
        pub severity: Option<CommentSeverity>, with_severity(into);
        /// How far a comment or a task is.
        pub state: Option<CommentState>, with_state(into);
        /// The tasks that hang below the comment. Servers from 7.2 on keep tasks as comments, and
        /// this list is empty or missing.
        ///
        /// Set by the server.
        pub tasks: Option<Vec<Task>>, with_tasks([Task]);
        /// What was written, in Markdown.
        pub text: Option<String>, with_text(into);
        /// Whether the discussion that the comment began is closed.
        pub thread_resolved: Option<bool> = "threadResolved", with_thread_resolved;
        /// When the discussion was closed. Missing while it is open.
        ///
        /// Set by the server.
        pub thread_resolved_date: Option<Timestamp> = "threadResolvedDate",
            with_thread_resolved_date(into);
        /// Who closed the discussion. Missing while it is open.
        ///
        /// Set by the server.
        pub thread_resolver: Option<User> = "threadResolver", with_thread_resolver;
        /// When it last changed.
        ///
        /// Set by the server.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// Counts the changes from 0. A change or a deletion must name the version that it is meant
        /// for.
        pub version: Option<i64>, with_version(into);
    }
}

/// Whether it is a plain comment or a task.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentSeverity {
    /// `NORMAL`
    ///
    /// A plain comment.
    Normal,
    /// `BLOCKER`
    ///
    /// A task, something to do before the merge.
    Blocker,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<CommentSeverity>),
}

bitbucket_runtime::open_enum! { CommentSeverity { Normal = "NORMAL", Blocker = "BLOCKER" } }

/// How far a comment or a task is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentState {
    /// `OPEN`
    ///
    /// It is there. As a task, it is still to be done.
    Open,
    /// `PENDING`
    ///
    /// It waits for its author to finish the review. Send this state to add such a comment.
    Pending,
    /// `RESOLVED`
    ///
    /// The task is done.
    Resolved,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<CommentState>),
}

bitbucket_runtime::open_enum! {
    CommentState {
        Open = "OPEN", Pending = "PENDING", Resolved = "RESOLVED",
    }
}
