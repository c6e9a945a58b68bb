//! Workspace base.

use crate::models::Link;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Workspace base.
    pub struct WorkspaceBase, tag "workspace_base" {
        /// Links.
        pub links: Option<WorkspaceBaseLinks>, with_links;
        /// Slug.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// UUID.
        pub uuid: Option<String>, with_uuid(into);
    }
}

bitbucket_runtime::model! {
    /// Workspace base links.
    pub struct WorkspaceBaseLinks {
        /// Avatar.
        pub avatar: Option<Link>, with_avatar;
        /// Self.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
