//! List upstream servers answer values.

use crate::models::UpstreamServerState;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// List upstream servers answer values.
    pub struct ListUpstreamServersAnswerValues {
        /// API base URL.
        pub api_base_url: Option<String> = "apiBaseUrl", with_api_base_url(into);
        /// Base URL.
        pub base_url: Option<String> = "baseUrl", with_base_url(into);
        /// ID.
        pub id: Option<String>, with_id(into);
        /// State.
        pub state: Option<UpstreamServerState>, with_state(into);
        /// Type.
        pub r#type: Option<ListUpstreamServersAnswerValuesType> = "type", with_type(into);
    }
}

/// List upstream servers answer values type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListUpstreamServersAnswerValuesType {
    /// `BITBUCKET_SERVER`
    BitbucketServer,
    /// `BITBUCKET_CLOUD`
    BitbucketCloud,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<ListUpstreamServersAnswerValuesType>),
}

bitbucket_runtime::open_enum! {
    ListUpstreamServersAnswerValuesType {
        BitbucketServer = "BITBUCKET_SERVER", BitbucketCloud = "BITBUCKET_CLOUD",
    }
}
