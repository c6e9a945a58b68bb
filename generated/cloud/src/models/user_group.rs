//! User group.

use crate::models::{Account, ResourceLinks, Workspace};
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A group of users in a workspace, which can be given permissions as one.
    pub struct UserGroup, tag "group" {
        /// The workspace and the group in one text, with a colon between, such as `harbour:crew`.
        pub full_slug: Option<String>, with_full_slug(into);
        /// Where an object is, in the API and on the website.
        pub links: Option<ResourceLinks>, with_links;
        /// What people call the group. It may hold any letters.
        pub name: Option<String>, with_name(into);
        /// The account that the group belongs to, which is the workspace's.
        pub owner: Option<Account>, with_owner(into);
        /// The name as it stands in paths, in ASCII. It can differ from `name`.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The workspace whose members the group gathers.
        pub workspace: Option<Workspace>, with_workspace;
    }
}
