//! Node connectivity summary.

use crate::models::{ConnectivitySummary, Node};

bitbucket_runtime::model! {
    /// Whether a certain node is reached.
    pub struct NodeConnectivitySummary {
        /// The node that was tried.
        pub node: Option<Node>, with_node;
        /// Whether it is reached, and how fast.
        pub summary: Option<ConnectivitySummary>, with_summary;
    }
}
