//! Deployment variable.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A variable that steps see which deploy to the environment.
    ///
    /// It goes before a repository's and a workspace's of the same name.
    pub struct DeploymentVariable, tag "deployment_variable", secret "value" {
        /// The name by which the script reads it, such as `DEPLOY_HOST`. An environment has each
        /// once.
        pub key: Option<String>, with_key(into);
        /// Whether the value is a secret, hidden in logs and never sent back.
        pub secured: Option<bool>, with_secured;
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id in braces that its operations are called with.
        pub uuid: Option<String>, with_uuid(into);
        /// The value. Missing or empty where the variable is secured.
        pub value: Option<String>, with_value(into);
    }
}
