//! Pull request merge strategy.

use crate::models::Links;
use bitbucket_runtime::wire::Extra;
use bitbucket_runtime::{object, setters};

/// Pull request merge strategy.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PullRequestMergeStrategy {
    /// Description; set by the server.
    pub description: Option<String>,
    /// Enabled; set by the server.
    pub enabled: Option<bool>,
    /// Flag; set by the server.
    pub flag: Option<String>,
    /// ID.
    pub id: Option<String>,
    /// Links; set by the server.
    pub links: Option<Links>,
    /// Name; set by the server.
    pub name: Option<String>,
    /// Fields the server sent that this version has no field for.
    pub extra: Extra,
}

object! { PullRequestMergeStrategy { description, enabled, flag, id, links, name } }

setters! {
    PullRequestMergeStrategy {
        with_description(description: String), with_enabled(enabled: bool), with_flag(flag: String),
        with_id(id: String), with_links(links: Links), with_name(name: String),
    }
}
