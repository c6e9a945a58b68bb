//! New ref restriction.

use crate::models::{RefMatcher, RefRestrictionType};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// New ref restriction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewRefRestriction {
    /// Access keys.
    pub access_keys: Option<Vec<i64>>,
    /// Groups.
    pub groups: Option<Vec<String>>,
    /// Matcher.
    pub matcher: RefMatcher,
    /// Type.
    pub r#type: RefRestrictionType,
    /// Users.
    pub users: Option<Vec<String>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    NewRefRestriction {
        access_keys = "accessKeys", groups, matcher, r#type = "type", users,
    }, new
}

setters! {
    NewRefRestriction {
        with_access_keys(access_keys: [i64]), with_groups(groups: [String]),
        with_matcher(matcher: RefMatcher), with_type(r#type: RefRestrictionType),
        with_users(users: [String]),
    }
}

impl NewRefRestriction {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(matcher: impl Into<RefMatcher>, r#type: impl Into<RefRestrictionType>) -> Self {
        Self::empty().with_matcher(matcher).with_type(r#type)
    }
}
