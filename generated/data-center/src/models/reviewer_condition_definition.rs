//! Reviewer condition definition.

use crate::models::{RefMatcher, ReviewerGroup, User};

bitbucket_runtime::model! {
    /// Who is asked to review pull requests between certain branches.
    ///
    /// It replaces what was there as a whole, so send everything again to change something.
    pub struct ReviewerConditionDefinition, made by new {
        /// How many of the reviewers must approve before the merge. 0 needs nobody.
        pub required_approvals: i64 = "requiredApprovals", with_required_approvals(into);
        /// The reviewer groups to ask, beside the users in `reviewers`.
        ///
        /// Seen in 9.5 and later; not in 9.4.
        pub reviewer_groups: Option<Vec<ReviewerGroup>> = "reviewerGroups",
            with_reviewer_groups([ReviewerGroup]);
        /// Who is asked. Each needs the `id` of the user.
        pub reviewers: Vec<User>, with_reviewers([User]);
        /// Which branches the pull request comes from.
        pub source_matcher: RefMatcher = "sourceMatcher", with_source_matcher;
        /// Which branches the pull request goes to.
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
