//! Reviewer condition definition.

use crate::models::{RefMatcher, User};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Reviewer condition definition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReviewerConditionDefinition {
    /// Required approvals.
    pub required_approvals: i64,
    /// Reviewers.
    pub reviewers: Vec<User>,
    /// Source matcher.
    pub source_matcher: RefMatcher,
    /// Target matcher.
    pub target_matcher: RefMatcher,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ReviewerConditionDefinition {
        required_approvals = "requiredApprovals", reviewers, source_matcher = "sourceMatcher",
        target_matcher = "targetMatcher",
    }, new
}

setters! {
    ReviewerConditionDefinition {
        with_required_approvals(required_approvals: i64), with_reviewers(reviewers: [User]),
        with_source_matcher(source_matcher: RefMatcher),
        with_target_matcher(target_matcher: RefMatcher),
    }
}

impl ReviewerConditionDefinition {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(
        required_approvals: impl Into<i64>,
        reviewers: impl IntoIterator<Item = impl Into<User>>,
        source_matcher: impl Into<RefMatcher>,
        target_matcher: impl Into<RefMatcher>,
    ) -> Self {
        Self::empty()
            .with_required_approvals(required_approvals)
            .with_reviewers(reviewers)
            .with_source_matcher(source_matcher)
            .with_target_matcher(target_matcher)
    }
}
