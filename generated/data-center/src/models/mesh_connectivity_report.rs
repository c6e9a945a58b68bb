//! Mesh connectivity report.

use bitbucket_runtime::object;
use bitbucket_runtime::wire::Extra;
use crate::models::NodeConnectivityReport;

/// Mesh connectivity report.
#[derive(Clone, PartialEq)]
pub struct MeshConnectivityReport {
    /// Reports.
    pub reports: Option<Vec<NodeConnectivityReport>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MeshConnectivityReport { reports } }
