//! Pipeline link.

use bitbucket_runtime::wire::{Extra, TypeTag};
use bitbucket_runtime::{object, setters};

/// Pipeline link.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PipelineLink {
    /// Href.
    pub href: Option<String>,
    /// Type.
    pub r#type: TypeTag,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PipelineLink, tag "pipelines_links_section_href" { href, r#type = "type" } }

setters! { PipelineLink { with_href(href: String) } }
