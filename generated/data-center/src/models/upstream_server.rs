//! Upstream server.

use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, open_enum};

/// Upstream server.
#[derive(Clone, PartialEq)]
pub struct UpstreamServer {
    /// Base URL.
    pub base_url: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// State.
    pub state: Option<UpstreamServerState>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { UpstreamServer { base_url = "baseUrl", id, state } }

/// Upstream server state.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpstreamServerState {
    /// `INITIALIZING`
    Initializing,
    /// `PENDING`
    Pending,
    /// `INSTALLED`
    Installed,
    /// `UNKNOWN`
    Unknown,
    /// `REMOVED`
    Removed,
    /// A value that this version has no name for, as it came.
    Other(String),
}

open_enum! {
    UpstreamServerState {
        Initializing = "INITIALIZING", Pending = "PENDING", Installed = "INSTALLED",
        Unknown = "UNKNOWN", Removed = "REMOVED",
    }
}
