//! Comment anchor state.

use bitbucket_runtime::wire::Unlisted;

/// Keeps the comments whose line is still in the diff, or those whose line is gone.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommentAnchorState {
    /// `ACTIVE`
    ///
    /// Their line is in the diff as it is now.
    Active,
    /// `ORPHANED`
    ///
    /// Their line is gone from the diff.
    Orphaned,
    /// `ALL`
    ///
    /// Both.
    All,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<CommentAnchorState>),
}

bitbucket_runtime::open_enum! {
    CommentAnchorState {
        Active = "ACTIVE", Orphaned = "ORPHANED", All = "ALL",
    }
}
