//! Issue version.

use crate::models::SelfLinks;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A version of the software, which issues can be about.
    pub struct IssueVersion, tag "version" {
        /// The number that its operation is called with.
        pub id: Option<i64>, with_id(into);
        /// Where the API has the version.
        pub links: Option<SelfLinks>, with_links;
        /// What people call the version, such as `1.4`.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
