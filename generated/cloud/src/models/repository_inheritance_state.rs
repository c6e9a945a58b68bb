//! Repository inheritance state.

use crate::models::OverrideSettings;

bitbucket_runtime::model! {
    /// Repository inheritance state.
    pub struct RepositoryInheritanceState {
        /// Override settings.
        pub override_settings: Option<OverrideSettings>, with_override_settings;
        /// Type.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
