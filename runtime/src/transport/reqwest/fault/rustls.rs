//! In `transport::reqwest::fault`: what rustls says.

use rustls::{AlertDescription, CertificateError};

use crate::transport::reqwest::fault::said;

/// What to do about it.
pub(super) fn advice(error: &rustls::Error) -> Option<&'static str> {
    let advice = match error {
        rustls::Error::InvalidCertificate(fault) => match fault {
            CertificateError::UnknownIssuer => said::UNKNOWN_AUTHORITY,
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => said::EXPIRED,
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                said::NOT_VALID_YET
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                said::ANOTHER_HOST
            }
            _ => said::UNTRUSTED,
        },
        rustls::Error::AlertReceived(
            AlertDescription::CertificateRequired
            | AlertDescription::BadCertificate
            | AlertDescription::CertificateUnknown
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateRevoked
            | AlertDescription::UnknownCA,
        ) => said::IDENTITY_WANTED,
        rustls::Error::InvalidMessage(rustls::InvalidMessage::InvalidContentType) => said::NO_TLS_THERE,
        _ => return None,
    };
    Some(advice)
}
