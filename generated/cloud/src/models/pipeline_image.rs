//! Pipeline image.

bitbucket_runtime::model! {
    /// The Docker image that a step runs in.
    pub struct PipelineImage, secret "password" {
        /// The e-mail address for a private registry.
        pub email: Option<String>, with_email(into);
        /// Which image, such as `golang:1.25`. Images that are not on Docker Hub need the name of
        /// their registry too.
        pub name: Option<String>, with_name(into);
        /// The password for a private registry.
        pub password: Option<String>, with_password(into);
        /// Who to log in as at a private registry.
        pub username: Option<String>, with_username(into);
    }
}
