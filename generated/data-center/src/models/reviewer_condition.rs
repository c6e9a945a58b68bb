//! Reviewer condition.

use crate::models::{RefMatcher, ReviewerGroup, Scope, User};

bitbucket_runtime::model! {
    /// Reviewer condition.
    pub struct ReviewerCondition {
        /// ID; set by the server.
        pub id: Option<i64>, with_id(into);
        /// Required approvals.
        pub required_approvals: Option<i64> = "requiredApprovals", with_required_approvals(into);
        /// Reviewer groups.
        ///
        /// Seen in 9.5 and later; not in 9.4.
        pub reviewer_groups: Option<Vec<ReviewerGroup>> = "reviewerGroups",
            with_reviewer_groups([ReviewerGroup]);
        /// Reviewers.
        pub reviewers: Option<Vec<User>>, with_reviewers([User]);
        /// Scope; set by the server.
        pub scope: Option<Scope>, with_scope;
        /// Source ref matcher.
        pub source_ref_matcher: Option<RefMatcher> = "sourceRefMatcher", with_source_ref_matcher;
        /// Target ref matcher.
        pub target_ref_matcher: Option<RefMatcher> = "targetRefMatcher", with_target_ref_matcher;
    }
}
