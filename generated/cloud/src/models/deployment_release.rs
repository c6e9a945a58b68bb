//! Deployment release.

use crate::models::{Commit, Pipeline};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Deployment release.
    pub struct DeploymentRelease, tag "deployment_release" {
        /// Commit.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Pipeline.
        pub pipeline: Option<Box<Pipeline>>, with_pipeline(Box<Pipeline>);
        /// Type.
        pub r#type: TypeTag = "type";
        /// A URI.
        pub url: Option<String>, with_url(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}
