//! Mirror server.

use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Mirror server.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MirrorServer {
    /// Base URL.
    pub base_url: Option<String>,
    /// Enabled.
    pub enabled: Option<bool>,
    /// ID.
    pub id: Option<String>,
    /// Last seen date.
    pub last_seen_date: Option<Timestamp>,
    /// Mirror type.
    pub mirror_type: Option<MirrorType>,
    /// Name.
    pub name: Option<String>,
    /// Product type.
    pub product_type: Option<String>,
    /// Product version.
    pub product_version: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    MirrorServer {
        base_url = "baseUrl", enabled, id, last_seen_date = "lastSeenDate",
        mirror_type = "mirrorType", name, product_type = "productType",
        product_version = "productVersion",
    }
}

setters! {
    MirrorServer {
        with_base_url(base_url: String), with_enabled(enabled: bool), with_id(id: String),
        with_last_seen_date(last_seen_date: Timestamp), with_mirror_type(mirror_type: MirrorType),
        with_name(name: String), with_product_type(product_type: String),
        with_product_version(product_version: String),
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

open_enum! { MirrorType { Single = "SINGLE", Farm = "FARM" } }
