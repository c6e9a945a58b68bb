//! Node connectivity report.

use crate::models::{Node, NodeConnectivitySummary};

bitbucket_runtime::model! {
    /// Which other nodes one node reaches.
    pub struct NodeConnectivityReport {
        /// The node that tried.
        pub node: Option<Node>, with_node;
        /// What it found, for each other node.
        pub summaries: Option<Vec<NodeConnectivitySummary>>,
            with_summaries([NodeConnectivitySummary]);
    }
}
