//! Mesh connectivity report.

use crate::models::NodeConnectivityReport;

bitbucket_runtime::model! {
    /// Mesh connectivity report.
    pub struct MeshConnectivityReport {
        /// Reports.
        pub reports: Option<Vec<NodeConnectivityReport>>, with_reports([NodeConnectivityReport]);
    }
}
