//! Authentication error body.

bitbucket_runtime::model! {
    /// Authentication error body.
    pub struct AuthenticationErrorBody {
        /// Message.
        pub message: Option<String>, with_message(into);
    }
}
