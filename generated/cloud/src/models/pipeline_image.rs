//! Pipeline image.

bitbucket_runtime::model! {
    /// Pipeline image.
    pub struct PipelineImage, secret "password" {
        /// Email.
        pub email: Option<String>, with_email(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Password.
        pub password: Option<String>, with_password(into);
        /// Username.
        pub username: Option<String>, with_username(into);
    }
}
