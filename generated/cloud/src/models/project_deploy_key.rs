//! Project deploy key.

use crate::models::{Account, Project, SelfLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Project deploy key.
    pub struct ProjectDeployKey, tag "project_deploy_key" {
        /// Added on.
        pub added_on: Option<DateTime>, with_added_on(into);
        /// Comment.
        pub comment: Option<String>, with_comment(into);
        /// Created by.
        pub created_by: Option<Account>, with_created_by(into);
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Label.
        pub label: Option<String>, with_label(into);
        /// Last used.
        pub last_used: Option<DateTime>, with_last_used(into);
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Project.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
