//! Reviewer condition.

use crate::models::{RefMatcher, Scope, User};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Reviewer condition.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ReviewerCondition {
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Required approvals.
    pub required_approvals: Option<i64>,
    /// Reviewers.
    pub reviewers: Option<Vec<User>>,
    /// Scope; set by the server.
    pub scope: Option<Scope>,
    /// Source ref matcher.
    pub source_ref_matcher: Option<RefMatcher>,
    /// Target ref matcher.
    pub target_ref_matcher: Option<RefMatcher>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    ReviewerCondition {
        id, required_approvals = "requiredApprovals", reviewers, scope,
        source_ref_matcher = "sourceRefMatcher", target_ref_matcher = "targetRefMatcher",
    }
}

setters! {
    ReviewerCondition {
        with_id(id: i64), with_required_approvals(required_approvals: i64),
        with_reviewers(reviewers: [User]), with_scope(scope: Scope),
        with_source_ref_matcher(source_ref_matcher: RefMatcher),
        with_target_ref_matcher(target_ref_matcher: RefMatcher),
    }
}
