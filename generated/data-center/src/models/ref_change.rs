//! Ref change.

use crate::models::{MinimalRef, RefChangeType};

bitbucket_runtime::model! {
    /// What happened to a branch or tag.
    pub struct RefChange {
        /// The commit that it was at before. All zeros for a new one.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// The branch or tag.
        pub changed_ref: Option<MinimalRef> = "ref", with_changed_ref;
        /// The full name of the branch or tag, such as `refs/heads/main`.
        pub ref_id: Option<String> = "refId", with_ref_id(into);
        /// The commit that it is at now. All zeros for one that is gone.
        pub to_hash: Option<String> = "toHash", with_to_hash(into);
        /// Whether it is new, gone, or at another commit.
        pub r#type: Option<RefChangeType> = "type", with_type(into);
    }
}
