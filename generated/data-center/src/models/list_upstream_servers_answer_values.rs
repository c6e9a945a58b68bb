//! List upstream servers answer values.

use crate::models::UpstreamServerState;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// A primary server, as a mirror sees it.
    pub struct ListUpstreamServersAnswerValues {
        /// Where the API of the primary server is reached.
        pub api_base_url: Option<String> = "apiBaseUrl", with_api_base_url(into);
        /// Where the primary server is reached.
        pub base_url: Option<String> = "baseUrl", with_base_url(into);
        /// What the other operations of the mirror call it by.
        pub id: Option<String>, with_id(into);
        /// How the mirror stands with it.
        pub state: Option<UpstreamServerState>, with_state(into);
        /// Which Bitbucket a primary server is.
        pub r#type: Option<ListUpstreamServersAnswerValuesType> = "type", with_type(into);
    }
}

/// Which Bitbucket a primary server is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListUpstreamServersAnswerValuesType {
    /// `BITBUCKET_SERVER`
    ///
    /// Bitbucket Data Center or Server.
    BitbucketServer,
    /// `BITBUCKET_CLOUD`
    ///
    /// Bitbucket Cloud.
    BitbucketCloud,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ListUpstreamServersAnswerValuesType>),
}

bitbucket_runtime::open_enum! {
    ListUpstreamServersAnswerValuesType {
        BitbucketServer = "BITBUCKET_SERVER", BitbucketCloud = "BITBUCKET_CLOUD",
    }
}
