//! Mesh connectivity report.

use crate::models::NodeConnectivityReport;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Mesh connectivity report.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct MeshConnectivityReport {
    /// Reports.
    pub reports: Option<Vec<NodeConnectivityReport>>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { MeshConnectivityReport { reports } }

setters! { MeshConnectivityReport { with_reports(reports: [NodeConnectivityReport]) } }
