//! Repository inheritance state.

use crate::models::OverrideSettings;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Repository inheritance state.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryInheritanceState {
    /// Override settings.
    pub override_settings: Option<OverrideSettings>,
    /// Type.
    pub r#type: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RepositoryInheritanceState { override_settings, r#type = "type" } }

setters! {
    RepositoryInheritanceState {
        with_override_settings(override_settings: OverrideSettings), with_type(r#type: String),
    }
}
