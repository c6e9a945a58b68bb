//! Deploy key.

use crate::models::{Account, Repository, SelfLinks};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Deploy key.
    pub struct DeployKey, tag "deploy_key" {
        /// Added on.
        pub added_on: Option<DateTime>, with_added_on(into);
        /// Comment.
        pub comment: Option<String>, with_comment(into);
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
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
        /// Owner.
        pub owner: Option<Account>, with_owner(into);
        /// Repository.
        pub repository: Option<Box<Repository>>, with_repository(Box<Repository>);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
