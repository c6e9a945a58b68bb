//! Ref matcher.

use crate::models::RefMatcherType;

bitbucket_runtime::model! {
    /// Ref matcher.
    pub struct RefMatcher {
        /// Active; set by the server.
        pub active: Option<bool>, with_active;
        /// Display ID.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Type.
        pub r#type: Option<RefMatcherType> = "type", with_type;
    }
}
