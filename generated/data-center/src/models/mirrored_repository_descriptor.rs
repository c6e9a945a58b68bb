//! Mirrored repository descriptor.

use crate::models::{Links, MirrorServer};

bitbucket_runtime::model! {
    /// A mirror that may hold a certain repository.
    ///
    /// Whether it does, one has to ask the mirror itself, by the link.
    pub struct MirroredRepositoryDescriptor {
        /// Where to ask the mirror about the repository.
        ///
        /// Set by the server.
        pub links: Option<Links>, with_links;
        /// The mirror.
        pub mirror_server: Option<MirrorServer> = "mirrorServer", with_mirror_server;
    }
}
