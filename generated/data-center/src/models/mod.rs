//! What travels in requests and answers.

#[cfg(feature = "authentication")]
mod authentication;
#[cfg(feature = "authentication")]
pub use authentication::*;
#[cfg(feature = "builds_and_deployments")]
mod builds_and_deployments;
#[cfg(feature = "builds_and_deployments")]
pub use builds_and_deployments::*;
#[cfg(feature = "capabilities")]
mod capabilities;
#[cfg(feature = "capabilities")]
pub use capabilities::*;
#[cfg(feature = "dashboard")]
mod dashboard;
#[cfg(feature = "dashboard")]
pub use dashboard::*;
#[cfg(feature = "jira_integration")]
mod jira_integration;
#[cfg(feature = "jira_integration")]
pub use jira_integration::*;
#[cfg(feature = "markup")]
mod markup;
#[cfg(feature = "markup")]
pub use markup::*;
#[cfg(feature = "mirroring_mirror")]
mod mirroring_mirror;
#[cfg(feature = "mirroring_mirror")]
pub use mirroring_mirror::*;
#[cfg(feature = "mirroring_upstream")]
mod mirroring_upstream;
#[cfg(feature = "mirroring_upstream")]
pub use mirroring_upstream::*;
#[cfg(feature = "permission_management")]
mod permission_management;
#[cfg(feature = "permission_management")]
pub use permission_management::*;
#[cfg(feature = "project")]
mod project;
#[cfg(feature = "project")]
pub use project::*;
#[cfg(feature = "pull_requests")]
mod pull_requests;
#[cfg(feature = "pull_requests")]
pub use pull_requests::*;
#[cfg(feature = "repository")]
mod repository;
#[cfg(feature = "repository")]
pub use repository::*;
#[cfg(feature = "security")]
mod security;
#[cfg(feature = "security")]
pub use security::*;
#[cfg(feature = "system_maintenance")]
mod system_maintenance;
#[cfg(feature = "system_maintenance")]
pub use system_maintenance::*;

