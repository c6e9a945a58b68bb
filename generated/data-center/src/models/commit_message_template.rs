//! Commit message template.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Commit message template.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CommitMessageTemplate {
    /// Body.
    pub body: Option<String>,
    /// Title.
    pub title: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { CommitMessageTemplate { body, title } }

setters! { CommitMessageTemplate { with_body(body: String), with_title(title: String) } }
