//! Commit.

use crate::models::Person;
use bitbucket_runtime::wire::{Json, Timestamp};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Commit.
    pub struct Commit {
        /// Author.
        pub author: Option<Person>, with_author;
        /// Author timestamp.
        pub author_timestamp: Option<Timestamp> = "authorTimestamp", with_author_timestamp(into);
        /// Committer.
        pub committer: Option<Person>, with_committer;
        /// Committer timestamp.
        pub committer_timestamp: Option<Timestamp> = "committerTimestamp",
            with_committer_timestamp(into);
        /// Display ID.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Parents.
        pub parents: Option<Vec<Commit>>, with_parents([Commit]);
        /// Properties; set by the server.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
    }
}
