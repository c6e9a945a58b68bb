//! Rejected ref.

use crate::models::RefType;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A branch or tag of a fork that cannot follow the original by itself.
    ///
    /// `state` says why.
    pub struct RejectedRef {
        /// The name for people, such as `feature/sails`.
        pub display_id: Option<String> = "displayId", with_display_id(into);
        /// The full name, such as `refs/heads/feature/sails`.
        pub id: Option<String>, with_id(into);
        /// Why a branch or tag of a fork does not follow the original.
        pub state: Option<RejectedRefState>, with_state(into);
        /// Whether it is a tag.
        pub tag: Option<bool>, with_tag;
        /// Whether it is a branch or a tag. Older servers leave it out.
        pub r#type: Option<RefType> = "type", with_type(into);
    }
}

/// Why a branch or tag of a fork does not follow the original.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RejectedRefState {
    /// `AHEAD`
    ///
    /// It has commits of its own on top of those of the original.
    Ahead,
    /// `DIVERGED`
    ///
    /// Each side has commits that the other does not have.
    Diverged,
    /// `ORPHANED`
    ///
    /// The original no longer has it, and here it has commits of its own.
    Orphaned,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RejectedRefState>),
}

bitbucket_runtime::open_enum! {
    RejectedRefState {
        Ahead = "AHEAD", Diverged = "DIVERGED", Orphaned = "ORPHANED",
    }
}
