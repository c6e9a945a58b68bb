//! Mirrored repository descriptor.

use crate::models::{Links, MirrorServer};

bitbucket_runtime::model! {
    /// Mirrored repository descriptor.
    pub struct MirroredRepositoryDescriptor {
        /// Links; set by the server.
        pub links: Option<Links>, with_links;
        /// Mirror server.
        pub mirror_server: Option<MirrorServer> = "mirrorServer", with_mirror_server;
    }
}
