//! What travels in requests and answers.

#[cfg(feature = "addon")]
mod addon;
#[cfg(feature = "addon")]
pub use addon::*;
#[cfg(feature = "branch_restrictions")]
mod branch_restrictions;
#[cfg(feature = "branch_restrictions")]
pub use branch_restrictions::*;
#[cfg(feature = "branching_models")]
mod branching_models;
#[cfg(feature = "branching_models")]
pub use branching_models::*;
#[cfg(any(
    feature = "addon", feature = "branch_restrictions", feature = "branching_models",
    feature = "commit_statuses", feature = "commits", feature = "deployments",
    feature = "downloads", feature = "gpg_keys", feature = "issues", feature = "pipelines",
    feature = "projects", feature = "pull_requests", feature = "refs", feature = "reports",
    feature = "repositories", feature = "search", feature = "snippets", feature = "source",
    feature = "ssh_keys", feature = "users", feature = "webhooks", feature = "workspaces",
))]
mod common;
#[cfg(any(
    feature = "addon", feature = "branch_restrictions", feature = "branching_models",
    feature = "commit_statuses", feature = "commits", feature = "deployments",
    feature = "downloads", feature = "gpg_keys", feature = "issues", feature = "pipelines",
    feature = "projects", feature = "pull_requests", feature = "refs", feature = "reports",
    feature = "repositories", feature = "search", feature = "snippets", feature = "source",
    feature = "ssh_keys", feature = "users", feature = "webhooks", feature = "workspaces",
))]
pub use common::*;
#[cfg(feature = "deployments")]
mod deployments;
#[cfg(feature = "deployments")]
pub use deployments::*;
#[cfg(feature = "downloads")]
mod downloads;
#[cfg(feature = "downloads")]
pub use downloads::*;
#[cfg(feature = "gpg_keys")]
mod gpg_keys;
#[cfg(feature = "gpg_keys")]
pub use gpg_keys::*;
#[cfg(feature = "issues")]
mod issues;
#[cfg(feature = "issues")]
pub use issues::*;
#[cfg(feature = "pipelines")]
mod pipelines;
#[cfg(feature = "pipelines")]
pub use pipelines::*;
#[cfg(feature = "projects")]
mod projects;
#[cfg(feature = "projects")]
pub use projects::*;
#[cfg(feature = "properties")]
mod properties;
#[cfg(feature = "properties")]
pub use properties::*;
#[cfg(feature = "pull_requests")]
mod pull_requests;
#[cfg(feature = "pull_requests")]
pub use pull_requests::*;
#[cfg(feature = "refs")]
mod refs;
#[cfg(feature = "refs")]
pub use refs::*;
#[cfg(feature = "reports")]
mod reports;
#[cfg(feature = "reports")]
pub use reports::*;
#[cfg(feature = "repositories")]
mod repositories;
#[cfg(feature = "repositories")]
pub use repositories::*;
#[cfg(feature = "search")]
mod search;
#[cfg(feature = "search")]
pub use search::*;
#[cfg(feature = "snippets")]
mod snippets;
#[cfg(feature = "snippets")]
pub use snippets::*;
#[cfg(feature = "source")]
mod source;
#[cfg(feature = "source")]
pub use source::*;
#[cfg(feature = "ssh_keys")]
mod ssh_keys;
#[cfg(feature = "ssh_keys")]
pub use ssh_keys::*;
#[cfg(feature = "users")]
mod users;
#[cfg(feature = "users")]
pub use users::*;
#[cfg(feature = "webhooks")]
mod webhooks;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
#[cfg(feature = "workspaces")]
mod workspaces;
#[cfg(feature = "workspaces")]
pub use workspaces::*;
