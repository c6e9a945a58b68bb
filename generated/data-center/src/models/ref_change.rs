//! Ref change.

use crate::models::{MinimalRef, RefChangeType};

bitbucket_runtime::model! {
    /// Ref change.
    pub struct RefChange {
        /// From hash.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// Ref.
        pub changed_ref: Option<MinimalRef> = "ref", with_changed_ref;
        /// Ref ID.
        pub ref_id: Option<String> = "refId", with_ref_id(into);
        /// To hash.
        pub to_hash: Option<String> = "toHash", with_to_hash(into);
        /// Type.
        pub r#type: Option<RefChangeType> = "type", with_type(into);
    }
}
