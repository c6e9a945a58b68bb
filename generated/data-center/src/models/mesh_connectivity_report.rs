//! Mesh connectivity report.

use crate::models::NodeConnectivityReport;

bitbucket_runtime::model! {
    /// Which nodes of the server and of Mesh reach each other.
    pub struct MeshConnectivityReport {
        /// What each node found.
        pub reports: Option<Vec<NodeConnectivityReport>>, with_reports([NodeConnectivityReport]);
    }
}
