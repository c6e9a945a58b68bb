//! Workspace base.

use crate::models::Link;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A workspace in short, as lists of the caller's own hold it.
    pub struct WorkspaceBase, tag "workspace_base" {
        /// Where a short workspace is found.
        pub links: Option<WorkspaceBaseLinks>, with_links;
        /// The name as it stands in paths, such as `harbour`.
        pub slug: Option<String>, with_slug(into);
        /// Type.
        pub r#type: TypeTag = "type";
        /// The id in braces that never changes. Paths take it in place of the slug.
        pub uuid: Option<String>, with_uuid(into);
    }
}

bitbucket_runtime::model! {
    /// Where a short workspace is found.
    pub struct WorkspaceBaseLinks {
        /// The picture of the workspace.
        pub avatar: Option<Link>, with_avatar;
        /// The workspace in the API.
        pub self_link: Option<Link> = "self", with_self_link;
    }
}
