//! Conflict error body.

use crate::models::ConflictErrorMessage;

bitbucket_runtime::model! {
    /// What the server answers with 409, where a pull request or comment cannot be changed or
    /// merged as it stands.
    ///
    /// Its errors say more than others: the newer version, the conflict, the vetoes, or the
    /// pull request that exists.
    pub struct ConflictErrorBody {
        /// What went wrong, one or several things.
        pub errors: Option<Vec<ConflictErrorMessage>>, with_errors([ConflictErrorMessage]);
    }
}
