//! Scope.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// What settings or rules hold for, or come from.
    pub struct Scope {
        /// The number of the project or repository. Missing where it is the whole server.
        pub resource_id: Option<i64> = "resourceId", with_resource_id(into);
        /// Whether it is the server, a project or a repository.
        pub r#type: Option<ScopeType> = "type", with_type(into);
    }
}

/// How far settings or rules reach.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// `GLOBAL`
    ///
    /// The whole server.
    Global,
    /// `PROJECT`
    ///
    /// A project and its repositories.
    Project,
    /// `REPOSITORY`
    ///
    /// One repository.
    Repository,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ScopeType>),
}

bitbucket_runtime::open_enum! {
    ScopeType {
        Global = "GLOBAL", Project = "PROJECT", Repository = "REPOSITORY",
    }
}
