//! Deployment variable.

use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Deployment variable.
    pub struct DeploymentVariable, tag "deployment_variable", secret "value" {
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Secured.
        pub secured: Option<bool>, with_secured;
        /// Type.
        pub r#type: TypeTag = "type";
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
        /// Value.
        pub value: Option<String>, with_value(into);
    }
}
