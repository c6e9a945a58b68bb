//! What travels in requests and answers.

/// Declares files of models. A `#[cfg]` before the names says which features need them.
macro_rules! models {
    (# $needed:tt $($file:ident)+) => { $(# $needed mod $file; # $needed pub use $file::*;)+ };
    ($($file:ident)+) => { $(mod $file; pub use $file::*;)+ };
}

models! {
    api_error_body api_error_message repository_hook_veto
}

models! {
    #[cfg(any(
        feature = "authentication", feature = "builds_and_deployments", feature = "dashboard",
        feature = "jira_integration", feature = "mirroring_mirror", feature = "mirroring_upstream",
        feature = "permission_management", feature = "project", feature = "pull_requests",
        feature = "repository", feature = "security", feature = "system_maintenance",
    ))]
    named_link
}

models! {
    #[cfg(any(
        feature = "authentication", feature = "builds_and_deployments", feature = "dashboard",
        feature = "jira_integration", feature = "mirroring_upstream",
        feature = "permission_management", feature = "project", feature = "pull_requests",
        feature = "repository", feature = "security", feature = "system_maintenance",
    ))]
    links user
}

models! {
    #[cfg(any(
        feature = "authentication", feature = "builds_and_deployments", feature = "dashboard",
        feature = "jira_integration", feature = "mirroring_upstream", feature = "project",
        feature = "pull_requests", feature = "repository", feature = "security",
        feature = "system_maintenance",
    ))]
    project repository
}

models! {
    #[cfg(any(
        feature = "authentication", feature = "permission_management", feature = "project",
        feature = "repository", feature = "system_maintenance",
    ))]
    permission
}

models! {
    #[cfg(any(
        feature = "authentication", feature = "permission_management", feature = "repository",
    ))]
    repository_permission
}

models! {
    #[cfg(any(
        feature = "authentication", feature = "project",
    ))]
    project_permission
}

models! {
    #[cfg(any(
        feature = "authentication", feature = "project", feature = "repository",
    ))]
    ssh_access_key ssh_key
}

models! {
    #[cfg(any(
        feature = "builds_and_deployments", feature = "jira_integration", feature = "pull_requests",
        feature = "repository",
    ))]
    commit person
}

models! {
    #[cfg(any(
        feature = "builds_and_deployments", feature = "project", feature = "pull_requests",
        feature = "repository",
    ))]
    ref_matcher ref_matcher_type
}

models! {
    #[cfg(any(
        feature = "dashboard", feature = "jira_integration", feature = "pull_requests",
        feature = "repository",
    ))]
    minimal_commit
}

models! {
    #[cfg(any(
        feature = "dashboard", feature = "pull_requests",
    ))]
    ref_change
}

models! {
    #[cfg(any(
        feature = "dashboard", feature = "pull_requests", feature = "repository",
    ))]
    minimal_ref pull_request pull_request_merge_result pull_request_participant
    pull_request_properties pull_request_ref ref_change_type
}

models! {
    #[cfg(any(
        feature = "jira_integration", feature = "pull_requests", feature = "repository",
    ))]
    change conflict conflict_change file_path
}

models! {
    #[cfg(any(
        feature = "mirroring_mirror", feature = "system_maintenance",
    ))]
    cluster_node socket_address
}

models! {
    #[cfg(any(
        feature = "permission_management", feature = "project",
    ))]
    detailed_group group group_permission permitted_principal principal_type user_permission
}

models! {
    #[cfg(any(
        feature = "project", feature = "pull_requests",
    ))]
    pull_request_settings
}

models! {
    #[cfg(any(
        feature = "project", feature = "pull_requests", feature = "repository",
        feature = "security",
    ))]
    scope
}

models! {
    #[cfg(any(
        feature = "project", feature = "pull_requests", feature = "repository",
    ))]
    commit_message_template pull_request_merge_config pull_request_merge_strategy
}

models! {
    #[cfg(any(
        feature = "project", feature = "repository",
    ))]
    auto_decline_settings auto_decline_settings_update auto_merge_settings default_task
    default_task_definition hook_script_config hook_script_triggers new_ref_restriction
    receive_hook_type ref_restriction repository_hook repository_hook_details
    restriction_matcher_kind webhook webhook_configuration webhook_credentials webhook_invocation
    webhook_invocation_counts webhook_invocation_request webhook_invocation_result
    webhook_invocation_window webhook_scope webhook_statistics webhook_test_response
    webhook_test_result
}

models! {
    #[cfg(any(
        feature = "project", feature = "repository", feature = "system_maintenance",
    ))]
    hook_script
}

