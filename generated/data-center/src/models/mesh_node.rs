//! Mesh node.

use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// Mesh node.
    pub struct MeshNode {
        /// Availability zone; set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub availability_zone: Option<String> = "availabilityZone", with_availability_zone(into);
        /// ID; set by the server.
        pub id: Option<String>, with_id(into);
        /// Last seen date; set by the server.
        pub last_seen_date: Option<Timestamp> = "lastSeenDate", with_last_seen_date(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Offline; set by the server.
        pub offline: Option<bool>, with_offline;
        /// Rpc ID; set by the server.
        pub rpc_id: Option<String> = "rpcId", with_rpc_id(into);
        /// Rpc URL.
        pub rpc_url: Option<String> = "rpcUrl", with_rpc_url(into);
        /// State.
        pub state: Option<MeshNodeState>, with_state(into);
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

bitbucket_runtime::open_enum! {
    MeshNodeState {
        Available = "AVAILABLE", Deleting = "DELETING", Disabled = "DISABLED",
        Draining = "DRAINING", Offline = "OFFLINE",
    }
}
