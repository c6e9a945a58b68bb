//! Auto merge settings update.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Auto merge settings update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AutoMergeSettingsUpdate {
    /// Enabled.
    pub enabled: bool,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AutoMergeSettingsUpdate { enabled }, new }

setters! { AutoMergeSettingsUpdate { with_enabled(enabled: bool) } }

impl AutoMergeSettingsUpdate {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(enabled: impl Into<bool>) -> Self {
        Self::empty().with_enabled(enabled)
    }
}
