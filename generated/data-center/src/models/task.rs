//! Task.

use crate::models::{Comment, CommentOperations, CommentState, User};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use std::collections::BTreeMap;

/// Task.
#[derive(Clone, PartialEq)]
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
