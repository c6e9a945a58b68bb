//! Get backfill status answer.

use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// Get backfill status answer.
    pub struct GetBackfillStatusAnswer {
        /// States.
        pub states: Option<Json>, with_states(into);
    }
}