models! {
    #[cfg(any(
        feature = "pull_requests", feature = "repository",
    ))]
    comment comment_anchor comment_operations conflict_error_body conflict_error_message diff
    diff_hunk diff_line diff_segment diffs emoticon multiline_comment_marker multiline_comment_span
    task user_reaction whitespace
}

models! {
    #[cfg(any(
        feature = "repository", feature = "system_maintenance",
    ))]
    label
}

models! {
    #[cfg(any(
        feature = "security", feature = "system_maintenance",
    ))]
    repository_selector
}

models! {
    #[cfg(feature = "authentication")]
    access_token access_token_update authentication_error_body basic_auth_config captcha
    created_access_token credentials_check_failure elevated_action elevation_methods
    enrollment_conversation identity_provider identity_provider_page jit_config jit_user
    login_option login_option_page login_result new_access_token next_login password_elevation
    password_login recovery_code recovery_code_login ssh_access_key_locations ssh_key_fingerprint
    ssh_settings sso_config sso_management_status totp_code_login totp_elevation totp_enrollment
    two_step_method two_step_status
}

models! {
    #[cfg(feature = "builds_and_deployments")]
    build_stats build_status build_status_order deployment deployment_environment insight_annotation
    insight_annotations insight_report insight_report_data new_build_status new_deployment
    new_insight_annotation new_insight_annotations new_insight_report required_build
    required_build_definition test_results
}

models! {
    #[cfg(feature = "capabilities")]
    build_capabilities
}

models! {
    #[cfg(feature = "dashboard")]
    pull_request_count pull_request_suggestion
}

models! {
    #[cfg(feature = "jira_integration")]
    changeset comment_jira_issue jira_issue jira_project_link
}

models! {
    #[cfg(feature = "markup")]
    markup
}

models! {
    #[cfg(feature = "mirroring_mirror")]
    mirror_hashes mirror_repository_synchronization_status mirrored_repository
    queued_synchronization repository_lock_owner rolling_upgrade_state synchronization_progress
    synchronization_queue upstream_server upstream_settings
}

models! {
    #[cfg(feature = "mirroring_upstream")]
    analytics_settings bearer_token_credentials enriched_repository mirror_authentication
    mirror_credentials mirror_server mirror_upgrade mirrored_repository_descriptor mirroring_request
    repository_hashes repository_mirror_event ssh_credentials user_with_permissions
    username_password_credentials
}

models! {
    #[cfg(feature = "permission_management")]
    detailed_user erased_user global_permission group_membership group_user_selection password_reset
    user_directory user_group_selection user_memberships user_rename user_update
}

models! {
    #[cfg(feature = "project")]
    new_project_settings_restriction permission_check project_auto_merge_settings_update
    project_settings_restriction
}

models! {
    #[cfg(feature = "pull_requests")]
    activity_item_type auto_merge auto_merge_result change_scope comment_anchor_state
    commit_message_suggestion new_pull_request_participant pull_request_activity
    pull_request_decline pull_request_delete pull_request_direction pull_request_merge
    pull_request_mergeability pull_request_order pull_request_participant_update pull_request_rebase
    pull_request_rebase_result pull_request_rebaseability pull_request_reopen pull_request_review
    pull_request_state_filter rescoped_commits reviewer_condition reviewer_condition_definition
    reviewer_group suggestion_apply
}

models! {
    #[cfg(feature = "repository")]
    archive_format attachment_metadata auto_merge_settings_update blamed_lines branch branch_delete
    directory_entry file_line last_modified merge_filter merge_requirement new_branch new_git_tag
    new_plain_branch new_tag path_contents push_ref_change ref_order ref_synchronization
    ref_synchronization_context ref_synchronization_status rejected_ref repository_archived_filter
    repository_pull_request_settings repository_ref_change_activity repository_state_filter
    repository_visibility tag
}

models! {
    #[cfg(feature = "security")]
    gpg_key gpg_sub_key name_order secret_scanning_allowlist_rule
    secret_scanning_allowlist_rule_definition secret_scanning_rule secret_scanning_rule_definition
    signing_configuration_update system_signing_configuration x509_certificate
}

models! {
    #[cfg(feature = "system_maintenance")]
    announcement_banner application_properties bulk_user_rate_limit_settings_update
    cluster_information connectivity_summary current_user_update default_branch export_definition
    export_preview export_selection import_definition job job_message job_progress labelable license
    license_status log_level mail_configuration mesh_connectivity_report mesh_migration_definition
    mesh_migration_preview mesh_migration_summary mesh_node migration_repository node
    node_connectivity_report node_connectivity_summary password_change rate_limit_history_order
    rate_limit_rejections rate_limit_settings repository_policy ssh_key_settings
    ssh_key_type_restriction token_bucket_settings user_rate_limit_settings
    user_rate_limit_settings_update
}
