//! Default task definition.

use crate::models::RefMatcher;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Default task definition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DefaultTaskDefinition {
    /// Description.
    pub description: String,
    /// Source matcher.
    pub source_matcher: RefMatcher,
    /// Target matcher.
    pub target_matcher: RefMatcher,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    DefaultTaskDefinition {
        description, source_matcher = "sourceMatcher", target_matcher = "targetMatcher",
    }, new
}

setters! {
    DefaultTaskDefinition {
        with_description(description: String), with_source_matcher(source_matcher: RefMatcher),
        with_target_matcher(target_matcher: RefMatcher),
    }
}

impl DefaultTaskDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        source_matcher: impl Into<RefMatcher>,
        target_matcher: impl Into<RefMatcher>,
    ) -> Self {
        Self::empty()
            .with_description(description)
            .with_source_matcher(source_matcher)
            .with_target_matcher(target_matcher)
    }
}
