//! Pull request activity update.

use crate::models::{Account, PullRequestEndpoint, PullRequestState};
use bitbucket_runtime::wire::{DateTime, Json};
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// A pull request as an update left it, and who made the update.
    pub struct PullRequestActivityUpdate {
        /// Who made the update. It need not be the author of the pull request.
        pub author: Option<Account>, with_author(into);
        /// What became different, by field. Empty for the update that opened it.
        pub changes: Option<BTreeMap<String, Json>>, with_changes(into);
        /// When it was updated.
        pub date: Option<DateTime>, with_date(into);
        /// The description after the update.
        pub description: Option<String>, with_description(into);
        /// The destination after the update.
        pub destination: Option<PullRequestEndpoint>, with_destination;
        /// Whether it was a draft after the update.
        pub draft: Option<bool>, with_draft;
        /// Why it was declined, for the update that did so. An empty text otherwise.
        pub reason: Option<String>, with_reason(into);
        /// Who was asked to review it after the update.
        pub reviewers: Option<Vec<Account>>, with_reviewers([into Account]);
        /// The source after the update, with the commit that it was at then.
        pub source: Option<PullRequestEndpoint>, with_source;
        /// How far it was after the update.
        pub state: Option<PullRequestState>, with_state(into);
        /// The title after the update.
        pub title: Option<String>, with_title(into);
    }
}
