//! Upstream server.

use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// The primary server, as a mirror sees it.
    pub struct UpstreamServer {
        /// Where the primary server is reached.
        pub base_url: Option<String> = "baseUrl", with_base_url(into);
        /// The primary server, by its id.
        pub id: Option<String>, with_id(into);
        /// How a mirror stands with its primary server.
        pub state: Option<UpstreamServerState>, with_state(into);
    }
}

/// How a mirror stands with its primary server.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpstreamServerState {
    /// `INITIALIZING`
    ///
    /// The two are being connected.
    Initializing,
    /// `PENDING`
    ///
    /// Nobody has accepted the mirror yet.
    Pending,
    /// `INSTALLED`
    ///
    /// The mirror is in service.
    Installed,
    /// `UNKNOWN`
    ///
    /// The mirror cannot say.
    Unknown,
    /// `REMOVED`
    ///
    /// The primary server no longer has this mirror.
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
