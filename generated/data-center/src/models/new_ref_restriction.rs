//! New ref restriction.

use crate::models::{RefMatcher, RefRestrictionType};

bitbucket_runtime::model! {
    /// New ref restriction.
    pub struct NewRefRestriction, made by new {
        /// Access keys.
        pub access_keys: Option<Vec<i64>> = "accessKeys", with_access_keys([into i64]);
        /// Groups.
        pub groups: Option<Vec<String>>, with_groups([into String]);
        /// Matcher.
        pub matcher: RefMatcher, with_matcher;
        /// Type.
        pub r#type: RefRestrictionType = "type", with_type(into);
        /// Users.
        pub users: Option<Vec<String>>, with_users([into String]);
    }
}

impl NewRefRestriction {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(matcher: RefMatcher, r#type: impl Into<RefRestrictionType>) -> Self {
        Self::empty().with_matcher(matcher).with_type(r#type)
    }
}
