//! Ref matcher type.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// In what way a rule says for which branches it is.
    pub struct RefMatcherType {
        /// In what way a rule says for which branches it is.
        pub id: Option<RefMatcherKind>, with_id(into);
        /// What people read, such as `Pattern`.
        pub name: Option<String>, with_name(into);
    }
}

/// In what way a rule says for which branches it is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefMatcherKind {
    /// `ANY_REF`
    ///
    /// For all.
    AnyRef,
    /// `BRANCH`
    ///
    /// For one branch or tag, by its full name.
    Branch,
    /// `PATTERN`
    ///
    /// For all whose names fit a pattern.
    Pattern,
    /// `MODEL_CATEGORY`
    ///
    /// For one kind of branch in the branching model, such as all for features.
    ModelCategory,
    /// `MODEL_BRANCH`
    ///
    /// For what is the development or the production branch in the branching model.
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
