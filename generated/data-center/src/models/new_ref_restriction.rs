//! New ref restriction.

use crate::models::{RefMatcher, RefRestrictionType};

bitbucket_runtime::model! {
    /// A branch permission to create: something that nobody may do with certain branches.
    ///
    /// Who is named in `users`, `groups` and `accessKeys` may do it nevertheless.
    pub struct NewRefRestriction, made by new {
        /// The access keys that are excepted, by the number of the key.
        pub access_keys: Option<Vec<i64>> = "accessKeys", with_access_keys([into i64]);
        /// The groups that are excepted, by name.
        pub groups: Option<Vec<String>>, with_groups([into String]);
        /// Which branches and tags it is for.
        pub matcher: RefMatcher, with_matcher;
        /// What may not be done with them.
        pub r#type: RefRestrictionType = "type", with_type(into);
        /// The users who are excepted, by user name.
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
