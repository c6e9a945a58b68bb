//! In `request`: what one request overrides of its client.

use std::time::Duration;

use crate::auth::credentials::Credentials;
use crate::retry::Retry;

/// Overrides of one request; travels among the extensions of its `http::Request`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Settings {
    pub(crate) timeout: Option<Duration>,
    pub(crate) retry: Option<Retry>,
    pub(crate) credentials: Option<Credentials>,
    /// The caller says that the request may arrive twice.
    pub(crate) repeatable: bool,
    pub(crate) answer_limit: Option<usize>,
    pub(crate) compression: Option<bool>,
}

impl Settings {
    /// False where everything is as the client has it.
    pub(crate) fn are_given(&self) -> bool {
        let Self { timeout, retry, credentials, repeatable, answer_limit, compression } = self;
        timeout.is_some()
            || retry.is_some()
            || credentials.is_some()
            || *repeatable
            || answer_limit.is_some()
            || compression.is_some()
    }
}
