//! Restriction matcher kind.

use bitbucket_runtime::wire::Unlisted;

/// Keeps the restrictions that say in this way which branches they hold for.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RestrictionMatcherKind {
    /// `BRANCH`
    ///
    /// For one branch, by its name.
    Branch,
    /// `PATTERN`
    ///
    /// For the branches that a pattern fits.
    Pattern,
    /// `MODEL_CATEGORY`
    ///
    /// For a category of the branching model, such as features or releases.
    ModelCategory,
    /// `MODEL_BRANCH`
    ///
    /// For the development or production branch of the branching model.
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
