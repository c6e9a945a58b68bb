//! Erased user.

bitbucket_runtime::model! {
    /// What is left of a deleted user whose personal data was erased.
    pub struct ErasedUser {
        /// The name that stands everywhere in place of the old user name.
        pub new_identifier: Option<String> = "newIdentifier", with_new_identifier(into);
    }
}
