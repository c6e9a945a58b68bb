//! Mirror server.

use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Mirror server.
    pub struct MirrorServer {
        /// Base URL.
        pub base_url: Option<String> = "baseUrl", with_base_url(into);
        /// Enabled.
        pub enabled: Option<bool>, with_enabled;
        /// ID.
        pub id: Option<String>, with_id(into);
        /// Last seen date.
        pub last_seen_date: Option<Timestamp> = "lastSeenDate", with_last_seen_date(into);
        /// Mirror type.
        pub mirror_type: Option<MirrorType> = "mirrorType", with_mirror_type(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Product type.
        pub product_type: Option<String> = "productType", with_product_type(into);
        /// Product version.
        pub product_version: Option<String> = "productVersion", with_product_version(into);
    }
}

/// Mirror type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorType {
    /// `SINGLE`
    Single,
    /// `FARM`
    Farm,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MirrorType>),
}

bitbucket_runtime::open_enum! { MirrorType { Single = "SINGLE", Farm = "FARM" } }
