//! Emoticon.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Emoticon.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    Emoticon {
        with_shortcut(shortcut: String), with_url(url: String), with_value(value: String),
    }
}
