//! Comment.

use crate::models::{CommentAnchor, CommentOperations, Task, User};
use bitbucket_runtime::wire::{Json, Timestamp, Unlisted};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Comment.
    pub struct Comment {
        /// Anchor.
        pub anchor: Option<Box<CommentAnchor>>, with_anchor(Box<CommentAnchor>);
        /// Anchored; set by the server.
        pub anchored: Option<bool>, with_anchored;
        /// Author; set by the server.
        pub author: Option<User>, with_author;
        /// Comments; set by the server.
        pub comments: Option<Vec<Comment>>, with_comments([Comment]);
        /// Created date; set by the server.
        pub created_date: Option<Timestamp> = "createdDate", with_created_date(into);
        /// HTML; set by the server.
        pub html: Option<String>, with_html(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Parent.
        pub parent: Option<Box<Comment>>, with_parent(Box<Comment>);
        /// Pending; set by the server.
        pub pending: Option<bool>, with_pending;
        /// Permitted operations; set by the server.
        pub permitted_operations: Option<CommentOperations> = "permittedOperations",
            with_permitted_operations;
        /// Properties.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
        /// Reply; set by the server.
        pub reply: Option<bool>, with_reply;
        /// Resolved date; set by the server.
        pub resolved_date: Option<Timestamp> = "resolvedDate", with_resolved_date(into);
        /// Resolver; set by the server.
        pub resolver: Option<User>, with_resolver;
        /// Severity.
        pub severity: Option<CommentSeverity>, with_severity(into);
        /// State.
        pub state: Option<CommentState>, with_state(into);
        /// Tasks; set by the server.
        pub tasks: Option<Vec<Task>>, with_tasks([Task]);
        /// Text.
        pub text: Option<String>, with_text(into);
        /// Thread resolved.
        pub thread_resolved: Option<bool> = "threadResolved", with_thread_resolved;
        /// Thread resolved date; set by the server.
        pub thread_resolved_date: Option<Timestamp> = "threadResolvedDate",
            with_thread_resolved_date(into);
        /// Thread resolver; set by the server.
        pub thread_resolver: Option<User> = "threadResolver", with_thread_resolver;
        /// Updated date; set by the server.
        pub updated_date: Option<Timestamp> = "updatedDate", with_updated_date(into);
        /// Version.
        pub version: Option<i64>, with_version(into);
    }
}

/// Comment severity.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentSeverity {
    /// `NORMAL`
    Normal,
    /// `BLOCKER`
    Blocker,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<CommentSeverity>),
}

bitbucket_runtime::open_enum! { CommentSeverity { Normal = "NORMAL", Blocker = "BLOCKER" } }

/// Comment state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentState {
    /// `OPEN`
    Open,
    /// `PENDING`
    Pending,
    /// `RESOLVED`
    Resolved,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<CommentState>),
}

bitbucket_runtime::open_enum! {
    CommentState {
        Open = "OPEN", Pending = "PENDING", Resolved = "RESOLVED",
    }
}
