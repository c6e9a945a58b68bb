//! Deployment environment lock.

bitbucket_runtime::model! {
    /// Deployment environment lock.
    pub struct DeploymentEnvironmentLock {
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
