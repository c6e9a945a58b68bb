//! SSO config.

use bitbucket_runtime::wire::Timestamp;

bitbucket_runtime::model! {
    /// How single sign-on works on the whole server.
    pub struct SsoConfig {
        /// When the server asks identity providers anew for their addresses, as a cron expression.
        /// For OpenID Connect.
        pub discovery_refresh_cron: Option<String> = "discovery-refresh-cron",
            with_discovery_refresh_cron(into);
        /// Whether there is a way to log in with a password where the form for it is not shown.
        pub enable_authentication_fallback: Option<bool> = "enable-authentication-fallback",
            with_enable_authentication_fallback;
        /// When it last changed.
        ///
        /// Set by the server.
        pub last_updated: Option<Timestamp> = "last-updated", with_last_updated(into);
        /// Whether the page for logging in shows the form for user name and password.
        pub show_login_form: Option<bool> = "show-login-form", with_show_login_form;
        /// Whether customers see that form as well. It seems to be of use for Jira Service
        /// Management only.
        pub show_login_form_for_jsm: Option<bool> = "show-login-form-for-jsm",
            with_show_login_form_for_jsm;
    }
}
