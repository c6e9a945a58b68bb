//! Mesh node.

use bitbucket_runtime::wire::{Timestamp, Unlisted};

bitbucket_runtime::model! {
    /// A node of Mesh, a part of the product that stores repositories on machines of their own.
    ///
    /// To add one, send `name` and `rpcUrl`; the rest it tells of itself.
    pub struct MeshNode {
        /// Where the node stands, as it says itself. Copies of a repository are spread over these,
        /// it seems.
        ///
        /// Set by the server.
        ///
        /// Seen in 9.4 and later; not in 8.19.
        pub availability_zone: Option<String> = "availabilityZone", with_availability_zone(into);
        /// What its operations are called with, a number as text.
        ///
        /// Set by the server.
        pub id: Option<String>, with_id(into);
        /// When the server last heard of it.
        ///
        /// Set by the server.
        pub last_seen_date: Option<Timestamp> = "lastSeenDate", with_last_seen_date(into);
        /// What administrators call it, such as `quay 1`.
        pub name: Option<String>, with_name(into);
        /// Whether it does not answer.
        ///
        /// Set by the server.
        pub offline: Option<bool>, with_offline;
        /// The id that the nodes know each other by.
        ///
        /// Set by the server.
        pub rpc_id: Option<String> = "rpcId", with_rpc_id(into);
        /// Where the server reaches it, such as `http://mesh1.example.com:7777`.
        pub rpc_url: Option<String> = "rpcUrl", with_rpc_url(into);
        /// How a node of Mesh stands.
        pub state: Option<MeshNodeState>, with_state(into);
    }
}

/// How a node of Mesh stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeshNodeState {
    /// `AVAILABLE`
    ///
    /// It is in service.
    Available,
    /// `DELETING`
    ///
    /// It is being taken out for good.
    Deleting,
    /// `DISABLED`
    ///
    /// It is out of service.
    Disabled,
    /// `DRAINING`
    ///
    /// Its repositories are being moved to others, so that it can be taken out.
    Draining,
    /// `OFFLINE`
    ///
    /// It does not answer.
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
