//! License status.

bitbucket_runtime::model! {
    /// License status.
    pub struct LicenseStatus {
        /// Current number of users.
        pub current_number_of_users: Option<i64> = "currentNumberOfUsers",
            with_current_number_of_users(into);
        /// Server ID.
        pub server_id: Option<String> = "serverId", with_server_id(into);
    }
}
