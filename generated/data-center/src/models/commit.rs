//! Commit.

use crate::models::Person;
use bitbucket_runtime::wire::{Json, Timestamp};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// A commit of a repository.
    ///
    /// Inside other objects it can come short, with `id` and `displayId` only.
    pub struct Commit {
        /// Who wrote the changes. With the fields of a user where the server knows the address.
        pub author: Option<Person>, with_author;
        /// When the changes were written, as the commit itself says.
        pub author_timestamp: Option<Timestamp> = "authorTimestamp", with_author_timestamp(into);
        /// Who made the commit. After a rebase it can differ from the author. Older servers leave
        /// it out.
        pub committer: Option<Person>, with_committer;
        /// When the commit was made, as the commit itself says. Older servers leave it out.
        pub committer_timestamp: Option<Timestamp> = "committerTimestamp",
            with_committer_timestamp(into);
        /// The beginning of the hash, mostly 11 digits, for people to read.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// The hash in 40 hexadecimal digits.
        pub id: Option<String>, with_id(into);
        /// The whole message, with its line breaks.
        pub message: Option<String>, with_message(into);
        /// The commits before this one. None for the first of a history, several for a merge.
        pub parents: Option<Vec<Commit>>, with_parents([Commit]);
        /// What plugins know of it, by key, such as the Jira issues it names under `jira-key`.
        ///
        /// Set by the server.
        pub properties: Option<BTreeMap<String, Json>>, with_properties(into);
    }
}
