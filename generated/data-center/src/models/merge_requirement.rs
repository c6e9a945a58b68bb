//! Merge requirement.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Merge requirement.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MergeRequirement {
    /// Count.
    pub count: Option<i64>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MergeRequirement { count, enabled } }

setters! { MergeRequirement { with_count(count: i64), with_enabled(enabled: bool) } }
