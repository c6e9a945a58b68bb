//! Mail configuration.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Mail configuration.
    pub struct MailConfiguration, secret "password" {
        /// Auth type.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub auth_type: Option<MailConfigurationAuthType> = "authType", with_auth_type(into);
        /// Hostname.
        pub hostname: Option<String>, with_hostname(into);
        /// Oauth2 provider ID.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub oauth2_provider_id: Option<String> = "oauth2ProviderId", with_oauth2_provider_id(into);
        /// Password.
        pub password: Option<String>, with_password(into);
        /// Port.
        pub port: Option<i64>, with_port(into);
        /// Protocol.
        pub protocol: Option<MailProtocol>, with_protocol(into);
        /// Require start tls.
        pub require_start_tls: Option<bool> = "requireStartTls", with_require_start_tls;
        /// Sender address.
        pub sender_address: Option<String> = "senderAddress", with_sender_address(into);
        /// Token ID.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub token_id: Option<String> = "tokenId", with_token_id(into);
        /// Use start tls.
        pub use_start_tls: Option<bool> = "useStartTls", with_use_start_tls;
        /// Username.
        pub username: Option<String>, with_username(into);
    }
}

/// Mail configuration auth type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailConfigurationAuthType {
    /// `BASIC`
    Basic,
    /// `OAUTH2`
    Oauth2,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MailConfigurationAuthType>),
}

bitbucket_runtime::open_enum! { MailConfigurationAuthType { Basic = "BASIC", Oauth2 = "OAUTH2" } }

/// Mail protocol.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailProtocol {
    /// `SMTP`
    Smtp,
    /// `SMTPS`
    Smtps,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MailProtocol>),
}

bitbucket_runtime::open_enum! { MailProtocol { Smtp = "SMTP", Smtps = "SMTPS" } }
