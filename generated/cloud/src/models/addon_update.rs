//! Addon update.

use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// Addon update.
    pub struct AddonUpdate {
        /// Descriptor.
        pub descriptor: Option<Json>, with_descriptor(into);
        /// Descriptor URL.
        pub descriptor_url: Option<String>, with_descriptor_url(into);
    }
}
