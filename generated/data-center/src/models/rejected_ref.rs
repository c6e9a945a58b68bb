//! Rejected ref.

use crate::models::RefType;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Rejected ref.
    pub struct RejectedRef {
        /// Display ID.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// State.
        pub state: Option<RejectedRefState>, with_state(into);
        /// Tag.
        pub tag: Option<bool>, with_tag;
        /// Type.
        pub r#type: Option<RefType> = "type", with_type(into);
    }
}

/// Rejected ref state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectedRefState {
    /// `AHEAD`
    Ahead,
    /// `DIVERGED`
    Diverged,
    /// `ORPHANED`
    Orphaned,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RejectedRefState>),
}

bitbucket_runtime::open_enum! {
    RejectedRefState {
        Ahead = "AHEAD", Diverged = "DIVERGED", Orphaned = "ORPHANED",
    }
}
