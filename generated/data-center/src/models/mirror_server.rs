//! Mirror server.

use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// A mirror, which holds copies of repositories for people far from the primary server.
    pub struct MirrorServer {
        /// Where the mirror is reached.
        pub base_url: Option<String> = "baseUrl", with_base_url(into);
        /// Whether it is in use.
        pub enabled: Option<bool>, with_enabled;
        /// What its operations are called with.
        pub id: Option<String>, with_id(into);
        /// When the primary server last heard of it.
        pub last_seen_date: Option<Timestamp> = "lastSeenDate", with_last_seen_date(into);
        /// How a mirror is built.
        pub mirror_type: Option<MirrorType> = "mirrorType", with_mirror_type(into);
        /// What people read, such as `Harbour mirror`.
        pub name: Option<String>, with_name(into);
        /// What runs on it. Older servers leave it out.
        pub product_type: Option<String> = "productType", with_product_type(into);
        /// The version that runs on it, such as `9.4.0`.
        pub product_version: Option<String> = "productVersion", with_product_version(into);
    }
}

/// How a mirror is built.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorType {
    /// `SINGLE`
    ///
    /// Of one machine, as mirrors were in older versions.
    Single,
    /// `FARM`
    ///
    /// Of several nodes that share the work.
    Farm,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MirrorType>),
}

bitbucket_runtime::open_enum! { MirrorType { Single = "SINGLE", Farm = "FARM" } }
