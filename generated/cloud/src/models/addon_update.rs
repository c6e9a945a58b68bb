//! Addon update.

use bitbucket_runtime::wire::{Extra, Json};
use bitbucket_runtime::{object, setters};

/// Addon update.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct AddonUpdate {
    /// Descriptor.
    pub descriptor: Option<Json>,
    /// Descriptor URL.
    pub descriptor_url: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { AddonUpdate { descriptor, descriptor_url } }

setters! {
    AddonUpdate {
        with_descriptor(descriptor: Json), with_descriptor_url(descriptor_url: String),
    }
}
