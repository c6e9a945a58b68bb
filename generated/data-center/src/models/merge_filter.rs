//! Merge filter.

use bitbucket_runtime::wire::Unlisted;

/// Whether merges are listed. Without it, they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeFilter {
    /// `exclude`
    ///
    /// All commits but merges.
    Exclude,
    /// `include`
    ///
    /// All commits, merges among them.
    Include,
    /// `only`
    ///
    /// Merges alone.
    Only,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MergeFilter>),
}

bitbucket_runtime::open_enum! {
    MergeFilter {
        Exclude = "exclude", Include = "include", Only = "only",
    }
}
