//! Ref restriction.

use crate::models::{RefMatcher, Scope, SshAccessKey, User};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Ref restriction.
#[derive(Clone, PartialEq)]
pub struct RefRestriction {
    /// Access keys.
    pub access_keys: Option<Vec<SshAccessKey>>,
    /// Groups.
    pub groups: Option<Vec<String>>,
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Matcher.
    pub matcher: Option<RefMatcher>,
    /// Scope; set by the server.
    pub scope: Option<Scope>,
    /// Type.
    pub r#type: Option<RefRestrictionType>,
    /// Users.
    pub users: Option<Vec<User>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RefRestriction {
        access_keys = "accessKeys", groups, id, matcher, scope, r#type = "type", users,
    }
}

/// Ref restriction type.
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
    Other(String),
}

open_enum! {
    RefRestrictionType {
        ReadOnly = "read-only", NoDeletes = "no-deletes", FastForwardOnly = "fast-forward-only",
        PullRequestOnly = "pull-request-only", NoCreates = "no-creates",
    }
}
