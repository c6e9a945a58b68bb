//! Issue attachment.

use crate::models::SelfLinks;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// Issue attachment.
    pub struct IssueAttachment, tag "issue_attachment" {
        /// Links.
        pub links: Option<SelfLinks>, with_links;
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
