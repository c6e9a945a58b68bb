//! Node connectivity report.

use crate::models::{Node, NodeConnectivitySummary};

bitbucket_runtime::model! {
    /// Node connectivity report.
    pub struct NodeConnectivityReport {
        /// Node.
        pub node: Option<Node>, with_node;
        /// Summaries.
        pub summaries: Option<Vec<NodeConnectivitySummary>>,
            with_summaries([NodeConnectivitySummary]);
    }
}
