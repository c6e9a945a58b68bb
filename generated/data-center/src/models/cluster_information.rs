//! Cluster information.

use crate::models::ClusterNode;

bitbucket_runtime::model! {
    /// The nodes that make up the server.
    pub struct ClusterInformation {
        /// The node that answered.
        pub local_node: Option<ClusterNode> = "localNode", with_local_node;
        /// All nodes, the one that answered among them.
        pub nodes: Option<Vec<ClusterNode>>, with_nodes([ClusterNode]);
        /// Whether the server runs as a cluster. It can do so with one node.
        pub running: Option<bool>, with_running;
    }
}
