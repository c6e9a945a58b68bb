//! Mail configuration.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Mail configuration.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MailConfiguration {
    /// Hostname.
    pub hostname: Option<String>,
    /// Password.
    pub password: Option<String>,
    /// Port.
    pub port: Option<i64>,
    /// Protocol.
    pub protocol: Option<MailProtocol>,
    /// Require start tls.
    pub require_start_tls: Option<bool>,
    /// Sender address.
    pub sender_address: Option<String>,
    /// Use start tls.
    pub use_start_tls: Option<bool>,
    /// Username.
    pub username: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    MailConfiguration, secret "password" {
        hostname, password, port, protocol, require_start_tls = "requireStartTls",
        sender_address = "senderAddress", use_start_tls = "useStartTls", username,
    }
}

setters! {
    MailConfiguration {
        with_hostname(hostname: String), with_password(password: String), with_port(port: i64),
        with_protocol(protocol: MailProtocol), with_require_start_tls(require_start_tls: bool),
        with_sender_address(sender_address: String), with_use_start_tls(use_start_tls: bool),
        with_username(username: String),
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

open_enum! { MailProtocol { Smtp = "SMTP", Smtps = "SMTPS" } }
