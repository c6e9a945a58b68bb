//! Required build definition.

use crate::models::RefMatcher;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Required build definition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RequiredBuildDefinition {
    /// Build parent keys.
    pub build_parent_keys: Vec<String>,
    /// Exempt ref matcher.
    pub exempt_ref_matcher: Option<RefMatcher>,
    /// Ref matcher.
    pub ref_matcher: RefMatcher,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RequiredBuildDefinition {
        build_parent_keys = "buildParentKeys", exempt_ref_matcher = "exemptRefMatcher",
        ref_matcher = "refMatcher",
    }, new
}

setters! {
    RequiredBuildDefinition {
        with_build_parent_keys(build_parent_keys: [String]),
        with_exempt_ref_matcher(exempt_ref_matcher: RefMatcher),
        with_ref_matcher(ref_matcher: RefMatcher),
    }
}

impl RequiredBuildDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        build_parent_keys: impl IntoIterator<Item = impl Into<String>>,
        ref_matcher: impl Into<RefMatcher>,
    ) -> Self {
        Self::empty().with_build_parent_keys(build_parent_keys).with_ref_matcher(ref_matcher)
    }
}
