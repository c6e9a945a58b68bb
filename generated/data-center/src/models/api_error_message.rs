//! API error message.

use crate::models::RepositoryHookVeto;

bitbucket_runtime::model! {
    /// API error message.
    pub struct ApiErrorMessage {
        /// Conflicted.
        pub conflicted: Option<bool>, with_conflicted;
        /// Context.
        pub context: Option<String>, with_context(into);
        /// Exception name.
        pub exception_name: Option<String> = "exceptionName", with_exception_name(into);
        /// Message.
        pub message: Option<String>, with_message(into);
        /// Vetoes.
        pub vetoes: Option<Vec<RepositoryHookVeto>>, with_vetoes([RepositoryHookVeto]);
    }
}
