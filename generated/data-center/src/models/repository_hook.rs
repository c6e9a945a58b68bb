//! Repository hook.

use crate::models::{RepositoryHookDetails, Scope};

bitbucket_runtime::model! {
    /// A hook as a project or repository has it: whether it is on, and whose choice that is.
    pub struct RepositoryHook {
        /// Whether there are settings for it.
        pub configured: Option<bool>, with_configured;
        /// What the hook is.
        pub details: Option<RepositoryHookDetails>, with_details;
        /// Whether it is on.
        pub enabled: Option<bool>, with_enabled;
        /// Whose choice it is, a project's or a repository's. Older servers leave it out.
        pub scope: Option<Scope>, with_scope;
    }
}
