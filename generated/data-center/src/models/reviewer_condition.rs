//! Reviewer condition.

use crate::models::{RefMatcher, ReviewerGroup, Scope, User};

bitbucket_runtime::model! {
    /// A rule for default reviewers: who is asked to review pull requests between certain
    /// branches.
    ///
    /// A repository has its own rules and those of its project; `scope` says whose one is.
    pub struct ReviewerCondition {
        /// The number that its operations are called with.
        ///
        /// Set by the server.
        pub id: Option<i64>, with_id(into);
        /// How many of the reviewers must approve before the merge. 0 needs nobody.
        pub required_approvals: Option<i64> = "requiredApprovals", with_required_approvals(into);
        /// The reviewer groups that are asked, beside the users in `reviewers`.
        ///
        /// Seen in 9.5 and later; not in 9.4.
        pub reviewer_groups: Option<Vec<ReviewerGroup>> = "reviewerGroups",
            with_reviewer_groups([ReviewerGroup]);
        /// Who is asked.
        pub reviewers: Option<Vec<User>>, with_reviewers([User]);
        /// Whose rule it is, a project's or a repository's.
        ///
        /// Set by the server.
        pub scope: Option<Scope>, with_scope;
        /// Which branches the pull request comes from.
        pub source_ref_matcher: Option<RefMatcher> = "sourceRefMatcher", with_source_ref_matcher;
        /// Which branches the pull request goes to.
        pub target_ref_matcher: Option<RefMatcher> = "targetRefMatcher", with_target_ref_matcher;
    }
}
