//! User directory.

bitbucket_runtime::model! {
    /// A place that users and groups come from, such as the server itself or an LDAP server.
    pub struct UserDirectory {
        /// Whether it is in use.
        pub active: Option<bool>, with_active;
        /// What administrators wrote about it. May be missing.
        pub description: Option<String>, with_description(into);
        /// What people read, such as `Bitbucket Internal Directory`.
        pub name: Option<String>, with_name(into);
        /// What kind of place it is, such as `Crowd`.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
