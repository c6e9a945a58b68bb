//! Pull request activity update.

use crate::models::{Account, PullRequestEndpoint, PullRequestState};
use bitbucket_runtime::wire::{DateTime, Json};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Pull request activity update.
    pub struct PullRequestActivityUpdate {
        /// Author.
        pub author: Option<Account>, with_author(into);
        /// Changes.
        pub changes: Option<BTreeMap<String, Json>>, with_changes(into);
        /// Date.
        pub date: Option<DateTime>, with_date(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Destination.
        pub destination: Option<PullRequestEndpoint>, with_destination;
        /// Draft.
        pub draft: Option<bool>, with_draft;
        /// Reason.
        pub reason: Option<String>, with_reason(into);
        /// Reviewers.
        pub reviewers: Option<Vec<Account>>, with_reviewers([into Account]);
        /// Source.
        pub source: Option<PullRequestEndpoint>, with_source;
        /// State.
        pub state: Option<PullRequestState>, with_state(into);
        /// Title.
        pub title: Option<String>, with_title(into);
    }
}
