//! Identity provider.

use crate::models::JitConfig;
use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Identity provider.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct IdentityProvider {
    /// Additional scopes.
    pub additional_scopes: Option<Vec<String>>,
    /// Authorization endpoint.
    pub authorization_endpoint: Option<String>,
    /// Button text.
    pub button_text: Option<String>,
    /// Certificate.
    pub certificate: Option<String>,
    /// Client ID.
    pub client_id: Option<String>,
    /// Client secret.
    pub client_secret: Option<String>,
    /// Crowd URL.
    pub crowd_url: Option<String>,
    /// Discovery enabled.
    pub discovery_enabled: Option<bool>,
    /// Enable remember me.
    pub enable_remember_me: Option<bool>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Idp type.
    pub idp_type: Option<IdentityProviderType>,
    /// Include customer logins.
    pub include_customer_logins: Option<bool>,
    /// Issuer URL.
    pub issuer_url: Option<String>,
    /// JIT configuration.
    pub jit_configuration: Option<JitConfig>,
    /// Last updated; set by the server.
    pub last_updated: Option<Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// SSO issuer.
    pub sso_issuer: Option<String>,
    /// SSO type.
    pub sso_type: Option<SsoType>,
    /// SSO URL.
    pub sso_url: Option<String>,
    /// Token endpoint.
    pub token_endpoint: Option<String>,
    /// Userinfo endpoint.
    pub userinfo_endpoint: Option<String>,
    /// Username attribute.
    pub username_attribute: Option<String>,
    /// Username claim.
    pub username_claim: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    IdentityProvider, secret "client-secret" {
        additional_scopes = "additional-scopes", authorization_endpoint = "authorization-endpoint",
        button_text = "buttonText", certificate, client_id = "client-id",
        client_secret = "client-secret", crowd_url = "crowd-url",
        discovery_enabled = "discovery-enabled", enable_remember_me = "enable-remember-me", enabled,
        id, idp_type = "idp-type", include_customer_logins = "include-customer-logins",
        issuer_url = "issuer-url", jit_configuration = "jit-configuration",
        last_updated = "last-updated", name, sso_issuer = "sso-issuer", sso_type = "sso-type",
        sso_url = "sso-url", token_endpoint = "token-endpoint",
        userinfo_endpoint = "userinfo-endpoint", username_attribute = "username-attribute",
        username_claim = "username-claim",
    }
}

setters! {
    IdentityProvider {
        with_additional_scopes(additional_scopes: [String]),
        with_authorization_endpoint(authorization_endpoint: String),
        with_button_text(button_text: String), with_certificate(certificate: String),
        with_client_id(client_id: String), with_client_secret(client_secret: String),
        with_crowd_url(crowd_url: String), with_discovery_enabled(discovery_enabled: bool),
        with_enable_remember_me(enable_remember_me: bool), with_enabled(enabled: bool),
        with_id(id: i64), with_idp_type(idp_type: IdentityProviderType),
        with_include_customer_logins(include_customer_logins: bool),
        with_issuer_url(issuer_url: String), with_jit_configuration(jit_configuration: JitConfig),
        with_last_updated(last_updated: Timestamp), with_name(name: String),
        with_sso_issuer(sso_issuer: String), with_sso_type(sso_type: SsoType),
        with_sso_url(sso_url: String), with_token_endpoint(token_endpoint: String),
        with_userinfo_endpoint(userinfo_endpoint: String),
        with_username_attribute(username_attribute: String),
        with_username_claim(username_claim: String),
    }
}

/// Identity provider type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderType {
    /// `GENERIC`
    Generic,
    /// `CROWD`
    Crowd,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<IdentityProviderType>),
}

open_enum! { IdentityProviderType { Generic = "GENERIC", Crowd = "CROWD" } }

/// SSO type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SsoType {
    /// `NONE`
    None,
    /// `SAML`
    Saml,
    /// `OIDC`
    Oidc,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SsoType>),
}

open_enum! { SsoType { None = "NONE", Saml = "SAML", Oidc = "OIDC" } }
