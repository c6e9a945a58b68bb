//! Tag.

use crate::models::RefType;

bitbucket_runtime::model! {
    /// Tag.
    pub struct Tag {
        /// Display ID.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// Hash.
        pub hash: Option<String>, with_hash(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Latest changeset; set by the server.
        pub latest_changeset: Option<String> = "latestChangeset", with_latest_changeset(into);
        /// Latest commit; set by the server.
        pub latest_commit: Option<String> = "latestCommit", with_latest_commit(into);
        /// Type.
        pub r#type: Option<RefType> = "type", with_type(into);
    }
}
