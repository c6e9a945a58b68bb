//! Access token update.

use crate::models::Permission;

bitbucket_runtime::model! {
    /// Access token update.
    pub struct AccessTokenUpdate {
        /// Expiry days.
        pub expiry_days: Option<i64> = "expiryDays", with_expiry_days(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Permissions.
        pub permissions: Option<Vec<Permission>>, with_permissions([into Permission]);
    }
}
