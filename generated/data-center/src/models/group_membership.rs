//! Group membership.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Group membership.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct GroupMembership {
    /// Group.
    pub group: String,
    /// Users.
    pub users: Vec<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { GroupMembership { group, users }, new }

setters! { GroupMembership { with_group(group: String), with_users(users: [String]) } }

impl GroupMembership {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        group: impl Into<String>,
        users: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self::empty().with_group(group).with_users(users)
    }
}
