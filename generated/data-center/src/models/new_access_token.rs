//! New access token.

use crate::models::Permission;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// New access token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewAccessToken {
    /// Expiry days.
    pub expiry_days: Option<i64>,
    /// Name.
    pub name: String,
    /// Permissions.
    pub permissions: Vec<Permission>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NewAccessToken { expiry_days = "expiryDays", name, permissions }, new }

setters! {
    NewAccessToken {
        with_expiry_days(expiry_days: i64), with_name(name: String),
        with_permissions(permissions: [Permission]),
    }
}

impl NewAccessToken {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        permissions: impl IntoIterator<Item = impl Into<Permission>>,
    ) -> Self {
        Self::empty().with_name(name).with_permissions(permissions)
    }
}
