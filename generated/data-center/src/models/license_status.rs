//! License status.

bitbucket_runtime::model! {
    /// How a server stands against its license.
    pub struct LicenseStatus {
        /// How many users count for the license. Where they are more than it allows, nobody can
        /// push.
        pub current_number_of_users: Option<i64> = "currentNumberOfUsers",
            with_current_number_of_users(into);
        /// The server that this is.
        pub server_id: Option<String> = "serverId", with_server_id(into);
    }
}
