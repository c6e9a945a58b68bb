//! Issue attachment.

use crate::models::SelfLinks;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A file attached to an issue. Another upload of the same name replaces it.
    pub struct IssueAttachment, tag "issue_attachment" {
        /// Where its content is. The server answers with a redirect that works for a short time.
        pub links: Option<SelfLinks>, with_links;
        /// The file's name, which is also what its operations are called with.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
