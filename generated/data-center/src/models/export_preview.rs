//! Export preview.

use crate::models::Links;
use bitbucket_runtime::wire::{Extra, Json};
use bitbucket_runtime::{object, setters};

/// Export preview.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ExportPreview {
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Scopes.
    pub scopes: Option<Vec<Json>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ExportPreview { links, scopes } }

setters! { ExportPreview { with_links(links: Links), with_scopes(scopes: [Json]) } }
