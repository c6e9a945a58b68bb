//! Required build.

use crate::models::RefMatcher;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Required build.
#[derive(Clone, PartialEq)]
pub struct RequiredBuild {
    /// Build parent keys.
    pub build_parent_keys: Option<Vec<String>>,
    /// Exempt ref matcher.
    pub exempt_ref_matcher: Option<RefMatcher>,
    /// ID.
    pub id: Option<i64>,
    /// Ref matcher.
    pub ref_matcher: Option<RefMatcher>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RequiredBuild {
        build_parent_keys = "buildParentKeys", exempt_ref_matcher = "exemptRefMatcher", id,
        ref_matcher = "refMatcher",
    }
}
