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
    [] api_error_body api_error_message repository_hook_veto;
    ["authentication"] access_token access_token_update authentication_error_body basic_auth_config
    captcha created_access_token credentials_check_failure elevated_action elevation_methods
    enrollment_conversation identity_provider identity_provider_page jit_config jit_user
    login_option login_option_page login_result new_access_token next_login password_elevation
    password_login recovery_code recovery_code_login ssh_access_key_locations ssh_key_fingerprint
    ssh_settings sso_config sso_management_status totp_code_login totp_elevation totp_enrollment
    two_step_method two_step_status;
    ["authentication" "builds_and_deployments" "dashboard" "jira_integration" "mirroring_mirror"
    "mirroring_upstream" "permission_management" "project" "pull_requests" "repository" "security"
    "system_maintenance" "webhooks"] named_link;
    ["authentication" "builds_and_deployments" "dashboard" "jira_integration" "mirroring_upstream"
    "permission_management" "project" "pull_requests" "repository" "security" "system_maintenance"
    "webhooks"] links user;
    ["authentication" "builds_and_deployments" "dashboard" "jira_integration" "mirroring_upstream"
    "project" "pull_requests" "repository" "security" "system_maintenance" "webhooks"] project
    repository;
    ["authentication" "permission_management" "project" "repository" "system_maintenance"]
    permission;
    ["authentication" "permission_management" "repository"] repository_permission;
    ["authentication" "project"] project_permission;
    ["authentication" "project" "repository"] ssh_access_key ssh_key;
    ["builds_and_deployments"] build_stats build_status build_status_order deployment
    deployment_environment insight_annotation insight_annotations insight_report insight_report_data
    new_build_status new_deployment new_insight_annotation new_insight_annotations
    new_insight_report required_build required_build_definition test_results;
    ["builds_and_deployments" "jira_integration" "pull_requests" "repository" "webhooks"] commit
    person;
    ["builds_and_deployments" "project" "pull_requests" "repository"] ref_matcher ref_matcher_type;
    ["capabilities"] build_capabilities;
    ["dashboard"] pull_request_count pull_request_suggestion;
    ["dashboard" "jira_integration" "pull_requests" "repository" "webhooks"] minimal_commit;
    ["dashboard" "pull_requests" "repository" "webhooks"] minimal_ref pull_request
    pull_request_merge_result pull_request_participant pull_request_properties pull_request_ref
    ref_change_type;
    ["dashboard" "pull_requests" "webhooks"] ref_change;
    ["jira_integration"] changeset comment_jira_issue get_backfill_report_answer
    get_backfill_status_answer jira_issue jira_project_link start_backfill_body;
    ["jira_integration" "pull_requests" "repository"] change conflict conflict_change file_path;
    ["jira_integration" "security" "system_maintenance"] repository_selector;
    ["markup"] markup;
    ["mirroring_mirror"] list_delayed_sync_repositories_answer list_upstream_servers_answer_values
    mirror_hashes mirror_repository_synchronization_status mirrored_repository
    queued_synchronization repository_lock_owner rolling_upgrade_state synchronization_progress
    synchronization_queue upstream_server upstream_settings;
    ["mirroring_mirror" "system_maintenance"] cluster_node socket_address;
    ["mirroring_upstream"] analytics_settings bearer_token_credentials enriched_repository
    mirror_authentication mirror_credentials mirror_upgrade mirrored_repository_descriptor
    mirroring_request repository_hashes repository_mirror_event ssh_credentials
    user_with_permissions username_password_credentials;
    ["mirroring_upstream" "webhooks"] mirror_server;
    ["permission_management"] detailed_user erased_user global_permission group_membership
    group_user_selection password_reset user_directory user_group_selection user_memberships
    user_rename user_update;
    ["permission_management" "project"] detailed_group group group_permission permitted_principal
    principal_type user_permission;
    ["project"] new_project_settings_restriction permission_check project_auto_merge_settings_update
    project_settings_restriction;
    ["project" "pull_requests"] pull_request_settings;
    ["project" "pull_requests" "repository"] commit_message_template pull_request_merge_config
    pull_request_merge_strategy;
    ["project" "pull_requests" "repository" "security"] scope;
    ["project" "repository"] auto_decline_settings auto_decline_settings_update auto_merge_settings
    default_task default_task_definition hook_script_config hook_script_triggers new_ref_restriction
    receive_hook_type ref_restriction repository_hook repository_hook_details
    restriction_matcher_kind webhook webhook_configuration webhook_credentials webhook_invocation
    webhook_invocation_counts webhook_invocation_request webhook_invocation_result
    webhook_invocation_window webhook_scope webhook_statistics webhook_test_response
    webhook_test_result;
    ["project" "repository" "system_maintenance"] hook_script;
    ["project" "repository" "webhooks"] webhook_event;
    ["pull_requests"] activity_item_type auto_merge auto_merge_result change_scope
    comment_anchor_state commit_message_suggestion new_pull_request_participant
    pull_request_activity pull_request_decline pull_request_delete pull_request_direction
    pull_request_merge pull_request_mergeability pull_request_order pull_request_participant_update
    pull_request_rebase pull_request_rebase_result pull_request_rebaseability pull_request_reopen
    pull_request_review pull_request_state_filter rescoped_commits reviewer_condition
    reviewer_condition_definition reviewer_group suggestion_apply;
    ["pull_requests" "repository"] conflict_error_body conflict_error_message diff diff_hunk
    diff_line diff_segment diffs emoticon user_reaction whitespace;
    ["pull_requests" "repository" "webhooks"] comment comment_anchor comment_operations
    multiline_comment_marker multiline_comment_span task;
    ["repository"] archive_format attachment_metadata auto_merge_settings_update blamed_lines
    branch_delete branch_model branch_model_branch branch_model_configuration branch_model_type
    code_search_hit code_search_line code_search_result directory_entry file_line last_modified
    merge_filter merge_requirement new_branch new_git_tag new_plain_branch new_tag path_contents
    push_ref_change ref_order ref_synchronization ref_synchronization_context
    ref_synchronization_status rejected_ref repository_archived_filter
    repository_pull_request_settings repository_ref_change_activity repository_state_filter
    repository_visibility search_request search_result tag;
    ["repository" "system_maintenance"] label;
    ["repository" "webhooks"] branch;
    ["security"] gpg_key gpg_sub_key name_order secret_scanning_allowlist_rule
    secret_scanning_allowlist_rule_definition secret_scanning_rule secret_scanning_rule_definition
    signing_configuration_update system_signing_configuration x509_certificate;
    ["system_maintenance"] announcement_banner application_properties
    bulk_user_rate_limit_settings_update cluster_information connectivity_summary
    current_user_update default_branch export_definition export_preview export_selection
    get_log_settings_answer get_repository_index_queue_answer get_repository_index_queued_answer
    import_definition job job_message job_progress labelable license license_status
    list_broken_indexes_answer_values list_indexing_threads_answer log_level mail_configuration
    mesh_connectivity_report mesh_migration_definition mesh_migration_preview mesh_migration_summary
    mesh_node migration_repository node node_connectivity_report node_connectivity_summary
    password_change rate_limit_history_order rate_limit_rejections rate_limit_settings
    repository_policy restart_indexing_body set_content_security_policy_body
    set_indexing_threads_body ssh_key_settings ssh_key_type_restriction token_bucket_settings
    user_rate_limit_settings user_rate_limit_settings_update;
    ["webhooks"] commit_comment_added commit_comment_deleted commit_comment_edited diagnostics_ping
    mirror_synchronized project_modified pull_request_approved pull_request_changes_requested
    pull_request_comment_added pull_request_comment_deleted pull_request_comment_edited
    pull_request_declined pull_request_deleted pull_request_merged pull_request_modified
    pull_request_needs_work pull_request_opened pull_request_reviewers_updated
    pull_request_source_updated pull_request_unapproved repository_forked repository_modified
    repository_refs_changed secret_detected secret_location;
}
