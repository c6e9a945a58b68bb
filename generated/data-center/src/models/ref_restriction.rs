//! Ref restriction.

use crate::models::{RefMatcher, Scope, SshAccessKey, User};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A branch permission: something that nobody may do with certain branches, but for those
    /// who are excepted.
    ///
    /// A repository has its own and those of its project; `scope` says whose one is.
    pub struct RefRestriction {
        /// The access keys that are excepted.
        pub access_keys: Option<Vec<SshAccessKey>> = "accessKeys", with_access_keys([SshAccessKey]);
        /// The groups that are excepted, by name.
        pub groups: Option<Vec<String>>, with_groups([into String]);
        /// The number that its operations are called with.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// Which branches and tags it is for.
        pub matcher: Option<RefMatcher>, with_matcher;
        /// Whose permission it is, a project's or a repository's. Older servers leave it out.
        ///
        /// Set by the server.
        pub scope: Option<Scope>, with_scope;
        /// What may not be done with a branch.
        pub r#type: Option<RefRestrictionType> = "type", with_type(into);
        /// The users who are excepted.
        pub users: Option<Vec<User>>, with_users([User]);
    }
}

/// What may not be done with a branch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefRestrictionType {
    /// `read-only`
    ///
    /// To change it in any way.
    ReadOnly,
    /// `no-deletes`
    ///
    /// To delete it.
    NoDeletes,
    /// `fast-forward-only`
    ///
    /// To change its history, as a forced push does.
    FastForwardOnly,
    /// `pull-request-only`
    ///
    /// To change it other than by merging a pull request.
    PullRequestOnly,
    /// `no-creates`
    ///
    /// To create it.
    NoCreates,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RefRestrictionType>),
}

bitbucket_runtime::open_enum! {
    RefRestrictionType {
        ReadOnly = "read-only", NoDeletes = "no-deletes", FastForwardOnly = "fast-forward-only",
        PullRequestOnly = "pull-request-only", NoCreates = "no-creates",
    }
}
