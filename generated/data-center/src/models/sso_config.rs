//! SSO config.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// SSO config.
    pub struct SsoConfig {
        /// Discovery refresh cron.
        pub discovery_refresh_cron: Option<String> = "discovery-refresh-cron",
            with_discovery_refresh_cron(into);
        /// Enable authentication fallback.
        pub enable_authentication_fallback: Option<bool> = "enable-authentication-fallback",
            with_enable_authentication_fallback;
        /// Last updated; set by the server.
        pub last_updated: Option<Timestamp> = "last-updated", with_last_updated(into);
        /// Show login form.
        pub show_login_form: Option<bool> = "show-login-form", with_show_login_form;
        /// Show login form for jsm.
        pub show_login_form_for_jsm: Option<bool> = "show-login-form-for-jsm",
            with_show_login_form_for_jsm;
    }
}
