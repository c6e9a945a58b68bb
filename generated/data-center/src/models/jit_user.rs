//! JIT user.

bitbucket_runtime::model! {
    /// JIT user.
    pub struct JitUser {
        /// Display name.
        pub display_name: Option<String> = "display-name", with_display_name(into);
        /// Email.
        pub email: Option<String>, with_email(into);
        /// Username.
        pub username: Option<String>, with_username(into);
    }
}
