//! Node connectivity summary.

use crate::models::{ConnectivitySummary, Node};

bitbucket_runtime::model! {
    /// Node connectivity summary.
    pub struct NodeConnectivitySummary {
        /// Node.
        pub node: Option<Node>, with_node;
        /// Summary.
        pub summary: Option<ConnectivitySummary>, with_summary;
    }
}
