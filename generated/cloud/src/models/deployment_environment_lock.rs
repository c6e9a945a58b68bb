//! Deployment environment lock.

bitbucket_runtime::model! {
    /// Whether an environment is free for the next deployment.
    pub struct DeploymentEnvironmentLock {
        /// The state in a word. `OPEN`, the only one seen, means free.
        pub name: Option<String>, with_name(into);
        /// The same for programs, such as `deployment_environment_lock_open`.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
