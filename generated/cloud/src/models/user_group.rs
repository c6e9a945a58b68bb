//! User group.

use crate::models::{Account, ResourceLinks, Workspace};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// User group.
    pub struct UserGroup, tag "group" {
        /// Full slug.
        pub full_slug: Option<String>, with_full_slug(into);
        /// Links.
        pub links: Option<ResourceLinks>, with_links;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Owner.
        pub owner: Option<Account>, with_owner(into);
        /// Slug.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// Workspace.
        pub workspace: Option<Workspace>, with_workspace;
    }
}
