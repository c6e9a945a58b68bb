//! Reviewer condition definition.

use crate::models::{RefMatcher, ReviewerGroup, User};

bitbucket_runtime::model! {
    /// Reviewer condition definition.
    pub struct ReviewerConditionDefinition, made by new {
        /// Required approvals.
        pub required_approvals: i64 = "requiredApprovals", with_required_approvals(into);
        /// Reviewer groups.
        ///
        /// Seen in 9.5 and later; not in 9.4.
        pub reviewer_groups: Option<Vec<ReviewerGroup>> = "reviewerGroups",
            with_reviewer_groups([ReviewerGroup]);
        /// Reviewers.
        pub reviewers: Vec<User>, with_reviewers([User]);
        /// Source matcher.
        pub source_matcher: RefMatcher = "sourceMatcher", with_source_matcher;
        /// Target matcher.
        pub target_matcher: RefMatcher = "targetMatcher", with_target_matcher;
    }
}

impl ReviewerConditionDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        required_approvals: impl Into<i64>,
        reviewers: impl IntoIterator<Item = User>,
        source_matcher: RefMatcher,
        target_matcher: RefMatcher,
    ) -> Self {
        Self::empty()
            .with_required_approvals(required_approvals)
            .with_reviewers(reviewers)
            .with_source_matcher(source_matcher)
            .with_target_matcher(target_matcher)
    }
}
