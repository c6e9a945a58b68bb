//! Deployment environment.

use crate::models::{
    DeploymentEnvironmentLock, DeploymentEnvironmentType, DeploymentRestrictionsConfiguration,
};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Deployment environment.
    pub struct DeploymentEnvironment, tag "deployment_environment" {
        /// Category.
        pub category: Option<DeploymentEnvironmentCategory>, with_category;
        /// Deployment gate enabled.
        pub deployment_gate_enabled: Option<bool>, with_deployment_gate_enabled;
        /// Environment lock enabled.
        pub environment_lock_enabled: Option<bool>, with_environment_lock_enabled;
        /// Environment type.
        pub environment_type: Option<DeploymentEnvironmentType>, with_environment_type;
        /// Hidden.
        pub hidden: Option<bool>, with_hidden;
        /// Lock.
        pub lock: Option<DeploymentEnvironmentLock>, with_lock;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Rank.
        pub rank: Option<i64>, with_rank(into);
        /// Restrictions.
        pub restrictions: Option<DeploymentRestrictionsConfiguration>, with_restrictions;
        /// Slug.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}

bitbucket_runtime::model! {
    /// Deployment environment category.
    pub struct DeploymentEnvironmentCategory {
        /// Name.
        pub name: Option<String>, with_name(into);
    }
}
