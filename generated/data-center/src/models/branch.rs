//! Branch.

use crate::models::RefType;
use bitbucket_runtime::wire::Json;
use std::collections::BTreeMap;

bitbucket_runtime::model! {
    /// Branch.
    pub struct Branch {
        /// Display ID; set by the server.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Is default; set by the server.
        pub is_default: Option<bool> = "isDefault", with_is_default;
        /// Latest changeset; set by the server.
        pub latest_changeset: Option<String> = "latestChangeset", with_latest_changeset(into);
        /// Latest commit; set by the server.
        pub latest_commit: Option<String> = "latestCommit", with_latest_commit(into);
        /// Metadata; set by the server.
        pub metadata: Option<BTreeMap<String, Json>>, with_metadata(into);
        /// Type; set by the server.
        pub r#type: Option<RefType> = "type", with_type(into);
    }
}
