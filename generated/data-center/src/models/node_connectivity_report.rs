//! Node connectivity report.

use crate::models::{Node, NodeConnectivitySummary};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Node connectivity report.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NodeConnectivityReport {
    /// Node.
    pub node: Option<Node>,
    /// Summaries.
    pub summaries: Option<Vec<NodeConnectivitySummary>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NodeConnectivityReport { node, summaries } }

setters! {
    NodeConnectivityReport {
        with_node(node: Node), with_summaries(summaries: [NodeConnectivitySummary]),
    }
}
