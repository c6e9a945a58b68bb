//! Commit.

use crate::models::Person;
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use bitbucket_runtime::{object, setters};
use std::collections::BTreeMap;

/// Commit.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Commit {
    /// Author.
    pub author: Option<Person>,
    /// Author timestamp.
    pub author_timestamp: Option<Timestamp>,
    /// Committer.
    pub committer: Option<Person>,
    /// Committer timestamp.
    pub committer_timestamp: Option<Timestamp>,
    /// Display ID.
    pub display_id: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Message.
    pub message: Option<String>,
    /// Parents.
    pub parents: Option<Vec<Commit>>,
    /// Properties; set by the server.
    pub properties: Option<BTreeMap<String, Json>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    Commit {
        author, author_timestamp = "authorTimestamp", committer,
        committer_timestamp = "committerTimestamp", display_id = "displayId", id, message, parents,
        properties,
    }
}

setters! {
    Commit {
        with_author(author: Person), with_author_timestamp(author_timestamp: Timestamp),
        with_committer(committer: Person), with_committer_timestamp(committer_timestamp: Timestamp),
        with_display_id(display_id: String), with_id(id: String), with_message(message: String),
        with_parents(parents: [Commit]), with_properties(properties: BTreeMap<String, Json>),
    }
}
