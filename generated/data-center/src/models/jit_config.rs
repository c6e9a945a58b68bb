//! JIT config.

bitbucket_runtime::model! {
    /// JIT config.
    pub struct JitConfig {
        /// Additional openid scopes.
        pub additional_openid_scopes: Option<Vec<String>> = "additional-openid-scopes",
            with_additional_openid_scopes([into String]);
        /// Mapping display name.
        pub mapping_display_name: Option<String> = "mapping-display-name",
            with_mapping_display_name(into);
        /// Mapping email.
        pub mapping_email: Option<String> = "mapping-email", with_mapping_email(into);
        /// Mapping groups.
        pub mapping_groups: Option<String> = "mapping-groups", with_mapping_groups(into);
        /// User provisioning enabled.
        pub user_provisioning_enabled: Option<bool> = "user-provisioning-enabled",
            with_user_provisioning_enabled;
    }
}
