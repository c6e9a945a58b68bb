//! Emoticon.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Emoticon.
#[derive(Clone, PartialEq)]
pub struct Emoticon {
    /// Shortcut.
    pub shortcut: Option<String>,
    /// URL.
    pub url: Option<String>,
    /// Value.
    pub value: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Emoticon { shortcut, url, value } }
