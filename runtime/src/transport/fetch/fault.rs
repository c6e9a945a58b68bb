//! In `transport::fetch`: what went wrong, as far as a browser tells, and what to do about it.

use std::error::Error as _;
use std::fmt;

use http::uri::InvalidUri;

use crate::transport::TransportError;

/// What a browser hides from pages, in the place of a reason.
const UNTOLD: &str = "a browser tells a page neither why there was no answer nor whether the request arrived; its console does. \
     For an address of another origin the server must allow this page's, and the headers that are sent, by CORS";

/// What a browser said, in one line.
#[derive(Debug)]
struct Said(String);

impl fmt::Display for Said {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Said {}

/// What reqwest tells, without the URL, which may hold what must not be shown, and without the stack of calls.
pub(super) fn fault(error: reqwest::Error) -> TransportError {
    // What cannot be asked at all cannot be asked again.
    let lasting = error.is_builder();
    let fault = TransportError::new(Said(reason(&error))).lasting(lasting);
    if lasting { fault } else { fault.with_advice(UNTOLD) }
}

/// The first line of what lies beneath: `TypeError: Failed to fetch`.
fn reason(error: &reqwest::Error) -> String {
    let beneath = error.source().map(ToString::to_string).unwrap_or_default();
    let line = beneath.lines().next().unwrap_or_default();
    let line = line.trim_start_matches("JsValue(").trim_end_matches(')');
    // Some browsers name the address.
    if line.is_empty() || line.contains("://") {
        "the browser gave no answer".to_owned()
    } else {
        line.to_owned()
    }
}

/// The answer comes from an address that nothing here can name.
pub(super) fn foreign(error: InvalidUri) -> TransportError {
    TransportError::new(error)
        .lasting(true)
        .with_advice("the server redirects to an address that cannot be read")
}

/// The event loop dropped what fetched.
pub(super) fn lost() -> TransportError {
    TransportError::new(Said("the page has ended".to_owned()))
}
