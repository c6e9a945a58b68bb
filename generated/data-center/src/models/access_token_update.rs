//! Access token update.

use crate::models::Permission;

bitbucket_runtime::model! {
    /// What to change in an access token. What is left out stays.
    pub struct AccessTokenUpdate {
        /// After how many days it ends.
        pub expiry_days: Option<i64> = "expiryDays", with_expiry_days(into);
        /// What people call it.
        pub name: Option<String>, with_name(into);
        /// What it permits. The list replaces the one there is.
        pub permissions: Option<Vec<Permission>>, with_permissions([into Permission]);
    }
}
