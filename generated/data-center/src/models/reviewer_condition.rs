//! Reviewer condition.

use crate::models::{RefMatcher, Scope, User};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Reviewer condition.
#[derive(Clone, PartialEq)]
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
