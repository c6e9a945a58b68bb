//! Repository hook details.

use crate::models::ScopeType;
use bitbucket_runtime::wire::{Extra, Unlisted};
use bitbucket_runtime::{object, open_enum, setters};

/// Repository hook details.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct RepositoryHookDetails {
    /// Config form key.
    pub config_form_key: Option<String>,
    /// Description.
    pub description: Option<String>,
    /// Key.
    pub key: Option<String>,
    /// Name.
    pub name: Option<String>,
    /// Supported scopes.
    pub supported_scopes: Option<Vec<ScopeType>>,
    /// Type.
    pub r#type: Option<RepositoryHookType>,
    /// Version.
    pub version: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! {
    RepositoryHookDetails {
        config_form_key = "configFormKey", description, key, name,
        supported_scopes = "supportedScopes", r#type = "type", version,
    }
}

setters! {
    RepositoryHookDetails {
        with_config_form_key(config_form_key: String), with_description(description: String),
        with_key(key: String), with_name(name: String),
        with_supported_scopes(supported_scopes: [ScopeType]), with_type(r#type: RepositoryHookType),
        with_version(version: String),
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

open_enum! {
    RepositoryHookType {
        PreReceive = "PRE_RECEIVE", PrePullRequestMerge = "PRE_PULL_REQUEST_MERGE",
        PostReceive = "POST_RECEIVE",
    }
}
