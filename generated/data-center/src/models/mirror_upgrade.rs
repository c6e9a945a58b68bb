//! Mirror upgrade.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Mirror upgrade.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MirrorUpgrade {
    /// Base URL.
    pub base_url: String,
    /// Product version.
    pub product_version: String,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MirrorUpgrade { base_url = "baseUrl", product_version = "productVersion" }, new }

setters! {
    MirrorUpgrade {
        with_base_url(base_url: String), with_product_version(product_version: String),
    }
}

impl MirrorUpgrade {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(base_url: impl Into<String>, product_version: impl Into<String>) -> Self {
        Self::empty().with_base_url(base_url).with_product_version(product_version)
    }
}
