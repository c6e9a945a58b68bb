//! Repository hook details.

use crate::models::ScopeType;
use bitbucket_runtime::wire::Unlisted;

bitbucket_runtime::model! {
    /// What a hook is: something that runs when one pushes or merges, and can forbid it.
    ///
    /// Plugins bring hooks; whether one is on, and how it is set, a repository or project says.
    pub struct RepositoryHookDetails {
        /// The form that the website shows for its settings. Null where it has none.
        pub config_form_key: Option<String> = "configFormKey", with_config_form_key(into);
        /// What the website shows its settings with, it seems, as `configFormKey` does.
        ///
        /// Seen in 10.2 and later; not in 9.6.
        pub config_form_view: Option<String> = "configFormView", with_config_form_view(into);
        /// What it does, in a sentence for people.
        pub description: Option<String>, with_description(into);
        /// What its operations are called with, the plugin and the hook, such as
        /// `com.example.boats:no-leaks`.
        pub key: Option<String>, with_key(into);
        /// What people read, such as `Reject leaks`.
        pub name: Option<String>, with_name(into);
        /// Where it can be turned on. Older servers do not say.
        ///
        /// Each item once.
        pub supported_scopes: Option<Vec<ScopeType>> = "supportedScopes",
            with_supported_scopes([into ScopeType]);
        /// When a hook runs.
        pub r#type: Option<RepositoryHookType> = "type", with_type(into);
        /// The version of the plugin.
        pub version: Option<String>, with_version(into);
    }
}

/// When a hook runs.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryHookType {
    /// `PRE_RECEIVE`
    ///
    /// Before a push is taken. It can refuse it.
    PreReceive,
    /// `PRE_PULL_REQUEST_MERGE`
    ///
    /// Before a merge, as a merge check. It can object.
    PrePullRequestMerge,
    /// `POST_RECEIVE`
    ///
    /// After a push. It can no longer refuse it.
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
