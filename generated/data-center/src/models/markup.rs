//! Models of markup.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Markup.
///
/// Schema: `#/components/schemas/RestMarkup`
#[derive(Clone, PartialEq)]
pub struct Markup {
    /// `#/components/schemas/RestMarkup/properties/html`; set by the server
    pub html: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Markup { html });
