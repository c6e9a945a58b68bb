//! Push ref change.

use crate::models::{MinimalRef, RefChangeType};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Push ref change.
    pub struct PushRefChange {
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
        /// Updated type.
        pub updated_type: Option<RefUpdateType> = "updatedType", with_updated_type(into);
    }
}

/// Ref update type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefUpdateType {
    /// `UNKNOWN`
    Unknown,
    /// `UNRESOLVED`
    Unresolved,
    /// `NOT_FORCED`
    NotForced,
    /// `FORCED`
    Forced,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefUpdateType>),
}

bitbucket_runtime::open_enum! {
    RefUpdateType {
        Unknown = "UNKNOWN", Unresolved = "UNRESOLVED", NotForced = "NOT_FORCED", Forced = "FORCED",
    }
}
