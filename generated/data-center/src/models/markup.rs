//! Markup.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Markup.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Markup {
    /// HTML; set by the server.
    pub html: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Markup { html } }

setters! { Markup { with_html(html: String) } }
