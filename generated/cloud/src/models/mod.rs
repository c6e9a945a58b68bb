//! What travels in requests and answers.

/// Declares files of models. A `#[cfg]` before the names says which features need them.
macro_rules! models {
    (# $needed:tt $($file:ident)+) => { $(# $needed mod $file; # $needed pub use $file::*;)+ };
    ($($file:ident)+) => { $(mod $file; pub use $file::*;)+ };
}

models! {
    #[cfg(any(
        feature = "addon", feature = "branch_restrictions", feature = "branching_models",
        feature = "commit_statuses", feature = "commits", feature = "deployments",
        feature = "downloads", feature = "gpg_keys", feature = "issues", feature = "pipelines",
        feature = "projects", feature = "pull_requests", feature = "refs", feature = "reports",
        feature = "repositories", feature = "search", feature = "snippets", feature = "source",
        feature = "ssh_keys", feature = "users", feature = "webhooks", feature = "workspaces",
    ))]
    api_error_body
}

models! {
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commit_statuses",
        feature = "commits", feature = "deployments", feature = "downloads", feature = "gpg_keys",
        feature = "issues", feature = "pipelines", feature = "projects", feature = "pull_requests",
        feature = "refs", feature = "repositories", feature = "search", feature = "snippets",
        feature = "source", feature = "ssh_keys", feature = "users", feature = "webhooks",
        feature = "workspaces",
    ))]
    link
}

models! {
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commit_statuses",
        feature = "commits", feature = "deployments", feature = "downloads", feature = "gpg_keys",
        feature = "issues", feature = "pipelines", feature = "projects", feature = "pull_requests",
        feature = "refs", feature = "repositories", feature = "search", feature = "snippets",
        feature = "source", feature = "ssh_keys", feature = "users", feature = "workspaces",
    ))]
    account app_user_account avatar_links team_account team_links user_account user_links
}

models! {
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commit_statuses",
        feature = "commits", feature = "deployments", feature = "issues", feature = "pipelines",
        feature = "projects", feature = "pull_requests", feature = "refs", feature = "repositories",
        feature = "search", feature = "snippets", feature = "source", feature = "workspaces",
    ))]
    workspace
}

models! {
    #[cfg(any(
        feature = "branch_restrictions", feature = "branching_models", feature = "commits",
        feature = "deployments", feature = "downloads", feature = "gpg_keys", feature = "issues",
        feature = "projects", feature = "pull_requests", feature = "repositories",
        feature = "snippets", feature = "ssh_keys", feature = "users", feature = "workspaces",
    ))]
    self_links
}

models! {
    #[cfg(any(
        feature = "branch_restrictions", feature = "commits", feature = "issues",
        feature = "projects", feature = "pull_requests", feature = "repositories",
        feature = "snippets",
    ))]
    resource_links
}

models! {
    #[cfg(any(
        feature = "branch_restrictions", feature = "projects", feature = "repositories",
    ))]
    user_group
}

models! {
    #[cfg(any(
        feature = "branching_models", feature = "commit_statuses", feature = "commits",
        feature = "deployments", feature = "issues", feature = "pipelines",
        feature = "pull_requests", feature = "refs", feature = "repositories", feature = "search",
        feature = "snippets", feature = "source", feature = "workspaces",
    ))]
    branch commit commit_author committer override_settings participant repository
}

models! {
    #[cfg(any(
        feature = "branching_models", feature = "commit_statuses", feature = "commits",
        feature = "deployments", feature = "issues", feature = "pipelines", feature = "projects",
        feature = "pull_requests", feature = "refs", feature = "repositories", feature = "search",
        feature = "snippets", feature = "source", feature = "workspaces",
    ))]
    project
}

models! {
    #[cfg(any(
        feature = "commit_statuses", feature = "pull_requests",
    ))]
    commit_status
}

models! {
    #[cfg(any(
        feature = "commits", feature = "deployments", feature = "issues", feature = "pipelines",
        feature = "pull_requests", feature = "snippets",
    ))]
    pull_request pull_request_endpoint pull_request_state
}

models! {
    #[cfg(any(
        feature = "commits", feature = "issues", feature = "pull_requests", feature = "snippets",
    ))]
    comment comment_resolution commit_comment issue issue_comment issue_component issue_milestone
    issue_version pull_request_comment snippet snippet_comment
}

models! {
    #[cfg(any(
        feature = "commits", feature = "pull_requests",
    ))]
    diff_stat file_conflict
}

models! {
    #[cfg(any(
        feature = "commits", feature = "pull_requests", feature = "search", feature = "source",
    ))]
    commit_file
}

