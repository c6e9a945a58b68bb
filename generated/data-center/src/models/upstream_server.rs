//! Upstream server.

use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Upstream server.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
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

setters! {
    UpstreamServer {
        with_base_url(base_url: String), with_id(id: String),
        with_state(state: UpstreamServerState),
    }
}

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
    Other(Unlisted<UpstreamServerState>),
}

open_enum! {
    UpstreamServerState {
        Initializing = "INITIALIZING", Pending = "PENDING", Installed = "INSTALLED",
        Unknown = "UNKNOWN", Removed = "REMOVED",
    }
}
