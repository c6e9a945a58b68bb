//! Pull request rebase result.

use crate::models::RefChange;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request rebase result.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestRebaseResult {
    /// Ref change.
    pub ref_change: Option<RefChange>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestRebaseResult { ref_change = "refChange" } }

setters! { PullRequestRebaseResult { with_ref_change(ref_change: RefChange) } }
