//! Identity provider.

use crate::models::JitConfig;
use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// An identity provider, by which users log in with the account of their company.
    ///
    /// It speaks SAML or OpenID Connect, and each has fields that the other leaves empty.
    pub struct IdentityProvider, secret "client-secret" {
        /// More scopes to ask the provider for, beside those that the server needs. For OpenID
        /// Connect.
        pub additional_scopes: Option<Vec<String>> = "additional-scopes",
            with_additional_scopes([into String]);
        /// Where users are sent to log in. For OpenID Connect, where nothing is discovered.
        pub authorization_endpoint: Option<String> = "authorization-endpoint",
            with_authorization_endpoint(into);
        /// What stands on the button for logging in.
        pub button_text: Option<String> = "buttonText", with_button_text(into);
        /// The certificate that the provider signs its answers with. For SAML.
        pub certificate: Option<String>, with_certificate(into);
        /// What the provider calls this server. For OpenID Connect.
        pub client_id: Option<String> = "client-id", with_client_id(into);
        /// The secret that this server shows to the provider. For OpenID Connect.
        pub client_secret: Option<String> = "client-secret", with_client_secret(into);
        /// The address of the Crowd server, where the provider is one.
        pub crowd_url: Option<String> = "crowd-url", with_crowd_url(into);
        /// Whether the server asks the provider at `issuer-url` for its other addresses. For OpenID
        /// Connect.
        pub discovery_enabled: Option<bool> = "discovery-enabled", with_discovery_enabled;
        /// Whether the browser stays logged in after it was closed.
        pub enable_remember_me: Option<bool> = "enable-remember-me", with_enable_remember_me;
        /// Whether users may log in by it.
        pub enabled: Option<bool>, with_enabled;
        /// The number that its operations are called with.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// What kind of provider it is.
        pub idp_type: Option<IdentityProviderType> = "idp-type", with_idp_type(into);
        /// Whether customers log in by it as well. It seems to be of use for Jira Service
        /// Management only.
        pub include_customer_logins: Option<bool> = "include-customer-logins",
            with_include_customer_logins;
        /// The provider itself, as it stands in what it issues. For OpenID Connect.
        pub issuer_url: Option<String> = "issuer-url", with_issuer_url(into);
        /// Whether users are created when they first log in, and with which fields.
        pub jit_configuration: Option<JitConfig> = "jit-configuration", with_jit_configuration;
        /// When it last changed.
        ///
        /// Set by the server.
        pub last_updated: Option<Timestamp> = "last-updated", with_last_updated(into);
        /// What administrators call it.
        pub name: Option<String>, with_name(into);
        /// In which form the provider is asked to name the user. For SAML.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub name_id_policy: Option<IdentityProviderNameIdPolicy> = "name-id-policy",
            with_name_id_policy(into);
        /// Whether the server signs what it asks of the provider. For SAML.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub sign_authnrequest: Option<bool> = "sign-authnrequest", with_sign_authnrequest;
        /// By which algorithm requests to the provider are signed. For SAML.
        ///
        /// Seen in 9.6 and later; not in 9.5.
        pub signature_algorithm: Option<IdentityProviderSignatureAlgorithm> = "signature-algorithm",
            with_signature_algorithm(into);
        /// The provider's entity id, as it stands in its answers. For SAML.
        pub sso_issuer: Option<String> = "sso-issuer", with_sso_issuer(into);
        /// Which protocol single sign-on uses.
        pub sso_type: Option<SsoType> = "sso-type", with_sso_type(into);
        /// Where users are sent to log in. For SAML.
        pub sso_url: Option<String> = "sso-url", with_sso_url(into);
        /// Where the server gets its tokens. For OpenID Connect, where nothing is discovered.
        pub token_endpoint: Option<String> = "token-endpoint", with_token_endpoint(into);
        /// Where the server asks who the user is. For OpenID Connect, where nothing is discovered.
        pub userinfo_endpoint: Option<String> = "userinfo-endpoint", with_userinfo_endpoint(into);
        /// What of the provider's answer is the user name. For SAML.
        pub username_attribute: Option<String> = "username-attribute",
            with_username_attribute(into);
        /// The claim that is the user name, such as `sub`. For OpenID Connect.
        pub username_claim: Option<String> = "username-claim", with_username_claim(into);
    }
}

/// In which form the provider is asked to name the user. For SAML.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderNameIdPolicy {
    /// `NONE`
    ///
    /// Nothing is asked for.
    None,
    /// `UNSPECIFIED`
    ///
    /// In whatever form the provider chooses.
    Unspecified,
    /// `EMAIL_ADDRESS`
    ///
    /// By the e-mail address.
    EmailAddress,
    /// `ENCRYPTED`
    ///
    /// In an encrypted form.
    Encrypted,
    /// `ENTITY`
    ///
    /// As the name of a system that speaks SAML.
    Entity,
    /// `KERBEROS`
    ///
    /// By the principal of Kerberos, such as `ada@EXAMPLE.COM`.
    Kerberos,
    /// `PERSISTENT`
    ///
    /// By a made-up name that stays the same for this server.
    Persistent,
    /// `TRANSIENT`
    ///
    /// By a made-up name that is new with each log-in.
    Transient,
    /// `WINDOWS_DOMAIN_QUALIFIED_NAME`
    ///
    /// By domain and name as in Windows, such as `HARBOUR\ada`.
    WindowsDomainQualifiedName,
    /// `X509_SUBJECT_NAME`
    ///
    /// By the subject of a certificate, such as `CN=Ada Lind`.
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

/// By which algorithm requests to the provider are signed. For SAML.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderSignatureAlgorithm {
    /// `RSA_SHA256`
    ///
    /// RSA with SHA-256.
    RsaSha256,
    /// `RSA_SHA384`
    ///
    /// RSA with SHA-384.
    RsaSha384,
    /// `RSA_SHA512`
    ///
    /// RSA with SHA-512.
    RsaSha512,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<IdentityProviderSignatureAlgorithm>),
}

bitbucket_runtime::open_enum! {
    IdentityProviderSignatureAlgorithm {
        RsaSha256 = "RSA_SHA256", RsaSha384 = "RSA_SHA384", RsaSha512 = "RSA_SHA512",
    }
}

/// What kind of provider it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityProviderType {
    /// `GENERIC`
    ///
    /// Any other.
    Generic,
    /// `CROWD`
    ///
    /// Atlassian Crowd.
    Crowd,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<IdentityProviderType>),
}

bitbucket_runtime::open_enum! { IdentityProviderType { Generic = "GENERIC", Crowd = "CROWD" } }

/// Which protocol single sign-on uses.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SsoType {
    /// `NONE`
    ///
    /// None. There is no single sign-on.
    None,
    /// `SAML`
    ///
    /// SAML.
    Saml,
    /// `OIDC`
    ///
    /// OpenID Connect.
    Oidc,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<SsoType>),
}

bitbucket_runtime::open_enum! { SsoType { None = "NONE", Saml = "SAML", Oidc = "OIDC" } }
