//! Required build.

use crate::models::RefMatcher;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Required build.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    RequiredBuild {
        with_build_parent_keys(build_parent_keys: [String]),
        with_exempt_ref_matcher(exempt_ref_matcher: RefMatcher), with_id(id: i64),
        with_ref_matcher(ref_matcher: RefMatcher),
    }
}
