//! JIT config.

bitbucket_runtime::model! {
    /// Whether the server creates users when they first log in by an identity provider.
    ///
    /// The mappings say where their fields come from in what the provider answers.
    pub struct JitConfig {
        /// More scopes to ask the provider for, so that it answers the fields below.
        pub additional_openid_scopes: Option<Vec<String>> = "additional-openid-scopes",
            with_additional_openid_scopes([into String]);
        /// What the display name comes from.
        pub mapping_display_name: Option<String> = "mapping-display-name",
            with_mapping_display_name(into);
        /// What the e-mail address comes from.
        pub mapping_email: Option<String> = "mapping-email", with_mapping_email(into);
        /// What the groups come from.
        pub mapping_groups: Option<String> = "mapping-groups", with_mapping_groups(into);
        /// Whether users are created, and kept as the provider has them.
        pub user_provisioning_enabled: Option<bool> = "user-provisioning-enabled",
            with_user_provisioning_enabled;
    }
}
