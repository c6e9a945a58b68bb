//! Default task definition.

use crate::models::RefMatcher;

bitbucket_runtime::model! {
    /// A task that new pull requests between certain branches are to begin with.
    pub struct DefaultTaskDefinition, made by new {
        /// What there is to do, in Markdown.
        pub description: String, with_description(into);
        /// Which branches the pull request comes from.
        pub source_matcher: RefMatcher = "sourceMatcher", with_source_matcher;
        /// Which branches the pull request goes to.
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
