//! Commit message suggestion.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Commit message suggestion.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommitMessageSuggestion {
    /// Body.
    pub body: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommitMessageSuggestion { body, title } }

setters! { CommitMessageSuggestion { with_body(body: String), with_title(title: String) } }
