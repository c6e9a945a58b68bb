//! Comment.

use crate::models::{CommentAnchor, CommentOperations, Task, User};
use bitbucket_runtime::wire::{Extra, Json, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};
use std::collections::BTreeMap;

/// Comment.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Comment {
    /// Anchor.
    pub anchor: Option<Box<CommentAnchor>>,
    /// Anchored; set by the server.
    pub anchored: Option<bool>,
    /// Author; set by the server.
    pub author: Option<User>,
    /// Comments; set by the server.
    pub comments: Option<Vec<Comment>>,
    /// Created date; set by the server.
    pub created_date: Option<Timestamp>,
    /// HTML; set by the server.
    pub html: Option<String>,
    /// ID.
    pub id: Option<i64>,
    /// Parent.
    pub parent: Option<Box<Comment>>,
    /// Pending; set by the server.
    pub pending: Option<bool>,
    /// Permitted operations; set by the server.
    pub permitted_operations: Option<CommentOperations>,
    /// Properties.
    pub properties: Option<BTreeMap<String, Json>>,
    /// Reply; set by the server.
    pub reply: Option<bool>,
    /// Resolved date; set by the server.
    pub resolved_date: Option<Timestamp>,
    /// Resolver; set by the server.
    pub resolver: Option<User>,
    /// Severity.
    pub severity: Option<CommentSeverity>,
    /// State.
    pub state: Option<CommentState>,
    /// Tasks; set by the server.
    pub tasks: Option<Vec<Task>>,
    /// Text.
    pub text: Option<String>,
    /// Thread resolved.
    pub thread_resolved: Option<bool>,
    /// Thread resolved date; set by the server.
    pub thread_resolved_date: Option<Timestamp>,
    /// Thread resolver; set by the server.
    pub thread_resolver: Option<User>,
    /// Updated date; set by the server.
    pub updated_date: Option<Timestamp>,
    /// Version.
    pub version: Option<i64>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Comment {
        anchor, anchored, author, comments, created_date = "createdDate", html, id, parent, pending,
        permitted_operations = "permittedOperations", properties, reply,
        resolved_date = "resolvedDate", resolver, severity, state, tasks, text,
        thread_resolved = "threadResolved", thread_resolved_date = "threadResolvedDate",
        thread_resolver = "threadResolver", updated_date = "updatedDate", version,
    }
}

setters! {
    Comment {
        with_anchor(anchor: Box<CommentAnchor>), with_anchored(anchored: bool),
        with_author(author: User), with_comments(comments: [Comment]),
        with_created_date(created_date: Timestamp), with_html(html: String), with_id(id: i64),
        with_parent(parent: Box<Comment>), with_pending(pending: bool),
        with_permitted_operations(permitted_operations: CommentOperations),
        with_properties(properties: BTreeMap<String, Json>), with_reply(reply: bool),
        with_resolved_date(resolved_date: Timestamp), with_resolver(resolver: User),
        with_severity(severity: CommentSeverity), with_state(state: CommentState),
        with_tasks(tasks: [Task]), with_text(text: String),
        with_thread_resolved(thread_resolved: bool),
        with_thread_resolved_date(thread_resolved_date: Timestamp),
        with_thread_resolver(thread_resolver: User), with_updated_date(updated_date: Timestamp),
        with_version(version: i64),
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

open_enum! { CommentSeverity { Normal = "NORMAL", Blocker = "BLOCKER" } }

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

open_enum! { CommentState { Open = "OPEN", Pending = "PENDING", Resolved = "RESOLVED" } }
