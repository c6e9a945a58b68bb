//! Ref restriction.

use crate::models::{RefMatcher, Scope, SshAccessKey, User};
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Ref restriction.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    RefRestriction {
        with_access_keys(access_keys: [SshAccessKey]), with_groups(groups: [String]),
        with_id(id: i64), with_matcher(matcher: RefMatcher), with_scope(scope: Scope),
        with_type(r#type: RefRestrictionType), with_users(users: [User]),
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
    Other(Unlisted<RefRestrictionType>),
}

open_enum! {
    RefRestrictionType {
        ReadOnly = "read-only", NoDeletes = "no-deletes", FastForwardOnly = "fast-forward-only",
        PullRequestOnly = "pull-request-only", NoCreates = "no-creates",
    }
}
