//! Ref restriction.

use crate::models::{RefMatcher, Scope, SshAccessKey, User};
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Ref restriction.
    pub struct RefRestriction {
        /// Access keys.
        pub access_keys: Option<Vec<SshAccessKey>> = "accessKeys", with_access_keys([SshAccessKey]);
        /// Groups.
        pub groups: Option<Vec<String>>, with_groups([into String]);
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Matcher.
        pub matcher: Option<RefMatcher>, with_matcher;
        /// Scope; set by the server.
        pub scope: Option<Scope>, with_scope;
        /// Type.
        pub r#type: Option<RefRestrictionType> = "type", with_type(into);
        /// Users.
        pub users: Option<Vec<User>>, with_users([User]);
    }
}

/// Keeps the items of one kind.
///
/// When browsing a repository it is a truth value instead, and `true` asks for the kind
/// alone: whether the path is a file, a directory or a submodule.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RefRestrictionType {
    /// `read-only`
    ReadOnly,
    /// `no-deletes`
    NoDeletes,
    /// `fast-forward-only`
    FastForwardOnly,
    /// `pull-request-only`
    PullRequestOnly,
    /// `no-creates`
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
