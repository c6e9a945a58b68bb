//! Login result.

bitbucket_runtime::model! {
    /// What the server says to a user who is logged in now.
    pub struct LoginResult {
        /// The page to go to.
        pub next: Option<String>, with_next(into);
    }
}
