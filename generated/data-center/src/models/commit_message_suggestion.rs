//! Commit message suggestion.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Commit message suggestion.
#[derive(Clone, PartialEq)]
pub struct CommitMessageSuggestion {
    /// Body.
    pub body: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommitMessageSuggestion { body, title } }
