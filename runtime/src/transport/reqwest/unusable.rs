//! In `transport::reqwest`: why there is no default transport.

/// Why the default transport cannot be built.
#[derive(Debug)]
pub(crate) enum Unusable {
    /// What was passed to this setter cannot be used. The reason shows nothing of it.
    Setting(&'static str, String),
    /// The program has to install what encrypts.
    #[cfg(all(feature = "rustls-no-provider", not(any(feature = "rustls", feature = "native-tls"))))]
    NoProvider,
    Client(reqwest::Error),
}
