//! API error message.

use crate::models::RepositoryHookVeto;

bitbucket_runtime::model! {
    /// One thing that went wrong.
    pub struct ApiErrorMessage {
        /// Whether the branches conflict. Only where a merge was refused.
        pub conflicted: Option<bool>, with_conflicted;
        /// The field that was refused, such as `name`. Null where the error is about no field.
        pub context: Option<String>, with_context(into);
        /// The error's class on the server, such as
        /// `com.atlassian.bitbucket.repository.NoSuchRepositoryException`. Null where it has none.
        /// Classes differ between versions.
        pub exception_name: Option<String> = "exceptionName", with_exception_name(into);
        /// What went wrong, in a sentence for people.
        pub message: Option<String>, with_message(into);
        /// Who objects to a merge, and why. Only where one was refused.
        pub vetoes: Option<Vec<RepositoryHookVeto>>, with_vetoes([RepositoryHookVeto]);
    }
}
