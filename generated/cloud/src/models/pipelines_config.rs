//! Pipelines config.

use crate::models::Repository;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Pipelines config.
    pub struct PipelinesConfig, tag "repository_pipelines_configuration" | "pipelines_config" {
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