mod shared {
    mod api_error_body;
    pub use api_error_body::*;
    #[cfg(any(
        feature = "mirroring_mirror", feature = "system_maintenance",
    ))]
    mod cluster_node;
    #[cfg(any(
        feature = "mirroring_mirror", feature = "system_maintenance",
    ))]
    pub use cluster_node::*;
    #[cfg(any(
        feature = "jira_integration", feature = "pull_requests", feature = "repository",
    ))]
    mod commit;
    #[cfg(any(
        feature = "jira_integration", feature = "pull_requests", feature = "repository",
    ))]
    pub use commit::*;
    #[cfg(any(
        feature = "pull_requests", feature = "repository",
    ))]
    mod conflict_error_body;
    #[cfg(any(
        feature = "pull_requests", feature = "repository",
    ))]
    pub use conflict_error_body::*;
    #[cfg(any(
        feature = "permission_management", feature = "project",
    ))]
    mod detailed_group;
    #[cfg(any(
        feature = "permission_management", feature = "project",
    ))]
    pub use detailed_group::*;
    #[cfg(any(
        feature = "project", feature = "repository", feature = "system_maintenance",
    ))]
    mod hook_script;
    #[cfg(any(
        feature = "project", feature = "repository", feature = "system_maintenance",
    ))]
    pub use hook_script::*;
    #[cfg(any(
        feature = "repository", feature = "system_maintenance",
    ))]
    mod label;
    #[cfg(any(
        feature = "repository", feature = "system_maintenance",
    ))]
    pub use label::*;
    #[cfg(any(
        feature = "builds_and_deployments", feature = "dashboard", feature = "jira_integration",
        feature = "pull_requests", feature = "repository",
    ))]
    mod minimal_commit;
    #[cfg(any(
        feature = "builds_and_deployments", feature = "dashboard", feature = "jira_integration",
        feature = "pull_requests", feature = "repository",
    ))]
    pub use minimal_commit::*;
    #[cfg(any(
        feature = "authentication", feature = "builds_and_deployments", feature = "dashboard",
        feature = "jira_integration", feature = "mirroring_mirror", feature = "mirroring_upstream",
        feature = "permission_management", feature = "project", feature = "pull_requests",
        feature = "repository", feature = "security", feature = "system_maintenance",
    ))]
    mod named_link;
    #[cfg(any(
        feature = "authentication", feature = "builds_and_deployments", feature = "dashboard",
        feature = "jira_integration", feature = "mirroring_mirror", feature = "mirroring_upstream",
        feature = "permission_management", feature = "project", feature = "pull_requests",
        feature = "repository", feature = "security", feature = "system_maintenance",
    ))]
    pub use named_link::*;
    #[cfg(any(
        feature = "authentication", feature = "permission_management", feature = "project",
        feature = "repository", feature = "system_maintenance",
    ))]
    mod permission;
    #[cfg(any(
        feature = "authentication", feature = "permission_management", feature = "project",
        feature = "repository", feature = "system_maintenance",
    ))]
    pub use permission::*;
    #[cfg(any(
        feature = "authentication", feature = "project",
    ))]
    mod project_permission;
    #[cfg(any(
        feature = "authentication", feature = "project",
    ))]
    pub use project_permission::*;
    #[cfg(any(
        feature = "dashboard", feature = "pull_requests", feature = "repository",
    ))]
    mod pull_request;
    #[cfg(any(
        feature = "dashboard", feature = "pull_requests", feature = "repository",
    ))]
    pub use pull_request::*;
    #[cfg(any(
        feature = "project", feature = "pull_requests", feature = "repository",
    ))]
    mod pull_request_merge_config;
    #[cfg(any(
        feature = "project", feature = "pull_requests", feature = "repository",
    ))]
    pub use pull_request_merge_config::*;
    #[cfg(any(
        feature = "project", feature = "pull_requests",
    ))]
    mod pull_request_settings;
    #[cfg(any(
        feature = "project", feature = "pull_requests",
    ))]
    pub use pull_request_settings::*;
    #[cfg(any(
        feature = "dashboard", feature = "pull_requests",
    ))]
    mod ref_change;
    #[cfg(any(
        feature = "dashboard", feature = "pull_requests",
    ))]
    pub use ref_change::*;
    #[cfg(any(
        feature = "builds_and_deployments", feature = "project", feature = "pull_requests",
        feature = "repository",
    ))]
    mod ref_matcher;
    #[cfg(any(
        feature = "builds_and_deployments", feature = "project", feature = "pull_requests",
        feature = "repository",
    ))]
    pub use ref_matcher::*;
    #[cfg(any(
        feature = "authentication", feature = "builds_and_deployments", feature = "dashboard",
        feature = "jira_integration", feature = "mirroring_upstream", feature = "project",
        feature = "pull_requests", feature = "repository", feature = "security",
        feature = "system_maintenance",
    ))]
    mod repository;
    #[cfg(any(
        feature = "authentication", feature = "builds_and_deployments", feature = "dashboard",
        feature = "jira_integration", feature = "mirroring_upstream", feature = "project",
        feature = "pull_requests", feature = "repository", feature = "security",
        feature = "system_maintenance",
    ))]
    pub use repository::*;
    #[cfg(any(
        feature = "authentication", feature = "permission_management", feature = "repository",
    ))]
    mod repository_permission;
    #[cfg(any(
        feature = "authentication", feature = "permission_management", feature = "repository",
    ))]
    pub use repository_permission::*;
    #[cfg(any(
        feature = "security", feature = "system_maintenance",
    ))]
    mod repository_selector;
    #[cfg(any(
        feature = "security", feature = "system_maintenance",
    ))]
    pub use repository_selector::*;
    #[cfg(any(
        feature = "project", feature = "pull_requests", feature = "repository", feature = "security",
    ))]
    mod scope;
    #[cfg(any(
        feature = "project", feature = "pull_requests", feature = "repository", feature = "security",
    ))]
    pub use scope::*;
    #[cfg(any(
        feature = "authentication", feature = "project", feature = "repository",
    ))]
    mod ssh_access_key;
    #[cfg(any(
        feature = "authentication", feature = "project", feature = "repository",
    ))]
    pub use ssh_access_key::*;
    #[cfg(any(
        feature = "authentication", feature = "builds_and_deployments", feature = "dashboard",
        feature = "jira_integration", feature = "mirroring_upstream", feature = "permission_management",
        feature = "project", feature = "pull_requests", feature = "repository", feature = "security",
        feature = "system_maintenance",
    ))]
    mod user;
    #[cfg(any(
        feature = "authentication", feature = "builds_and_deployments", feature = "dashboard",
        feature = "jira_integration", feature = "mirroring_upstream", feature = "permission_management",
        feature = "project", feature = "pull_requests", feature = "repository", feature = "security",
        feature = "system_maintenance",
    ))]
    pub use user::*;
    #[cfg(any(
        feature = "project", feature = "repository",
    ))]
    mod webhook;
    #[cfg(any(
        feature = "project", feature = "repository",
    ))]
    pub use webhook::*;
}
#[allow(unused_imports, reason = "empty without features")]
pub use shared::*;
