//! Mirror upgrade.

bitbucket_runtime::model! {
    /// What is new about a mirror, such as after an upgrade.
    pub struct MirrorUpgrade, made by new {
        /// Where the mirror describes its add-on to the primary server.
        ///
        /// A URI.
        ///
        /// Seen in 8.19; not in 9.4.
        pub addon_descriptor_uri: Option<String> = "addonDescriptorUri",
            with_addon_descriptor_uri(into);
        /// Where the mirror is reached.
        pub base_url: String = "baseUrl", with_base_url(into);
        /// What runs on the mirror.
        ///
        /// Seen in 8.19; not in 9.4.
        pub product_type: Option<String> = "productType", with_product_type(into);
        /// The version that runs on it now, such as `9.5.0`.
        pub product_version: String = "productVersion", with_product_version(into);
    }
}

impl MirrorUpgrade {
    /// Creates one with its required fields; set others with `with_…`.
    #[must_use]
    pub fn new(base_url: impl Into<String>, product_version: impl Into<String>) -> Self {
        Self::empty().with_base_url(base_url).with_product_version(product_version)
    }
}
