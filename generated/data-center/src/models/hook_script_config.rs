//! Hook script config.

use crate::models::{HookScript, Scope};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Hook script config.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct HookScriptConfig {
    /// Scope.
    pub scope: Option<Scope>,
    /// Script.
    pub script: Option<HookScript>,
    /// Trigger ids.
    pub trigger_ids: Option<Vec<String>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { HookScriptConfig { scope, script, trigger_ids = "triggerIds" } }

setters! {
    HookScriptConfig {
        with_scope(scope: Scope), with_script(script: HookScript),
        with_trigger_ids(trigger_ids: [String]),
    }
}
