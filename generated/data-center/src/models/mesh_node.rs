//! Mesh node.

use bitbucket_runtime::wire::{Extra, Timestamp, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Mesh node.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MeshNode {
    /// Availability zone; set by the server.
    pub availability_zone: Option<String>,
    /// ID; set by the server.
    pub id: Option<String>,
    /// Last seen date; set by the server.
    pub last_seen_date: Option<Timestamp>,
    /// Name.
    pub name: Option<String>,
    /// Offline; set by the server.
    pub offline: Option<bool>,
    /// Rpc ID; set by the server.
    pub rpc_id: Option<String>,
    /// Rpc URL.
    pub rpc_url: Option<String>,
    /// State.
    pub state: Option<MeshNodeState>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    MeshNode {
        availability_zone = "availabilityZone", id, last_seen_date = "lastSeenDate", name, offline,
        rpc_id = "rpcId", rpc_url = "rpcUrl", state,
    }
}

setters! {
    MeshNode {
        with_availability_zone(availability_zone: String), with_id(id: String),
        with_last_seen_date(last_seen_date: Timestamp), with_name(name: String),
        with_offline(offline: bool), with_rpc_id(rpc_id: String), with_rpc_url(rpc_url: String),
        with_state(state: MeshNodeState),
    }
}

/// Mesh node state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeshNodeState {
    /// `AVAILABLE`
    Available,
    /// `DELETING`
    Deleting,
    /// `DISABLED`
    Disabled,
    /// `DRAINING`
    Draining,
    /// `OFFLINE`
    Offline,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<MeshNodeState>),
}

open_enum! {
    MeshNodeState {
        Available = "AVAILABLE", Deleting = "DELETING", Disabled = "DISABLED",
        Draining = "DRAINING", Offline = "OFFLINE",
    }
}
