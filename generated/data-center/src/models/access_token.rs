//! Access token.

use crate::models::{Permission, User};
use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// Access token.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AccessToken {
    /// Created date.
    pub created_date: Option<Timestamp>,
    /// Expiry date.
    pub expiry_date: Option<Timestamp>,
    /// ID.
    pub id: Option<String>,
    /// Last authenticated.
    pub last_authenticated: Option<Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// Permissions.
    pub permissions: Option<Vec<Permission>>,
    /// User.
    pub user: Option<User>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    AccessToken {
        created_date = "createdDate", expiry_date = "expiryDate", id,
        last_authenticated = "lastAuthenticated", name, permissions, user,
    }
}

setters! {
    AccessToken {
        with_created_date(created_date: Timestamp), with_expiry_date(expiry_date: Timestamp),
        with_id(id: String), with_last_authenticated(last_authenticated: Timestamp),
        with_name(name: String), with_permissions(permissions: [Permission]), with_user(user: User),
    }
}
