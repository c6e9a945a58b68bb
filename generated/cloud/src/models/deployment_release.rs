//! Deployment release.

use crate::models::{Commit, Pipeline};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// The outcome of a pipeline at a commit, which a deployment delivers.
    pub struct DeploymentRelease, tag "deployment_release" {
        /// The commit that it was built from.
        pub commit: Option<Box<Commit>>, with_commit(Box<Commit>);
        /// When it was made. Some answers leave it out.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// A text that names the release, made of the word `pipelines` and the id of its pipeline.
        pub key: Option<String>, with_key(into);
        /// What people read, the number of its pipeline, as in `#48`.
        pub name: Option<String>, with_name(into);
        /// The pipeline that made it. Mostly its `uuid` only.
        pub pipeline: Option<Box<Pipeline>>, with_pipeline(Box<Pipeline>);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The page of that pipeline.
        ///
        /// A URI.
        pub url: Option<String>, with_url(into);
        /// The id of the release, in braces.
        pub uuid: Option<String>, with_uuid(into);
    }
}
