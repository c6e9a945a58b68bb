//! Repository inheritance state.

use crate::models::OverrideSettings;

bitbucket_runtime::model! {
    /// Which settings a repository has of its own, instead of its project's.
    pub struct RepositoryInheritanceState {
        /// The settings, one by one. `true` means its own, `false` the project's.
        pub override_settings: Option<OverrideSettings>, with_override_settings;
        /// What this is, in the server's words.
        pub r#type: Option<String> = "type", with_type(into);
    }
}
