//! Issue component.

use crate::models::SelfLinks;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Issue component.
    pub struct IssueComponent, tag "component" {
        /// ID.
        pub id: Option<i64>, with_id(into);
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
