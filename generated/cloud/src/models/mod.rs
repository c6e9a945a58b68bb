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

mod shared {
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commit_statuses",
        feature = "commits", feature = "deployments", feature = "downloads", feature = "gpg_keys",
        feature = "issues", feature = "pipelines", feature = "projects", feature = "pull_requests",
        feature = "refs", feature = "repositories", feature = "search", feature = "snippets",
        feature = "source", feature = "ssh_keys", feature = "users", feature = "workspaces",
    ))]
    mod account;
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commit_statuses",
        feature = "commits", feature = "deployments", feature = "downloads", feature = "gpg_keys",
        feature = "issues", feature = "pipelines", feature = "projects", feature = "pull_requests",
        feature = "refs", feature = "repositories", feature = "search", feature = "snippets",
        feature = "source", feature = "ssh_keys", feature = "users", feature = "workspaces",
    ))]
    pub use account::*;
    #[cfg(any(
        feature = "addon", feature = "branch_restrictions", feature = "branching_models",
        feature = "commit_statuses", feature = "commits", feature = "deployments",
        feature = "downloads", feature = "gpg_keys", feature = "issues", feature = "pipelines",
        feature = "projects", feature = "pull_requests", feature = "refs", feature = "reports",
        feature = "repositories", feature = "search", feature = "snippets", feature = "source",
        feature = "ssh_keys", feature = "users", feature = "webhooks", feature = "workspaces",
    ))]
    mod api_error_body;
    #[cfg(any(
        feature = "addon", feature = "branch_restrictions", feature = "branching_models",
        feature = "commit_statuses", feature = "commits", feature = "deployments",
        feature = "downloads", feature = "gpg_keys", feature = "issues", feature = "pipelines",
        feature = "projects", feature = "pull_requests", feature = "refs", feature = "reports",
        feature = "repositories", feature = "search", feature = "snippets", feature = "source",
        feature = "ssh_keys", feature = "users", feature = "webhooks", feature = "workspaces",
    ))]
    pub use api_error_body::*;
    #[cfg(any(
        feature = "commits", feature = "pull_requests", feature = "search", feature = "source",
    ))]
    mod commit_file;
    #[cfg(any(
        feature = "commits", feature = "pull_requests", feature = "search", feature = "source",
    ))]
    pub use commit_file::*;
    #[cfg(any(
        feature = "commit_statuses", feature = "pull_requests",
    ))]
    mod commit_status;
    #[cfg(any(
        feature = "commit_statuses", feature = "pull_requests",
    ))]
    pub use commit_status::*;
    #[cfg(any(
        feature = "projects", feature = "pull_requests",
    ))]
    mod default_reviewer;
    #[cfg(any(
        feature = "projects", feature = "pull_requests",
    ))]
    pub use default_reviewer::*;
    #[cfg(any(
        feature = "commits", feature = "pull_requests",
    ))]
    mod diff_stat;
    #[cfg(any(
        feature = "commits", feature = "pull_requests",
    ))]
    pub use diff_stat::*;
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commit_statuses",
        feature = "commits", feature = "deployments", feature = "downloads", feature = "gpg_keys",
        feature = "issues", feature = "pipelines", feature = "projects", feature = "pull_requests",
        feature = "refs", feature = "repositories", feature = "search", feature = "snippets",
        feature = "source", feature = "ssh_keys", feature = "users", feature = "webhooks",
        feature = "workspaces",
    ))]
    mod link;
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commit_statuses",
        feature = "commits", feature = "deployments", feature = "downloads", feature = "gpg_keys",
        feature = "issues", feature = "pipelines", feature = "projects", feature = "pull_requests",
        feature = "refs", feature = "repositories", feature = "search", feature = "snippets",
        feature = "source", feature = "ssh_keys", feature = "users", feature = "webhooks",
        feature = "workspaces",
    ))]
    pub use link::*;
    #[cfg(any(
        feature = "deployments", feature = "pipelines",
    ))]
    mod pipeline_variable;
    #[cfg(any(
        feature = "deployments", feature = "pipelines",
    ))]
    pub use pipeline_variable::*;
    #[cfg(any(
        feature = "branching_models", feature = "commit_statuses", feature = "commits",
        feature = "deployments", feature = "issues", feature = "pipelines", feature = "projects",
        feature = "pull_requests", feature = "refs", feature = "repositories", feature = "search",
        feature = "snippets", feature = "source", feature = "workspaces",
    ))]
    mod project;
    #[cfg(any(
        feature = "branching_models", feature = "commit_statuses", feature = "commits",
        feature = "deployments", feature = "issues", feature = "pipelines", feature = "projects",
        feature = "pull_requests", feature = "refs", feature = "repositories", feature = "search",
        feature = "snippets", feature = "source", feature = "workspaces",
    ))]
    pub use project::*;
    #[cfg(any(
        feature = "commits", feature = "deployments", feature = "issues", feature = "pipelines",
        feature = "pull_requests", feature = "snippets",
    ))]
    mod pull_request;
    #[cfg(any(
        feature = "commits", feature = "deployments", feature = "issues", feature = "pipelines",
        feature = "pull_requests", feature = "snippets",
    ))]
    pub use pull_request::*;
    #[cfg(any(
        feature = "branching_models", feature = "commit_statuses", feature = "commits",
        feature = "deployments", feature = "issues", feature = "pipelines", feature = "pull_requests",
        feature = "refs", feature = "repositories", feature = "search", feature = "snippets",
        feature = "source", feature = "workspaces",
    ))]
    mod repository;
    #[cfg(any(
        feature = "branching_models", feature = "commit_statuses", feature = "commits",
        feature = "deployments", feature = "issues", feature = "pipelines", feature = "pull_requests",
        feature = "refs", feature = "repositories", feature = "search", feature = "snippets",
        feature = "source", feature = "workspaces",
    ))]
    pub use repository::*;
    #[cfg(any(
        feature = "branch_restrictions", feature = "commits", feature = "issues", feature = "projects",
        feature = "pull_requests", feature = "repositories", feature = "snippets",
    ))]
    mod resource_links;
    #[cfg(any(
        feature = "branch_restrictions", feature = "commits", feature = "issues", feature = "projects",
        feature = "pull_requests", feature = "repositories", feature = "snippets",
    ))]
    pub use resource_links::*;
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commits",
        feature = "deployments", feature = "downloads", feature = "gpg_keys", feature = "issues",
        feature = "projects", feature = "pull_requests", feature = "repositories", feature = "snippets",
        feature = "ssh_keys", feature = "users", feature = "workspaces",
    ))]
    mod self_links;
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commits",
        feature = "deployments", feature = "downloads", feature = "gpg_keys", feature = "issues",
        feature = "projects", feature = "pull_requests", feature = "repositories", feature = "snippets",
        feature = "ssh_keys", feature = "users", feature = "workspaces",
    ))]
    pub use self_links::*;
    #[cfg(any(
        feature = "commits", feature = "issues", feature = "pull_requests", feature = "snippets",
    ))]
    mod snippet;
    #[cfg(any(
        feature = "commits", feature = "issues", feature = "pull_requests", feature = "snippets",
    ))]
    pub use snippet::*;
    #[cfg(any(
        feature = "branch_restrictions", feature = "projects", feature = "repositories",
    ))]
    mod user_group;
    #[cfg(any(
        feature = "branch_restrictions", feature = "projects", feature = "repositories",
    ))]
    pub use user_group::*;
    #[cfg(any(
        feature = "repositories", feature = "webhooks", feature = "workspaces",
    ))]
    mod webhook_subject_type;
    #[cfg(any(
        feature = "repositories", feature = "webhooks", feature = "workspaces",
    ))]
    pub use webhook_subject_type::*;
    #[cfg(any(
        feature = "repositories", feature = "workspaces",
    ))]
    mod webhook_subscription;
    #[cfg(any(
        feature = "repositories", feature = "workspaces",
    ))]
    pub use webhook_subscription::*;
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commit_statuses",
        feature = "commits", feature = "deployments", feature = "issues", feature = "pipelines",
        feature = "projects", feature = "pull_requests", feature = "refs", feature = "repositories",
        feature = "search", feature = "snippets", feature = "source", feature = "workspaces",
    ))]
    mod workspace;
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commit_statuses",
        feature = "commits", feature = "deployments", feature = "issues", feature = "pipelines",
        feature = "projects", feature = "pull_requests", feature = "refs", feature = "repositories",
        feature = "search", feature = "snippets", feature = "source", feature = "workspaces",
    ))]
    pub use workspace::*;
}
#[allow(unused_imports, reason = "empty without features")]
pub use shared::*;
