//! Cluster information.

use crate::models::ClusterNode;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Cluster information.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct ClusterInformation {
    /// Local node.
    pub local_node: Option<ClusterNode>,
    /// Nodes.
    pub nodes: Option<Vec<ClusterNode>>,
    /// Running.
    pub running: Option<bool>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { ClusterInformation { local_node = "localNode", nodes, running } }

setters! {
    ClusterInformation {
        with_local_node(local_node: ClusterNode), with_nodes(nodes: [ClusterNode]),
        with_running(running: bool),
    }
}
