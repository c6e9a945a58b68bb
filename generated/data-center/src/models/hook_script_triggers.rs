//! Hook script triggers.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Hook script triggers.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HookScriptTriggers {
    /// Trigger ids.
    pub trigger_ids: Vec<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { HookScriptTriggers { trigger_ids = "triggerIds" }, new }

setters! { HookScriptTriggers { with_trigger_ids(trigger_ids: [String]) } }

impl HookScriptTriggers {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(trigger_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::empty().with_trigger_ids(trigger_ids)
    }
}
