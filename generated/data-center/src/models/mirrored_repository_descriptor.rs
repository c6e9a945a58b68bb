//! Mirrored repository descriptor.

use crate::models::{Links, MirrorServer};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Mirrored repository descriptor.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MirroredRepositoryDescriptor {
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Mirror server.
    pub mirror_server: Option<MirrorServer>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MirroredRepositoryDescriptor { links, mirror_server = "mirrorServer" } }

setters! {
    MirroredRepositoryDescriptor {
        with_links(links: Links), with_mirror_server(mirror_server: MirrorServer),
    }
}
