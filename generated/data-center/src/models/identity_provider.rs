//! Identity provider.

use crate::models::JitConfig;
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Identity provider.
    pub struct IdentityProvider, secret "client-secret" {
        /// Additional scopes.
        pub additional_scopes: Option<Vec<String>> = "additional-scopes",
            with_additional_scopes([into String]);
        /// Authorization endpoint.
        pub authorization_endpoint: Option<String> = "authorization-endpoint",
            with_authorization_endpoint(into);
        /// Button text.
        pub button_text: Option<String> = "buttonText", with_button_text(into);
        /// Certificate.
        pub certificate: Option<String>, with_certificate(into);
        /// Client ID.
        pub client_id: Option<String> = "client-id", with_client_id(into);
        /// Client secret.
        pub client_secret: Option<String> = "client-secret", with_client_secret(into);
        /// Crowd URL.
        pub crowd_url: Option<String> = "crowd-url", with_crowd_url(into);
        /// Discovery enabled.
        pub discovery_enabled: Option<bool> = "discovery-enabled", with_discovery_enabled;
        /// Enable remember me.
        pub enable_remember_me: Option<bool> = "enable-remember-me", with_enable_remember_me;
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Idp type.
        pub idp_type: Option<IdentityProviderType> = "idp-type", with_idp_type(into);
        /// Include customer logins.
        pub include_customer_logins: Option<bool> = "include-customer-logins",
            with_include_customer_logins;
        /// Issuer URL.
        pub issuer_url: Option<String> = "issuer-url", with_issuer_url(into);
        /// JIT configuration.
        pub jit_configuration: Option<JitConfig> = "jit-configuration", with_jit_configuration;
        /// Last updated; set by the server.
        pub last_updated: Option<Timestamp> = "last-updated", with_last_updated(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Name ID policy.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub name_id_policy: Option<IdentityProviderNameIdPolicy> = "name-id-policy",
            with_name_id_policy(into);
        /// Sign authnrequest.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub sign_authnrequest: Option<bool> = "sign-authnrequest", with_sign_authnrequest;
        /// Signature algorithm.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub signature_algorithm: Option<IdentityProviderSignatureAlgorithm> = "signature-algorithm",
            with_signature_algorithm(into);
        /// SSO issuer.
        pub sso_issuer: Option<String> = "sso-issuer", with_sso_issuer(into);
        /// SSO type.
        pub sso_type: Option<SsoType> = "sso-type", with_sso_type(into);
        /// SSO URL.
        pub sso_url: Option<String> = "sso-url", with_sso_url(into);
        /// Token endpoint.
        pub token_endpoint: Option<String> = "token-endpoint", with_token_endpoint(into);
        /// Userinfo endpoint.
        pub userinfo_endpoint: Option<String> = "userinfo-endpoint", with_userinfo_endpoint(into);
        /// Username attribute.
        pub username_attribute: Option<String> = "username-attribute",
            with_username_attribute(into);
        /// Username claim.
        pub username_claim: Option<String> = "username-claim", with_username_claim(into);
    }
}

/// Identity provider name ID policy.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderNameIdPolicy {
    /// `NONE`
    None,
    /// `UNSPECIFIED`
    Unspecified,
    /// `EMAIL_ADDRESS`
    EmailAddress,
    /// `ENCRYPTED`
    Encrypted,
    /// `ENTITY`
    Entity,
    /// `KERBEROS`
    Kerberos,
    /// `PERSISTENT`
    Persistent,
    /// `TRANSIENT`
    Transient,
    /// `WINDOWS_DOMAIN_QUALIFIED_NAME`
    WindowsDomainQualifiedName,
    /// `X509_SUBJECT_NAME`
    X509SubjectName,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<IdentityProviderNameIdPolicy>),
}

bitbucket_runtime::open_enum! {
    IdentityProviderNameIdPolicy {
        None = "NONE", Unspecified = "UNSPECIFIED", EmailAddress = "EMAIL_ADDRESS",
        Encrypted = "ENCRYPTED", Entity = "ENTITY", Kerberos = "KERBEROS",
        Persistent = "PERSISTENT", Transient = "TRANSIENT",
        WindowsDomainQualifiedName = "WINDOWS_DOMAIN_QUALIFIED_NAME",
        X509SubjectName = "X509_SUBJECT_NAME",
    }
}

/// Identity provider signature algorithm.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderSignatureAlgorithm {
    /// `RSA_SHA256`
    RsaSha256,
    /// `RSA_SHA384`
    RsaSha384,
    /// `RSA_SHA512`
    RsaSha512,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<IdentityProviderSignatureAlgorithm>),
}

bitbucket_runtime::open_enum! {
    IdentityProviderSignatureAlgorithm {
        RsaSha256 = "RSA_SHA256", RsaSha384 = "RSA_SHA384", RsaSha512 = "RSA_SHA512",
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

bitbucket_runtime::open_enum! { IdentityProviderType { Generic = "GENERIC", Crowd = "CROWD" } }

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

bitbucket_runtime::open_enum! { SsoType { None = "NONE", Saml = "SAML", Oidc = "OIDC" } }
