//! Cluster information.

use crate::models::ClusterNode;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Cluster information.
#[derive(Clone, PartialEq)]
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
