//! Repository hook.

use crate::models::{RepositoryHookDetails, Scope};

bitbucket_runtime::model! {
    /// Repository hook.
    pub struct RepositoryHook {
        /// Configured.
        pub configured: Option<bool>, with_configured;
        /// Details.
        pub details: Option<RepositoryHookDetails>, with_details;
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// Scope.
        pub scope: Option<Scope>, with_scope;
    }
}
