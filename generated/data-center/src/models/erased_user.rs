//! Erased user.

bitbucket_runtime::model! {
    /// Erased user.
    pub struct ErasedUser {
        /// New identifier.
        pub new_identifier: Option<String> = "newIdentifier", with_new_identifier(into);
    }
}
