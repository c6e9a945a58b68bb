//! Mirroring request.

use crate::models::MirrorType;
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Mirroring request.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MirroringRequest {
    /// ID; set by the server.
    pub id: Option<i64>,
    /// Mirror base URL.
    pub mirror_base_url: Option<String>,
    /// Mirror ID.
    pub mirror_id: Option<String>,
    /// Mirror name.
    pub mirror_name: Option<String>,
    /// Mirror type.
    pub mirror_type: Option<MirrorType>,
    /// Product version.
    pub product_version: Option<String>,
    /// State; set by the server.
    pub state: Option<MirroringRequestState>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    MirroringRequest {
        id, mirror_base_url = "mirrorBaseUrl", mirror_id = "mirrorId", mirror_name = "mirrorName",
        mirror_type = "mirrorType", product_version = "productVersion", state,
    }
}

setters! {
    MirroringRequest {
        with_id(id: i64), with_mirror_base_url(mirror_base_url: String),
        with_mirror_id(mirror_id: String), with_mirror_name(mirror_name: String),
        with_mirror_type(mirror_type: MirrorType), with_product_version(product_version: String),
        with_state(state: MirroringRequestState),
    }
}

/// Mirroring request state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MirroringRequestState {
    /// `PENDING`
    Pending,
    /// `ACCEPTED`
    Accepted,
    /// `REJECTED`
    Rejected,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MirroringRequestState>),
}

open_enum! {
    MirroringRequestState {
        Pending = "PENDING", Accepted = "ACCEPTED", Rejected = "REJECTED",
    }
}
