//! Pull request rebaseability.

use crate::models::RepositoryHookVeto;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Pull request rebaseability.
#[derive(Clone, PartialEq)]
pub struct PullRequestRebaseability {
    /// Vetoes.
    pub vetoes: Option<Vec<RepositoryHookVeto>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestRebaseability { vetoes } }
