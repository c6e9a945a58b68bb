//! Export preview.

use crate::models::Links;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::{Extra, Json};

/// Export preview.
#[derive(Clone, PartialEq)]
pub struct ExportPreview {
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Scopes.
    pub scopes: Option<Vec<Json>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ExportPreview { links, scopes } }
