//! Tag.

use crate::models::RefType;

bitbucket_runtime::model! {
    /// A tag of a repository.
    ///
    /// In full its name is `refs/tags/v1.2`, for people `v1.2`.
    pub struct Tag {
        /// The name for people, such as `v1.2`.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// The hash of the tag itself, where it is an annotated one. Null or missing for a
        /// lightweight one.
        pub hash: Option<String>, with_hash(into);
        /// The full name, such as `refs/tags/v1.2`.
        pub id: Option<String>, with_id(into);
        /// The hash of the commit that it marks, under an older name.
        ///
        /// Set by the server.
        pub latest_changeset: Option<String> = "latestChangeset", with_latest_changeset(into);
        /// The hash of the commit that it marks.
        ///
        /// Set by the server.
        pub latest_commit: Option<String> = "latestCommit", with_latest_commit(into);
        /// Whether it is a branch or a tag, always `TAG`.
        pub r#type: Option<RefType> = "type", with_type(into);
    }
}
