//! Models that several modules share: scope and what goes with it.

use bitbucket_runtime::{object, open_enum};
use bitbucket_runtime::wire::Extra;

/// Scope.
///
/// Schema: `#/components/schemas/RestAutoDeclineSettings/properties/scope`, and 7 equal to it
#[derive(Clone, PartialEq)]
pub struct Scope {
    /// `#/components/schemas/RestAutoDeclineSettings/properties/scope/properties/resourceId`
    pub resource_id: Option<i64>,
    /// `#/components/schemas/RestAutoDeclineSettings/properties/scope/properties/type`
    pub r#type: Option<ScopeType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Scope { resource_id = "resourceId", r#type = "type" });

/// Scope type.
///
/// Schema: `#/components/schemas/RepositoryHookDetails/properties/supportedScopes/items`, and 8 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScopeType {
    /// `GLOBAL`
    Global,
    /// `PROJECT`
    Project,
    /// `REPOSITORY`
    Repository,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ScopeType { Global = "GLOBAL", Project = "PROJECT", Repository = "REPOSITORY" });
