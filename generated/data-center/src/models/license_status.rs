//! License status.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// License status.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct LicenseStatus {
    /// Current number of users.
    pub current_number_of_users: Option<i64>,
    /// Server ID.
    pub server_id: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    LicenseStatus {
        current_number_of_users = "currentNumberOfUsers", server_id = "serverId",
    }
}

setters! {
    LicenseStatus {
        with_current_number_of_users(current_number_of_users: i64),
        with_server_id(server_id: String),
    }
}
