//! Access token update.

use crate::models::Permission;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Access token update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessTokenUpdate {
    /// Expiry days.
    pub expiry_days: Option<i64>,
    /// Name.
    pub name: Option<String>,
    /// Permissions.
    pub permissions: Option<Vec<Permission>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AccessTokenUpdate { expiry_days = "expiryDays", name, permissions } }

setters! {
    AccessTokenUpdate {
        with_expiry_days(expiry_days: i64), with_name(name: String),
        with_permissions(permissions: [Permission]),
    }
}
