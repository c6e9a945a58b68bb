//! Mail configuration.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// The mail server that the server sends its mails by.
    pub struct MailConfiguration, secret "password" {
        /// How the server logs in to the mail server.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub auth_type: Option<MailConfigurationAuthType> = "authType", with_auth_type(into);
        /// The host, such as `mail.example.com`.
        pub hostname: Option<String>, with_hostname(into);
        /// The provider of the token, by its id. For `OAUTH2`.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub oauth2_provider_id: Option<String> = "oauth2ProviderId", with_oauth2_provider_id(into);
        /// The password to log in with. Answers leave it out, it seems.
        pub password: Option<String>, with_password(into);
        /// The port, such as 587.
        pub port: Option<i64>, with_port(into);
        /// How mails are sent.
        pub protocol: Option<MailProtocol>, with_protocol(into);
        /// Whether to send nothing where the mail server does not encrypt.
        pub require_start_tls: Option<bool> = "requireStartTls", with_require_start_tls;
        /// Whom the mails come from, such as `harbour@example.com`.
        pub sender_address: Option<String> = "senderAddress", with_sender_address(into);
        /// The token, by its id. For `OAUTH2`.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub token_id: Option<String> = "tokenId", with_token_id(into);
        /// Whether to encrypt where the mail server can.
        pub use_start_tls: Option<bool> = "useStartTls", with_use_start_tls;
        /// The user name to log in with. Missing where none is needed.
        pub username: Option<String>, with_username(into);
    }
}

/// How the server logs in to the mail server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailConfigurationAuthType {
    /// `BASIC`
    ///
    /// By a user name and a password.
    Basic,
    /// `OAUTH2`
    ///
    /// By a token of an OAuth 2.0 provider, and not by a password.
    Oauth2,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MailConfigurationAuthType>),
}

bitbucket_runtime::open_enum! { MailConfigurationAuthType { Basic = "BASIC", Oauth2 = "OAUTH2" } }

/// How mails are sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailProtocol {
    /// `SMTP`
    ///
    /// Plain, unless the two agree to encrypt; see `useStartTls`.
    Smtp,
    /// `SMTPS`
    ///
    /// Encrypted from the start.
    Smtps,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MailProtocol>),
}

bitbucket_runtime::open_enum! { MailProtocol { Smtp = "SMTP", Smtps = "SMTPS" } }
