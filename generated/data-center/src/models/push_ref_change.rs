//! Push ref change.

use crate::models::{MinimalRef, RefChangeType};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// What a push did to a branch or tag.
    pub struct PushRefChange {
        /// The commit that it was at before. All zeros for a new one.
        pub from_hash: Option<String> = "fromHash", with_from_hash(into);
        /// The branch or tag.
        pub changed_ref: Option<MinimalRef> = "ref", with_changed_ref;
        /// The full name of the branch or tag, such as `refs/heads/main`.
        pub ref_id: Option<String> = "refId", with_ref_id(into);
        /// The commit that it is at now. All zeros for one that is gone.
        pub to_hash: Option<String> = "toHash", with_to_hash(into);
        /// What happened to a branch or tag.
        pub r#type: Option<RefChangeType> = "type", with_type(into);
        /// Whether a push was forced, so that commits were lost from the branch.
        pub updated_type: Option<RefUpdateType> = "updatedType", with_updated_type(into);
    }
}

/// Whether a push was forced, so that commits were lost from the branch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefUpdateType {
    /// `UNKNOWN`
    ///
    /// The server could not find out.
    Unknown,
    /// `UNRESOLVED`
    ///
    /// The server has not found out, at least not yet, it seems.
    Unresolved,
    /// `NOT_FORCED`
    ///
    /// It was not. Commits were only added.
    NotForced,
    /// `FORCED`
    ///
    /// It was. The commit before is not in the history of the one now.
    Forced,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefUpdateType>),
}

bitbucket_runtime::open_enum! {
    RefUpdateType {
        Unknown = "UNKNOWN", Unresolved = "UNRESOLVED", NotForced = "NOT_FORCED", Forced = "FORCED",
    }
}
