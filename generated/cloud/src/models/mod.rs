//! What travels in requests and answers.

/// Declares files of models, each group behind the features of which it needs one, if any.
macro_rules! models {
    ($([$($feature:tt)*] $($file:ident)+;)+) => { $(models!(@group [$($feature)*] $($file)+);)+ };
    (@group [] $($file:ident)+) => { $(mod $file; pub use $file::*;)+ };
    (@group $features:tt $($file:ident)+) => { $(models!(@file $features $file);)+ };
    (@file [$feature:tt] $file:ident) => {
        #[cfg(feature = $feature)]
        mod $file;
        #[cfg(feature = $feature)]
        pub use $file::*;
    };
    (@file [$($feature:tt)+] $file:ident) => {
        #[cfg(any($(feature = $feature),+))]
        mod $file;
        #[cfg(any($(feature = $feature),+))]
        pub use $file::*;
    };
}

models! {
    ["addon"] addon_update linker_value;
    ["addon" "branch_restrictions" "branching_models" "commit_statuses" "commits" "deployments"
    "downloads" "gpg_keys" "issues" "pipelines" "projects" "pull_requests" "refs" "reports"
    "repositories" "search" "snippets" "source" "ssh_keys" "users" "webhooks" "workspaces"]
    api_error_body;
    ["branch_restrictions"] branch_restriction;
    ["branch_restrictions" "branching_models" "commit_statuses" "commits" "deployments" "downloads"
    "gpg_keys" "issues" "pipelines" "projects" "pull_requests" "refs" "repositories" "search"
    "snippets" "source" "ssh_keys" "users" "webhooks" "workspaces"] account app_user_account
    avatar_links link team_account team_links user_account user_links;
    ["branch_restrictions" "branching_models" "commit_statuses" "commits" "deployments" "issues"
    "pipelines" "projects" "pull_requests" "refs" "repositories" "search" "snippets" "source"
    "webhooks" "workspaces"] workspace;
    ["branch_restrictions" "branching_models" "commits" "deployments" "downloads" "gpg_keys"
    "issues" "projects" "pull_requests" "repositories" "snippets" "ssh_keys" "users" "webhooks"
    "workspaces"] self_links;
    ["branch_restrictions" "commits" "issues" "projects" "pull_requests" "repositories" "snippets"
    "webhooks"] resource_links;
    ["branch_restrictions" "projects" "repositories"] user_group;
    ["branching_models"] branching_model branching_model_settings effective_branching_model
    project_branching_model;
    ["branching_models" "commit_statuses" "commits" "deployments" "issues" "pipelines" "projects"
    "pull_requests" "refs" "repositories" "search" "snippets" "source" "webhooks" "workspaces"]
    project;
    ["branching_models" "commit_statuses" "commits" "deployments" "issues" "pipelines"
    "pull_requests" "refs" "repositories" "search" "snippets" "source" "webhooks" "workspaces"]
    branch commit commit_author committer override_settings participant repository;
    ["commit_statuses" "pull_requests" "webhooks"] commit_status;
    ["commits" "deployments" "issues" "pipelines" "pull_requests" "snippets" "webhooks"]
    pull_request pull_request_endpoint pull_request_state;
    ["commits" "issues" "pull_requests" "snippets" "webhooks"] comment comment_resolution
    commit_comment issue issue_comment issue_component issue_milestone issue_version
    pull_request_comment snippet snippet_comment;
    ["commits" "pull_requests"] diff_stat file_conflict;
    ["commits" "pull_requests" "search" "source"] commit_file;
    ["deployments"] deploy_key deployment deployment_environment deployment_environment_lock
    deployment_environment_type deployment_release deployment_restrictions_configuration
    deployment_state deployment_state_completed deployment_state_completed_status
    deployment_state_completed_status_failed deployment_state_completed_status_stopped
    deployment_state_completed_status_successful deployment_state_in_progress
    deployment_state_undeployed project_deploy_key;
    ["deployments" "pipelines"] pipeline pipeline_command pipeline_commit_target
    pipeline_configuration_source pipeline_error pipeline_image pipeline_link pipeline_links
    pipeline_pull_request_target pipeline_ref_target pipeline_selector pipeline_state
    pipeline_state_completed pipeline_state_completed_error pipeline_state_completed_expired
    pipeline_state_completed_failed pipeline_state_completed_result pipeline_state_completed_stopped
    pipeline_state_completed_successful pipeline_state_halted pipeline_state_in_progress
    pipeline_state_in_progress_halted pipeline_state_in_progress_paused
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
    pipeline_trigger_schedule pipeline_variable;
    ["downloads"] download;
    ["gpg_keys"] gpg_account_key;
    ["issues"] issue_attachment issue_change issue_export_options issue_job_status;
    ["pipelines"] deployment_variable json_web_key json_web_key_set new_pipeline_schedule
    open_id_configuration pipeline_build_number pipeline_cache pipeline_cache_content_uri
    pipeline_filter_ref_type pipeline_filter_selector pipeline_filter_status pipeline_filter_trigger
    pipeline_known_host pipeline_runner pipeline_runner_oauth_client pipeline_runner_state
    pipeline_runner_version pipeline_schedule pipeline_schedule_execution
    pipeline_schedule_execution_errored pipeline_schedule_execution_executed
    pipeline_schedule_update pipeline_sort pipeline_ssh_key_pair pipeline_ssh_public_key
    pipeline_test_case pipeline_test_report pipelines_config;
    ["projects"] project_group_permission project_permission_update project_user_permission;
    ["projects" "pull_requests"] default_reviewer;
    ["properties"] application_property;
    ["pull_requests"] merge_task_status new_pull_request_task pull_request_activity
    pull_request_activity_review pull_request_activity_update pull_request_comment_task
    pull_request_merge_parameters pull_request_task_update;
    ["refs"] new_branch;
    ["refs" "webhooks"] git_ref tag;
    ["reports"] commit_report report_annotation report_data;
    ["repositories"] repository_group_permission repository_inheritance_state
    repository_permission_update repository_role repository_user_permission;
    ["repositories" "webhooks" "workspaces"] webhook_event webhook_subject_type;
    ["repositories" "workspaces"] repository_permission webhook_subject webhook_subscription;
    ["search"] code_search_result search_content_match search_line search_segment;
    ["snippets"] snippet_commit snippet_role;
    ["source"] commit_directory directory_format source_format tree_entry;
    ["ssh_keys"] ssh_account_key;
    ["users"] email_address;
    ["webhooks"] changed_text changed_value issue_comment_created issue_created issue_field_changes
    issue_updated pipeline_span_created project_changes project_updated pull_request_approved
    pull_request_changes_request_created pull_request_changes_request_removed
    pull_request_comment_created pull_request_comment_deleted pull_request_comment_reopened
    pull_request_comment_resolved pull_request_comment_updated pull_request_created
    pull_request_fulfilled pull_request_push pull_request_rejected pull_request_unapproved
    pull_request_updated push push_change repository_changes repository_commit_comment_created
    repository_commit_status_created repository_commit_status_updated repository_created
    repository_deleted repository_forked repository_imported repository_push repository_transferred
    repository_updated resource_spans review scope_spans span span_attribute
    webhook_event_description webhook_subject_types;
    ["workspaces"] workspace_access workspace_base workspace_membership;
}
