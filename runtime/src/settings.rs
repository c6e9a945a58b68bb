//! What one request wants otherwise than its client.

use std::time::Duration;

use crate::credentials::Credentials;
use crate::retry::Retry;

/// Overrides of one request; travels among the extensions of its `http::Request`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    pub(crate) credentials: Option<Credentials>,
    /// The caller says that the request may arrive twice.
    pub(crate) repeatable: bool,
}
