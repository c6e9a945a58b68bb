//! Branch.

use crate::models::RefType;
use bitbucket_runtime::wire::Json;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// A branch of a repository.
    ///
    /// In full its name is `refs/heads/boats`, for people `boats`. To make a branch the
    /// default, send its `id`.
    pub struct Branch {
        /// The name for people, such as `feature/sails`.
        ///
        /// Set by the server.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// The full name, such as `refs/heads/feature/sails`.
        pub id: Option<String>, with_id(into);
        /// Whether it is the repository's default branch.
        ///
        /// Set by the server.
        pub is_default: Option<bool> = "isDefault", with_is_default;
        /// The hash of its newest commit, under an older name.
        ///
        /// Set by the server.
        pub latest_changeset: Option<String> = "latestChangeset", with_latest_changeset(into);
        /// The hash of its newest commit.
        ///
        /// Set by the server.
        pub latest_commit: Option<String> = "latestCommit", with_latest_commit(into);
        /// What plugins know of it, by their keys: how far it is ahead, its builds, its Jira
        /// issues. It comes only where the list was asked for details.
        ///
        /// Set by the server.
        pub metadata: Option<BTreeMap<String, Json>>, with_metadata(into);
        /// Whether a ref is a branch or a tag.
        ///
        /// Set by the server.
        pub r#type: Option<RefType> = "type", with_type(into);
    }
}
