//! JIT user.

bitbucket_runtime::model! {
    /// A user whom the server created at a log-in by an identity provider.
    pub struct JitUser {
        /// What people read, such as `Ada Lind`.
        pub display_name: Option<String> = "display-name", with_display_name(into);
        /// The e-mail address.
        pub email: Option<String>, with_email(into);
        /// The user name.
        pub username: Option<String>, with_username(into);
    }
}
