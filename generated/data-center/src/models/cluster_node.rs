//! Cluster node.

use crate::models::SocketAddress;

bitbucket_runtime::model! {
    /// One of the machines that make up the server.
    pub struct ClusterNode {
        /// Where the other nodes reach it.
        pub address: Option<SocketAddress>, with_address;
        /// The version that runs on it, such as `9.4.0`.
        pub build_version: Option<String> = "buildVersion", with_build_version(into);
        /// The node, by a UUID.
        pub id: Option<String>, with_id(into);
        /// Whether it is the node that answered.
        pub local: Option<bool>, with_local;
        /// What administrators call it.
        pub name: Option<String>, with_name(into);
    }
}
