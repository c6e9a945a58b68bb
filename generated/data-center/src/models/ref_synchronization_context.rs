//! Ref synchronization context.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Ref synchronization context.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RefSynchronizationContext {
    /// Commit message.
    pub commit_message: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { RefSynchronizationContext { commit_message = "commitMessage" } }

setters! { RefSynchronizationContext { with_commit_message(commit_message: String) } }
