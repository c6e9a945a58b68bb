//! Cluster information.

use crate::models::ClusterNode;

bitbucket_runtime::model! {
    /// Cluster information.
    pub struct ClusterInformation {
        /// Local node.
        pub local_node: Option<ClusterNode> = "localNode", with_local_node;
        /// Nodes.
        pub nodes: Option<Vec<ClusterNode>>, with_nodes([ClusterNode]);
        /// Running.
        pub running: Option<bool>, with_running;
    }
}
