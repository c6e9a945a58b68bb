//! Mirror server.

use bitbucket_runtime::wire::{Extra, Timestamp};
use bitbucket_runtime::{object, open_enum};

/// Mirror server.
#[derive(Clone, PartialEq)]
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

/// Mirror type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirrorType {
    /// `SINGLE`
    Single,
    /// `FARM`
    Farm,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! { MirrorType { Single = "SINGLE", Farm = "FARM" } }
