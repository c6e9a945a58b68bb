//! Models that several modules share: commit and what goes with it.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};
use crate::models::MinimalCommit;

/// Commit.
///
/// Schema: `#/components/schemas/RestCommit`
#[derive(Clone, PartialEq)]
pub struct Commit {
    /// `#/components/schemas/RestCommit/properties/author`
    pub author: Option<Person>,
    /// `#/components/schemas/RestCommit/properties/authorTimestamp`
    pub author_timestamp: Option<Timestamp>,
    /// `#/components/schemas/RestCommit/properties/committer`
    pub committer: Option<Person>,
    /// `#/components/schemas/RestCommit/properties/committerTimestamp`
    pub committer_timestamp: Option<Timestamp>,
    /// `#/components/schemas/RestCommit/properties/displayId`
    pub display_id: Option<String>,
    /// `#/components/schemas/RestCommit/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestCommit/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestCommit/properties/parents`
    pub parents: Option<Vec<MinimalCommit>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Commit {
    author, author_timestamp = "authorTimestamp", committer,
    committer_timestamp = "committerTimestamp", display_id = "displayId", id, message, parents,
});

/// Person.
///
/// Schema: `#/components/schemas/RestPerson`
#[derive(Clone, PartialEq)]
pub struct Person {
    /// `#/components/schemas/RestPerson/properties/avatarUrl`
    pub avatar_url: Option<String>,
    /// `#/components/schemas/RestPerson/properties/emailAddress`
    pub email_address: Option<String>,
    /// `#/components/schemas/RestPerson/properties/name`
    pub name: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Person { avatar_url = "avatarUrl", email_address = "emailAddress", name });
