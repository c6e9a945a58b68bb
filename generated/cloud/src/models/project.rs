//! Project.

use crate::models::{Account, AvatarLinks, Workspace};
use bitbucket_runtime::wire::{DateTime, TypeTag};

bitbucket_runtime::model! {
    /// Project.
    pub struct Project, tag "project" {
        /// Created on.
        pub created_on: Option<DateTime>, with_created_on(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Has publicly visible repos.
        pub has_publicly_visible_repos: Option<bool>, with_has_publicly_visible_repos;
        /// Is private.
        pub is_private: Option<bool>, with_is_private;
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Links.
        pub links: Option<AvatarLinks>, with_links;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Owner.
        pub owner: Option<Account>, with_owner(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Updated on.
        pub updated_on: Option<DateTime>, with_updated_on(into);
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
        /// Workspace.
        pub workspace: Option<Workspace>, with_workspace;
    }
}
