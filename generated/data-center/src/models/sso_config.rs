//! SSO config.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, setters};

/// SSO config.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SsoConfig {
    /// Discovery refresh cron.
    pub discovery_refresh_cron: Option<String>,
    /// Enable authentication fallback.
    pub enable_authentication_fallback: Option<bool>,
    /// Last updated; set by the server.
    pub last_updated: Option<Timestamp>,
    /// Show login form.
    pub show_login_form: Option<bool>,
    /// Show login form for jsm.
    pub show_login_form_for_jsm: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    SsoConfig {
        discovery_refresh_cron = "discovery-refresh-cron",
        enable_authentication_fallback = "enable-authentication-fallback",
        last_updated = "last-updated", show_login_form = "show-login-form",
        show_login_form_for_jsm = "show-login-form-for-jsm",
    }
}

setters! {
    SsoConfig {
        with_discovery_refresh_cron(discovery_refresh_cron: String),
        with_enable_authentication_fallback(enable_authentication_fallback: bool),
        with_last_updated(last_updated: Timestamp), with_show_login_form(show_login_form: bool),
        with_show_login_form_for_jsm(show_login_form_for_jsm: bool),
    }
}
