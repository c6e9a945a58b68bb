//! User directory.

bitbucket_runtime::model! {
    /// User directory.
    pub struct UserDirectory {
        /// Active.
        pub active: Option<bool>, with_active;
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
