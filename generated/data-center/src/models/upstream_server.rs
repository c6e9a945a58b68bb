//! Upstream server.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Upstream server.
    pub struct UpstreamServer {
        /// Base URL.
        pub base_url: Option<String> = "baseUrl", with_base_url(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// State.
        pub state: Option<UpstreamServerState>, with_state(into);
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

bitbucket_runtime::open_enum! {
    UpstreamServerState {
        Initializing = "INITIALIZING", Pending = "PENDING", Installed = "INSTALLED",
        Unknown = "UNKNOWN", Removed = "REMOVED",
    }
}
