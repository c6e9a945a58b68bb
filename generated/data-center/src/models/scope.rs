//! Scope.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Scope.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Scope {
    /// Resource ID.
    pub resource_id: Option<i64>,
    /// Type.
    pub r#type: Option<ScopeType>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Scope { resource_id = "resourceId", r#type = "type" } }

setters! { Scope { with_resource_id(resource_id: i64), with_type(r#type: ScopeType) } }

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

open_enum! { ScopeType { Global = "GLOBAL", Project = "PROJECT", Repository = "REPOSITORY" } }
