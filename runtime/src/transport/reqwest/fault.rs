//! In `transport::reqwest`: what went wrong, and what to do about it.

use std::error::Error as StdError;
use std::io;

use rustls::{AlertDescription, CertificateError};

use crate::transport::{OVERDUE, TransportError};

/// reqwest's error without the URL, which may hold what must not be shown.
pub(super) fn fault(error: reqwest::Error) -> TransportError {
    let (connect, timeout) = (error.is_connect(), error.is_timeout());
    let advice = match (timeout, connect) {
        (true, true) => {
            Some(("no connection in time: `connect_timeout` says how long to wait for one", false))
        }
        (true, false) => Some((OVERDUE, false)),
        (false, _) => beneath(&error).and_then(advice),
    };
    let fault = TransportError::new(error.without_url()).connect(connect).timeout(timeout);
    match advice {
        Some((advice, lasting)) => fault.lasting(lasting).with_advice(advice),
        None => fault,
    }
}

/// The client that was handed in followed a redirect, and took all headers along.
pub(super) fn followed() -> TransportError {
    TransportError::new(io::Error::other("the answer comes from another address than the one that was asked"))
        .lasting(true)
        .with_advice(
            "the `reqwest::Client` in `transport` follows redirects itself, and takes credentials to whatever \
             host they lead to: build it with `redirect(reqwest::redirect::Policy::none())`, or hand its builder \
             to `http_client`",
        )
}

/// What TLS says, beneath the layers that carried it up.
fn beneath<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a rustls::Error> {
    let mut next = Some(error);
    while let Some(error) = next {
        if let Some(found) = error.downcast_ref() {
            return Some(found);
        }
        // An error of this type passes over the one that it holds when it is asked for its source.
        let held = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        next = match held {
            Some(held) => Some(held),
            None => error.source(),
        };
    }
    None
}

/// What to do about it, and whether it stays so until somebody does.
fn advice(error: &rustls::Error) -> Option<(&'static str, bool)> {
    let advice = match error {
        rustls::Error::InvalidCertificate(fault) => match fault {
            CertificateError::UnknownIssuer => {
                "the server's certificate comes from an authority that is not known here: name that authority's \
                 certificate with `add_root_certificate`"
            }
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
                "the server's certificate has expired: the server needs a new one, or this machine's clock is wrong"
            }
            CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
                "the server's certificate is not valid yet: this machine's clock may be wrong"
            }
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "the server's certificate is for another host: the base URL must name one that it holds"
            }
            _ => {
                "the server's certificate cannot be trusted: the server needs another one, or its authority is to \
                 be named with `add_root_certificate`"
            }
        },
        rustls::Error::AlertReceived(
            AlertDescription::CertificateRequired
            | AlertDescription::BadCertificate
            | AlertDescription::CertificateUnknown
            | AlertDescription::CertificateExpired
            | AlertDescription::CertificateRevoked
            | AlertDescription::UnknownCA,
        ) => "the server wants a certificate of this program that it knows: give one with `identity`",
        rustls::Error::InvalidMessage(rustls::InvalidMessage::InvalidContentType) => {
            "what answers there does not speak TLS: the address may have to begin with http://, or its port is another"
        }
        _ => return None,
    };
    Some((advice, true))
}
