//! Markup.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Markup.
#[derive(Clone, PartialEq)]
pub struct Markup {
    /// HTML; set by the server.
    pub html: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { Markup { html } }
