//! Pipelines config.

use crate::models::Repository;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Whether a repository uses pipelines.
    pub struct PipelinesConfig, tag "repository_pipelines_configuration" | "pipelines_config" {
        /// Whether pipelines are switched on.
        pub enabled: Option<bool>, with_enabled;
        /// The repository, short.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
