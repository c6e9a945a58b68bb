//! Restriction matcher kind.

use bitbucket_runtime::wire::Unlisted;

/// Restriction matcher kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionMatcherKind {
    /// `BRANCH`
    Branch,
    /// `PATTERN`
    Pattern,
    /// `MODEL_CATEGORY`
    ModelCategory,
    /// `MODEL_BRANCH`
    ModelBranch,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RestrictionMatcherKind>),
}

bitbucket_runtime::open_enum! {
    RestrictionMatcherKind {
        Branch = "BRANCH", Pattern = "PATTERN", ModelCategory = "MODEL_CATEGORY",
        ModelBranch = "MODEL_BRANCH",
    }
}
