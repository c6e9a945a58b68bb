//! Pull request rebaseability.

use crate::models::RepositoryHookVeto;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request rebaseability.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestRebaseability {
    /// Vetoes.
    pub vetoes: Option<Vec<RepositoryHookVeto>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestRebaseability { vetoes } }

setters! { PullRequestRebaseability { with_vetoes(vetoes: [RepositoryHookVeto]) } }
