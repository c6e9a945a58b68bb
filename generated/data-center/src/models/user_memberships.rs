//! User memberships.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// User memberships.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct UserMemberships {
    /// Groups.
    pub groups: Vec<String>,
    /// User.
    pub user: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UserMemberships { groups, user }, new }

setters! { UserMemberships { with_groups(groups: [String]), with_user(user: String) } }

impl UserMemberships {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        groups: impl IntoIterator<Item = impl Into<String>>,
        user: impl Into<String>,
    ) -> Self {
        Self::empty().with_groups(groups).with_user(user)
    }
}
