//! Override settings.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Override settings.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct OverrideSettings {
    /// Branching model.
    pub branching_model: Option<bool>,
    /// Default merge strategy.
    pub default_merge_strategy: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { OverrideSettings { branching_model, default_merge_strategy } }

setters! {
    OverrideSettings {
        with_branching_model(branching_model: bool),
        with_default_merge_strategy(default_merge_strategy: bool),
    }
}
