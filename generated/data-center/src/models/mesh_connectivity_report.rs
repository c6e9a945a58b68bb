//! Mesh connectivity report.

use crate::models::NodeConnectivityReport;
use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;

/// Mesh connectivity report.
#[derive(Clone, PartialEq)]
pub struct MeshConnectivityReport {
    /// Reports.
    pub reports: Option<Vec<NodeConnectivityReport>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MeshConnectivityReport { reports } }
