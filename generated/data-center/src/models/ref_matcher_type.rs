//! Ref matcher type.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Ref matcher type.
    pub struct RefMatcherType {
        /// ID.
        pub id: Option<RefMatcherKind>, with_id(into);
        /// Name.
        pub name: Option<String>, with_name(into);
    }
}

/// Ref matcher kind.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefMatcherKind {
    /// `ANY_REF`
    AnyRef,
    /// `BRANCH`
    Branch,
    /// `PATTERN`
    Pattern,
    /// `MODEL_CATEGORY`
    ModelCategory,
    /// `MODEL_BRANCH`
    ModelBranch,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefMatcherKind>),
}

bitbucket_runtime::open_enum! {
    RefMatcherKind {
        AnyRef = "ANY_REF", Branch = "BRANCH", Pattern = "PATTERN",
        ModelCategory = "MODEL_CATEGORY", ModelBranch = "MODEL_BRANCH",
    }
}
