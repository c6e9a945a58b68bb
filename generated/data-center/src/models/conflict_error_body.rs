//! Conflict error body.

use crate::models::ConflictErrorMessage;

bitbucket_runtime::model! {
    /// Conflict error body.
    pub struct ConflictErrorBody {
        /// Errors.
        pub errors: Option<Vec<ConflictErrorMessage>>, with_errors([ConflictErrorMessage]);
    }
}
