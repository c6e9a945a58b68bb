//! Node connectivity summary.

use crate::models::{ConnectivitySummary, Node};
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Node connectivity summary.
#[derive(Clone, PartialEq)]
pub struct NodeConnectivitySummary {
    /// Node.
    pub node: Option<Node>,
    /// Summary.
    pub summary: Option<ConnectivitySummary>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { NodeConnectivitySummary { node, summary } }
