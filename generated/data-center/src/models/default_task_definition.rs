//! Default task definition.

use crate::models::RefMatcher;

bitbucket_runtime::model! {
    /// Default task definition.
    pub struct DefaultTaskDefinition, made by new {
        /// Description.
        pub description: String, with_description(into);
        /// Source matcher.
        pub source_matcher: RefMatcher = "sourceMatcher", with_source_matcher;
        /// Target matcher.
        pub target_matcher: RefMatcher = "targetMatcher", with_target_matcher;
    }
}

impl DefaultTaskDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        description: impl Into<String>,
        source_matcher: RefMatcher,
        target_matcher: RefMatcher,
    ) -> Self {
        Self::empty()
            .with_description(description)
            .with_source_matcher(source_matcher)
            .with_target_matcher(target_matcher)
    }
}
