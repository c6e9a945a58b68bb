//! Repository hook details.

use crate::models::ScopeType;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// Repository hook details.
    pub struct RepositoryHookDetails {
        /// Config form key.
        pub config_form_key: Option<String> = "configFormKey", with_config_form_key(into);
        /// Config form view.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub config_form_view: Option<String> = "configFormView", with_config_form_view(into);
        /// Description.
        pub description: Option<String>, with_description(into);
        /// Key.
        pub key: Option<String>, with_key(into);
        /// Name.
        pub name: Option<String>, with_name(into);
        /// Supported scopes.
        pub supported_scopes: Option<Vec<ScopeType>> = "supportedScopes",
            with_supported_scopes([into ScopeType]);
        /// Type.
        pub r#type: Option<RepositoryHookType> = "type", with_type(into);
        /// Version.
        pub version: Option<String>, with_version(into);
    }
}

/// Repository hook type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryHookType {
    /// `PRE_RECEIVE`
    PreReceive,
    /// `PRE_PULL_REQUEST_MERGE`
    PrePullRequestMerge,
    /// `POST_RECEIVE`
    PostReceive,
    /// A value that this version has no name for, as it came.
    Other(Unlisted<RepositoryHookType>),
}

bitbucket_runtime::open_enum! {
    RepositoryHookType {
        PreReceive = "PRE_RECEIVE", PrePullRequestMerge = "PRE_PULL_REQUEST_MERGE",
        PostReceive = "POST_RECEIVE",
    }
}
