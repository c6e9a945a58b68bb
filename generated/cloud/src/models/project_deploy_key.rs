//! Project deploy key.

use crate::models::{Account, Project, SelfLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// A public SSH key that machines read all repositories of a project with.
    ///
    /// To add one, send `key` and `label`.
    pub struct ProjectDeployKey, tag "project_deploy_key" {
        /// When the key was added.
        pub added_on: Option<DateTime>, with_added_on(into);
        /// The comment at the end of the key, where it has one.
        pub comment: Option<String>, with_comment(into);
        /// Who added the key.
        pub created_by: Option<Account>, with_created_by(into);
        /// The number that its operations are called with.
        pub id: Option<i64>, with_id(into);
        /// The public key in one line, such as `ssh-ed25519 AAAA…`.
        pub key: Option<String>, with_key(into);
        /// What people call the key, such as `ci`.
        pub label: Option<String>, with_label(into);
        /// When the key last opened a repository. Null where it never did.
        pub last_used: Option<DateTime>, with_last_used(into);
        /// Where the API has the key.
        pub links: Option<SelfLinks>, with_links;
        /// The project that the key opens.
        pub project: Option<Box<Project>>, with_project(Box<Project>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
