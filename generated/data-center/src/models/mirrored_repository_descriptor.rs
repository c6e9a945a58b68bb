//! Mirrored repository descriptor.

use crate::models::{Links, MirrorServer};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Mirrored repository descriptor.
#[derive(Clone, PartialEq)]
pub struct MirroredRepositoryDescriptor {
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Mirror server.
    pub mirror_server: Option<MirrorServer>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MirroredRepositoryDescriptor { links, mirror_server = "mirrorServer" } }