models! {
    #[cfg(any(
        feature = "deployments", feature = "pipelines",
    ))]
    pipeline pipeline_command pipeline_commit_target pipeline_configuration_source pipeline_error
    pipeline_image pipeline_link pipeline_links pipeline_pull_request_target pipeline_ref_target
    pipeline_selector pipeline_state pipeline_state_completed pipeline_state_completed_error
    pipeline_state_completed_expired pipeline_state_completed_failed pipeline_state_completed_result
    pipeline_state_completed_stopped pipeline_state_completed_successful pipeline_state_halted
    pipeline_state_in_progress pipeline_state_in_progress_halted pipeline_state_in_progress_paused
    pipeline_state_in_progress_pending pipeline_state_in_progress_running
    pipeline_state_in_progress_stage pipeline_state_parsing pipeline_state_pending pipeline_step
    pipeline_step_error pipeline_step_state pipeline_step_state_completed
    pipeline_step_state_completed_error pipeline_step_state_completed_expired
    pipeline_step_state_completed_failed pipeline_step_state_completed_not_run
    pipeline_step_state_completed_result pipeline_step_state_completed_stopped
    pipeline_step_state_completed_successful pipeline_step_state_in_progress
    pipeline_step_state_in_progress_pending pipeline_step_state_in_progress_running
    pipeline_step_state_in_progress_stage pipeline_step_state_pending
    pipeline_step_state_pending_halted pipeline_step_state_pending_paused
    pipeline_step_state_pending_pending pipeline_step_state_pending_stage pipeline_step_state_ready
    pipeline_step_trigger pipeline_step_trigger_automatic pipeline_step_trigger_manual
    pipeline_target pipeline_trigger pipeline_trigger_manual pipeline_trigger_push
    pipeline_trigger_schedule pipeline_variable
}

models! {
    #[cfg(any(
        feature = "projects", feature = "pull_requests",
    ))]
    default_reviewer
}

models! {
    #[cfg(any(
        feature = "repositories", feature = "webhooks", feature = "workspaces",
    ))]
    webhook_event webhook_subject_type
}

models! {
    #[cfg(any(
        feature = "repositories", feature = "workspaces",
    ))]
    repository_permission webhook_subject webhook_subscription
}

models! {
    #[cfg(feature = "addon")]
    addon_update linker_value
}

models! {
    #[cfg(feature = "branch_restrictions")]
    branch_restriction
}

models! {
    #[cfg(feature = "branching_models")]
    branching_model branching_model_settings effective_branching_model project_branching_model
}

models! {
    #[cfg(feature = "deployments")]
    deploy_key deployment deployment_environment deployment_environment_lock
    deployment_environment_type deployment_release deployment_restrictions_configuration
    deployment_state deployment_state_completed deployment_state_completed_status
    deployment_state_completed_status_failed deployment_state_completed_status_stopped
    deployment_state_completed_status_successful deployment_state_in_progress
    deployment_state_undeployed project_deploy_key
}

models! {
    #[cfg(feature = "downloads")]
    download
}

models! {
    #[cfg(feature = "gpg_keys")]
    gpg_account_key
}

models! {
    #[cfg(feature = "issues")]
    issue_attachment issue_change issue_export_options issue_job_status
}

models! {
    #[cfg(feature = "pipelines")]
    deployment_variable json_web_key json_web_key_set new_pipeline_schedule open_id_configuration
    pipeline_build_number pipeline_cache pipeline_cache_content_uri pipeline_filter_ref_type
    pipeline_filter_selector pipeline_filter_status pipeline_filter_trigger pipeline_known_host
    pipeline_runner pipeline_runner_oauth_client pipeline_runner_state pipeline_runner_version
    pipeline_schedule pipeline_schedule_execution pipeline_schedule_execution_errored
    pipeline_schedule_execution_executed pipeline_schedule_update pipeline_sort
    pipeline_ssh_key_pair pipeline_ssh_public_key pipeline_test_case pipeline_test_report
    pipelines_config
}

models! {
    #[cfg(feature = "projects")]
    project_group_permission project_permission_update project_user_permission
}

models! {
    #[cfg(feature = "properties")]
    application_property
}

models! {
    #[cfg(feature = "pull_requests")]
    merge_task_status new_pull_request_task pull_request_activity pull_request_activity_review
    pull_request_activity_update pull_request_comment_task pull_request_merge_parameters
    pull_request_task_update
}

models! {
    #[cfg(feature = "refs")]
    git_ref new_branch tag
}

models! {
    #[cfg(feature = "reports")]
    commit_report report_annotation report_data
}

models! {
    #[cfg(feature = "repositories")]
    repository_group_permission repository_inheritance_state repository_permission_update
    repository_role repository_user_permission
}

models! {
    #[cfg(feature = "search")]
    code_search_result search_content_match search_line search_segment
}

models! {
    #[cfg(feature = "snippets")]
    snippet_commit snippet_role
}

models! {
    #[cfg(feature = "source")]
    commit_directory directory_format source_format tree_entry
}

models! {
    #[cfg(feature = "ssh_keys")]
    ssh_account_key
}

models! {
    #[cfg(feature = "users")]
    email_address
}

models! {
    #[cfg(feature = "webhooks")]
    webhook_event_description webhook_subject_types
}

models! {
    #[cfg(feature = "workspaces")]
    workspace_access workspace_base workspace_membership
}
