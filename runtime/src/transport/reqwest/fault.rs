//! In `transport::reqwest`: what went wrong, and what to do about it.

#[cfg(feature = "native-tls")]
mod native;
#[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
mod rustls;
#[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
mod said;

use std::io;

use crate::transport::beneath::beneath;
use crate::transport::{OVERDUE, TransportError};

/// reqwest's error without the URL, which may hold what must not be shown.
pub(super) fn fault(error: reqwest::Error) -> TransportError {
    let (connect, timeout) = (error.is_connect(), error.is_timeout());
    let advice = match (timeout, connect) {
        (true, true) => {
            Some(("no connection in time: `connect_timeout` says how long to wait for one", false))
        }
        (true, false) => Some((OVERDUE, false)),
        (false, _) => advice(&error).map(|advice| (advice, true)),
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

/// What to do about an error; such a one stays until somebody does.
fn advice(error: &reqwest::Error) -> Option<&'static str> {
    #[cfg(any(feature = "rustls", feature = "rustls-no-provider"))]
    if let Some(advice) = beneath(error).find_map(|error| error.downcast_ref()).and_then(rustls::advice) {
        return Some(advice);
    }
    #[cfg(feature = "native-tls")]
    if let Some(advice) = beneath(error).find_map(|error| native::advice(&error.to_string())) {
        return Some(advice);
    }
    #[cfg(not(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls")))]
    if beneath(error).any(|error| error.to_string().contains("scheme is not http")) {
        return Some(
            "there is no TLS here, which https:// needs: enable one of the features `rustls`, `native-tls` and \
             `rustls-no-provider`",
        );
    }
    let _ = error;
    None
}
