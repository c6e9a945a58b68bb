//! Addon update.

use bitbucket_runtime::wire::Json;

bitbucket_runtime::model! {
    /// The new descriptor, or where it is. Empty, it means that the old address is read again.
    pub struct AddonUpdate {
        /// The new descriptor itself. It cannot move the address of the descriptor.
        pub descriptor: Option<Json>, with_descriptor(into);
        /// Where the descriptor is from now on. It has to be the address that the app is registered
        /// with.
        pub descriptor_url: Option<String>, with_descriptor_url(into);
    }
}
