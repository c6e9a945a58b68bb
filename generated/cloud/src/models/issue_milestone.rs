//! Issue milestone.

use crate::models::SelfLinks;
use bitbucket_runtime::wire::TypeTag;

bitbucket_runtime::model! {
    /// A date or a goal, by which a tracker sorts its issues.
    pub struct IssueMilestone, tag "milestone" {
        /// The number that its operation is called with.
        pub id: Option<i64>, with_id(into);
        /// Where the API has the milestone.
        pub links: Option<SelfLinks>, with_links;
        /// The name, by which issues refer to it.
        pub name: Option<String>, with_name(into);
        /// Type.
        pub r#type: TypeTag = "type";
    }
}
