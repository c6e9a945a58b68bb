//! Node connectivity summary.

use crate::models::{ConnectivitySummary, Node};
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Node connectivity summary.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NodeConnectivitySummary {
    /// Node.
    pub node: Option<Node>,
    /// Summary.
    pub summary: Option<ConnectivitySummary>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NodeConnectivitySummary { node, summary } }

setters! {
    NodeConnectivitySummary {
        with_node(node: Node), with_summary(summary: ConnectivitySummary),
    }
}
