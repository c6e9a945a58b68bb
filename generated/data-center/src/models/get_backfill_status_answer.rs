//! Get backfill status answer.

use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// How far the server is with sending Jira what it has missed.
    pub struct GetBackfillStatusAnswer {
        /// How many tasks are in each state, by the state's name: `NOT_STARTED`, `QUEUED`,
        /// `SYNCING`, `SYNCED`, `ERROR` or `CANCELED`. Done are those that are `SYNCED`.
        pub states: Option<Json>, with_states(into);
    }
}
