//! In `transport::fetch`: why there is no default transport.

/// Why the default transport cannot be built.
#[derive(Debug)]
pub(crate) enum Unusable {
    Client(reqwest::Error),
}
