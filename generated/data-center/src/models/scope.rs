//! Scope.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Scope.
    pub struct Scope {
        /// Resource ID.
        pub resource_id: Option<i64> = "resourceId", with_resource_id(into);
        /// Type.
        pub r#type: Option<ScopeType> = "type", with_type(into);
    }
}

/// Scope type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// `GLOBAL`
    Global,
    /// `PROJECT`
    Project,
    /// `REPOSITORY`
    Repository,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ScopeType>),
}

bitbucket_runtime::open_enum! {
    ScopeType {
        Global = "GLOBAL", Project = "PROJECT", Repository = "REPOSITORY",
    }
}
