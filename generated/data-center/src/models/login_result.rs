//! Login result.

bitbucket_runtime::model! {
    /// Login result.
    pub struct LoginResult {
        /// Next.
        pub next: Option<String>, with_next(into);
    }
}
