//! Authentication error body.

bitbucket_runtime::model! {
    /// What went wrong while logging in or setting up the second step.
    pub struct AuthenticationErrorBody {
        /// What went wrong, in a sentence for people.
        pub message: Option<String>, with_message(into);
    }
}
