//! Mail configuration.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Mail configuration.
    pub struct MailConfiguration, secret "password" {
        /// Hostname.
        pub hostname: Option<String>, with_hostname(into);
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
        /// Use start tls.
        pub use_start_tls: Option<bool> = "useStartTls", with_use_start_tls;
        /// Username.
        pub username: Option<String>, with_username(into);
    }
}

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
