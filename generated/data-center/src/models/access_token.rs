//! Access token.

use crate::models::{Permission, User};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Timestamp};

/// Access token.
#[derive(Clone, PartialEq)]
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
