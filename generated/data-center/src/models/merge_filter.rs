//! Merge filter.

use bitbucket_runtime::wire::Unlisted;

/// Merge filter.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MergeFilter {
    /// `exclude`
    Exclude,
    /// `include`
    Include,
    /// `only`
    Only,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MergeFilter>),
}

bitbucket_runtime::open_enum! {
    MergeFilter {
        Exclude = "exclude", Include = "include", Only = "only",
    }
}
