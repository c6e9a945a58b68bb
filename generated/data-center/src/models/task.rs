//! Task.

use crate::models::{Comment, CommentOperations, CommentState, User};
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// Task.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Task {
    /// Anchor.
    pub anchor: Option<Box<Comment>>,
    /// Author.
    pub author: Option<User>,
    /// Created date.
    pub created_date: Option<Timestamp>,
    /// ID.
    pub id: Option<i64>,
    /// Permitted operations.
    pub permitted_operations: Option<CommentOperations>,
    /// Properties.
    pub properties: Option<BTreeMap<String, Json>>,
    /// State.
    pub state: Option<CommentState>,
    /// Text.
    pub text: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Task {
        anchor, author, created_date = "createdDate", id,
        permitted_operations = "permittedOperations", properties, state, text,
    }
}

setters! {
    Task {
        with_anchor(anchor: Box<Comment>), with_author(author: User),
        with_created_date(created_date: Timestamp), with_id(id: i64),
        with_permitted_operations(permitted_operations: CommentOperations),
        with_properties(properties: BTreeMap<String, Json>), with_state(state: CommentState),
        with_text(text: String),
    }
}
