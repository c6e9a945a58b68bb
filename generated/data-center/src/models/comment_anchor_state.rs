//! Comment anchor state.

use bitbucket_runtime::wire::Unlisted;

/// Comment anchor state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentAnchorState {
    /// `ACTIVE`
    Active,
    /// `ORPHANED`
    Orphaned,
    /// `ALL`
    All,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<CommentAnchorState>),
}

bitbucket_runtime::open_enum! {
    CommentAnchorState {
        Active = "ACTIVE", Orphaned = "ORPHANED", All = "ALL",
    }
}
