//! What travels in requests and answers.

/// Declares files of models and what is in them, each group behind the features of which it needs
/// one, if any.
macro_rules! models {
    ($([$($feature:tt)*] $($file:ident::$models:tt)+;)+) => {
        $(models!(@group [$($feature)*] $($file $models)+);)+
    };
    (@group [] $($file:ident $models:tt)+) => { $(mod $file; pub use $file::$models;)+ };
    (@group $features:tt $($file:ident $models:tt)+) => {
        $(models!(@file $features $file $models);)+
    };
    (@file [$feature:tt] $file:ident $models:tt) => {
        #[cfg(feature = $feature)]
        mod $file;
        #[cfg(feature = $feature)]
        pub use $file::$models;
    };
    (@file [$($feature:tt)+] $file:ident $models:tt) => {
        #[cfg(any($(feature = $feature),+))]
        mod $file;
        #[cfg(any($(feature = $feature),+))]
        pub use $file::$models;
    };
}

models! {
    [] api_error_body::{ApiErrorBody} api_error_message::{ApiErrorMessage}
    repository_hook_veto::{RepositoryHookVeto};
    ["authentication"] access_token::{AccessToken} access_token_update::{AccessTokenUpdate}
    authentication_error_body::{AuthenticationErrorBody} basic_auth_config::{BasicAuthConfig}
    captcha::{Captcha} created_access_token::{CreatedAccessToken}
    credentials_check_failure::{CredentialsCheckFailure} elevated_action::{ElevatedAction}
    elevation_methods::{ElevationMethods, ElevationMethod}
    enrollment_conversation::{EnrollmentConversation} identity_provider::{IdentityProvider,
    IdentityProviderNameIdPolicy, IdentityProviderSignatureAlgorithm, IdentityProviderType, SsoType}
    identity_provider_page::{IdentityProviderPage} jit_config::{JitConfig} jit_user::{JitUser}
    login_option::{LoginOption, LoginOptionType} login_option_page::{LoginOptionPage}
    login_result::{LoginResult} new_access_token::{NewAccessToken} next_login::{NextLogin,
    LoginStep} password_elevation::{PasswordElevation} password_login::{PasswordLogin}
    recovery_code::{RecoveryCode} recovery_code_login::{RecoveryCodeLogin}
    ssh_access_key_locations::{SshAccessKeyLocations} ssh_key_fingerprint::{SshKeyFingerprint}
    ssh_settings::{SshSettings} sso_config::{SsoConfig} sso_management_status::{SsoManagementStatus}
    totp_code_login::{TotpCodeLogin} totp_elevation::{TotpElevation}
    totp_enrollment::{TotpEnrollment} two_step_method::{TwoStepMethod, TwoStepMethodType}
    two_step_status::{TwoStepStatus};
    ["authentication" "builds_and_deployments" "dashboard" "jira_integration" "mirroring_mirror"
    "mirroring_upstream" "permission_management" "project" "pull_requests" "repository" "security"
    "system_maintenance" "webhooks"] named_link::{NamedLink};
    ["authentication" "builds_and_deployments" "dashboard" "jira_integration" "mirroring_upstream"
    "permission_management" "project" "pull_requests" "repository" "security" "system_maintenance"
    "webhooks"] links::{Links} user::{User, UserType};
    ["authentication" "builds_and_deployments" "dashboard" "jira_integration" "mirroring_upstream"
    "project" "pull_requests" "repository" "security" "system_maintenance" "webhooks"]
    project::{Project, ProjectType} repository::{Repository, RepositoryState};
    ["authentication" "permission_management" "project" "repository" "system_maintenance"]
    permission::{Permission};
    ["authentication" "permission_management" "repository"]
    repository_permission::{RepositoryPermission};
    ["authentication" "project"] project_permission::{ProjectPermission};
    ["authentication" "project" "repository"] ssh_access_key::{SshAccessKey} ssh_key::{SshKey};
    ["builds_and_deployments"] build_stats::{BuildStats} build_status::{BuildStatus, BuildState}
    build_status_order::{BuildStatusOrder} deployment::{Deployment, DeploymentState}
    deployment_environment::{DeploymentEnvironment, DeploymentEnvironmentType}
    insight_annotation::{InsightAnnotation, InsightAnnotationSeverity, InsightAnnotationType}
    insight_annotations::{InsightAnnotations} insight_report::{InsightReport, InsightResult}
    insight_report_data::{InsightReportData, InsightDataType} new_build_status::{NewBuildStatus}
    new_deployment::{NewDeployment} new_insight_annotation::{NewInsightAnnotation}
    new_insight_annotations::{NewInsightAnnotations} new_insight_report::{NewInsightReport}
    required_build::{RequiredBuild} required_build_definition::{RequiredBuildDefinition}
    test_results::{TestResults};
    ["builds_and_deployments" "jira_integration" "pull_requests" "repository" "webhooks"]
    commit::{Commit} person::{Person};
    ["builds_and_deployments" "project" "pull_requests" "repository"] ref_matcher::{RefMatcher}
    ref_matcher_type::{RefMatcherType, RefMatcherKind};
    ["capabilities"] build_capabilities::{BuildCapabilities};
    ["dashboard"] pull_request_count::{PullRequestCount}
    pull_request_suggestion::{PullRequestSuggestion};
    ["dashboard" "jira_integration" "pull_requests" "repository" "webhooks"]
    minimal_commit::{MinimalCommit};
    ["dashboard" "pull_requests" "repository" "webhooks"] minimal_ref::{MinimalRef, RefType}
    pull_request::{PullRequest, PullRequestState}
    pull_request_merge_result::{PullRequestMergeResult, MergeOutcome}
    pull_request_participant::{PullRequestParticipant, ParticipantRole, ParticipantStatus}
    pull_request_properties::{PullRequestProperties} pull_request_ref::{PullRequestRef}
    ref_change_type::{RefChangeType};
    ["dashboard" "pull_requests" "webhooks"] ref_change::{RefChange};
    ["jira_integration"] changeset::{Changeset} comment_jira_issue::{CommentJiraIssue}
    get_backfill_report_answer::{GetBackfillReportAnswer, GetBackfillReportAnswerErrors}
    get_backfill_status_answer::{GetBackfillStatusAnswer} jira_issue::{JiraIssue}
    jira_project_link::{JiraProjectLink} start_backfill_body::{StartBackfillBody};
    ["jira_integration" "pull_requests" "repository"] change::{Change, ChangeType, FileKind}
    conflict::{Conflict} conflict_change::{ConflictChange} file_path::{FilePath};
    ["jira_integration" "security" "system_maintenance"] repository_selector::{RepositorySelector};
    ["markup"] markup::{Markup};
    ["mirroring_mirror"] list_delayed_sync_repositories_answer::{ListDelayedSyncRepositoriesAnswer}
    list_upstream_servers_answer_values::{ListUpstreamServersAnswerValues,
    ListUpstreamServersAnswerValuesType} mirror_hashes::{MirrorHashes}
    mirror_repository_synchronization_status::{MirrorRepositorySynchronizationStatus}
    mirrored_repository::{MirroredRepository, MirroredRepositoryStatus}
    queued_synchronization::{QueuedSynchronization, SynchronizationType}
    repository_lock_owner::{RepositoryLockOwner} rolling_upgrade_state::{RollingUpgradeState}
    synchronization_progress::{SynchronizationProgress}
    synchronization_queue::{SynchronizationQueue} upstream_server::{UpstreamServer,
    UpstreamServerState} upstream_settings::{UpstreamSettings, MirrorMode};
    ["mirroring_mirror" "system_maintenance"] cluster_node::{ClusterNode}
    socket_address::{SocketAddress};
    ["mirroring_upstream"] analytics_settings::{AnalyticsSettings}
    bearer_token_credentials::{BearerTokenCredentials} enriched_repository::{EnrichedRepository}
    mirror_authentication::{MirrorAuthentication} mirror_credentials::{MirrorCredentials}
    mirror_upgrade::{MirrorUpgrade} mirrored_repository_descriptor::{MirroredRepositoryDescriptor}
    mirroring_request::{MirroringRequest, MirroringRequestState}
    repository_hashes::{RepositoryHashes} repository_mirror_event::{RepositoryMirrorEvent,
    RepositoryMirrorEventType} ssh_credentials::{SshCredentials}
    user_with_permissions::{UserWithPermissions}
    username_password_credentials::{UsernamePasswordCredentials};
    ["mirroring_upstream" "webhooks"] mirror_server::{MirrorServer, MirrorType};
    ["permission_management"] detailed_user::{DetailedUser} erased_user::{ErasedUser}
    global_permission::{GlobalPermission} group_membership::{GroupMembership}
    group_user_selection::{GroupUserSelection} password_reset::{PasswordReset}
    user_directory::{UserDirectory} user_group_selection::{UserGroupSelection}
    user_memberships::{UserMemberships} user_rename::{UserRename} user_update::{UserUpdate};
    ["permission_management" "project"] detailed_group::{DetailedGroup} group::{Group}
    group_permission::{GroupPermission} permitted_principal::{PermittedPrincipal}
    principal_type::{PrincipalType} user_permission::{UserPermission};
    ["project"] new_project_settings_restriction::{NewProjectSettingsRestriction}
    permission_check::{PermissionCheck}
    project_auto_merge_settings_update::{ProjectAutoMergeSettingsUpdate, RestrictionAction}
    project_settings_restriction::{ProjectSettingsRestriction, ProcessedState};
    ["project" "pull_requests"] pull_request_settings::{PullRequestSettings};
    ["project" "pull_requests" "repository"] commit_message_template::{CommitMessageTemplate}
    pull_request_merge_config::{PullRequestMergeConfig}
    pull_request_merge_strategy::{PullRequestMergeStrategy};
    ["project" "pull_requests" "repository" "security"] scope::{Scope, ScopeType};
    ["project" "repository"] auto_decline_settings::{AutoDeclineSettings}
    auto_decline_settings_update::{AutoDeclineSettingsUpdate}
    auto_merge_settings::{AutoMergeSettings, RestrictionState} default_task::{DefaultTask}
    default_task_definition::{DefaultTaskDefinition} hook_script_config::{HookScriptConfig}
    hook_script_triggers::{HookScriptTriggers} new_ref_restriction::{NewRefRestriction}
    receive_hook_type::{ReceiveHookType} ref_restriction::{RefRestriction, RefRestrictionType}
    repository_hook::{RepositoryHook} repository_hook_details::{RepositoryHookDetails,
    RepositoryHookType} restriction_matcher_kind::{RestrictionMatcherKind} webhook::{Webhook}
    webhook_configuration::{WebhookConfiguration} webhook_credentials::{WebhookCredentials}
    webhook_invocation::{WebhookInvocation} webhook_invocation_counts::{WebhookInvocationCounts}
    webhook_invocation_request::{WebhookInvocationRequest}
    webhook_invocation_result::{WebhookInvocationResult, WebhookInvocationOutcome}
    webhook_invocation_window::{WebhookInvocationWindow} webhook_scope::{WebhookScope}
    webhook_statistics::{WebhookStatistics} webhook_test_response::{WebhookTestResponse}
    webhook_test_result::{WebhookTestResult};
    ["project" "repository" "system_maintenance"] hook_script::{HookScript, HookScriptType};
    ["project" "repository" "webhooks"] webhook_event::{WebhookEvent};
    ["pull_requests"] activity_item_type::{ActivityItemType} auto_merge::{AutoMerge}
    auto_merge_result::{AutoMergeResult, AutoMergeStatus} change_scope::{ChangeScope}
    comment_anchor_state::{CommentAnchorState} commit_message_suggestion::{CommitMessageSuggestion}
    new_pull_request_participant::{NewPullRequestParticipant}
    pull_request_activity::{PullRequestActivity, CommentAction, PullRequestAction}
    pull_request_decline::{PullRequestDecline} pull_request_delete::{PullRequestDelete}
    pull_request_direction::{PullRequestDirection} pull_request_merge::{PullRequestMerge}
    pull_request_mergeability::{PullRequestMergeability} pull_request_order::{PullRequestOrder}
    pull_request_participant_update::{PullRequestParticipantUpdate}
    pull_request_rebase::{PullRequestRebase} pull_request_rebase_result::{PullRequestRebaseResult}
    pull_request_rebaseability::{PullRequestRebaseability} pull_request_reopen::{PullRequestReopen}
    pull_request_review::{PullRequestReview} pull_request_state_filter::{PullRequestStateFilter}
    rescoped_commits::{RescopedCommits} reviewer_condition::{ReviewerCondition}
    reviewer_condition_definition::{ReviewerConditionDefinition} reviewer_group::{ReviewerGroup}
    suggestion_apply::{SuggestionApply};
    ["pull_requests" "repository"] conflict_error_body::{ConflictErrorBody}
    conflict_error_message::{ConflictErrorMessage} diff::{Diff} diff_hunk::{DiffHunk}
    diff_line::{DiffLine, ConflictMarker} diff_segment::{DiffSegment} diffs::{Diffs}
    emoticon::{Emoticon} user_reaction::{UserReaction} whitespace::{Whitespace};
    ["pull_requests" "repository" "webhooks"] comment::{Comment, CommentSeverity, CommentState}
    comment_anchor::{CommentAnchor, DiffFileType, DiffLineType, DiffType}
    comment_operations::{CommentOperations} multiline_comment_marker::{MultilineCommentMarker}
    multiline_comment_span::{MultilineCommentSpan} task::{Task};
    ["repository"] archive_format::{ArchiveFormat} attachment_metadata::{AttachmentMetadata}
    auto_merge_settings_update::{AutoMergeSettingsUpdate} blamed_lines::{BlamedLines}
    branch_delete::{BranchDelete} branch_model::{BranchModel}
    branch_model_branch::{BranchModelBranch} branch_model_configuration::{BranchModelConfiguration}
    branch_model_type::{BranchModelType, BranchModelTypeId} code_search_hit::{CodeSearchHit}
    code_search_line::{CodeSearchLine} code_search_result::{CodeSearchResult}
    directory_entry::{DirectoryEntry} file_line::{FileLine} last_modified::{LastModified}
    merge_filter::{MergeFilter} merge_requirement::{MergeRequirement} new_branch::{NewBranch}
    new_git_tag::{NewGitTag, GitTagType} new_plain_branch::{NewPlainBranch} new_tag::{NewTag}
    path_contents::{PathContents} push_ref_change::{PushRefChange, RefUpdateType}
    ref_order::{RefOrder} ref_synchronization::{RefSynchronization, RefSynchronizationAction}
    ref_synchronization_context::{RefSynchronizationContext}
    ref_synchronization_status::{RefSynchronizationStatus} rejected_ref::{RejectedRef,
    RejectedRefState} repository_archived_filter::{RepositoryArchivedFilter}
    repository_pull_request_settings::{RepositoryPullRequestSettings}
    repository_ref_change_activity::{RepositoryRefChangeActivity}
    repository_state_filter::{RepositoryStateFilter} repository_visibility::{RepositoryVisibility}
    search_request::{SearchRequest, SearchRequestEntities, SearchRequestLimits}
    search_result::{SearchResult, SearchResultQuery, SearchResultScope} tag::{Tag};
    ["repository" "system_maintenance"] label::{Label};
    ["repository" "webhooks"] branch::{Branch};
    ["security"] gpg_key::{GpgKey} gpg_sub_key::{GpgSubKey} name_order::{NameOrder}
    secret_scanning_allowlist_rule::{SecretScanningAllowlistRule}
    secret_scanning_allowlist_rule_definition::{SecretScanningAllowlistRuleDefinition}
    secret_scanning_rule::{SecretScanningRule}
    secret_scanning_rule_definition::{SecretScanningRuleDefinition}
    signing_configuration_update::{SigningConfigurationUpdate}
    system_signing_configuration::{SystemSigningConfiguration} x509_certificate::{X509Certificate};
    ["system_maintenance"] announcement_banner::{AnnouncementBanner, BannerAudience}
    application_properties::{ApplicationProperties}
    bulk_user_rate_limit_settings_update::{BulkUserRateLimitSettingsUpdate}
    cluster_information::{ClusterInformation} connectivity_summary::{ConnectivitySummary}
    current_user_update::{CurrentUserUpdate} default_branch::{DefaultBranch}
    export_definition::{ExportDefinition} export_preview::{ExportPreview}
    export_selection::{ExportSelection} get_log_settings_answer::{GetLogSettingsAnswer}
    get_repository_index_queue_answer::{GetRepositoryIndexQueueAnswer}
    get_repository_index_queued_answer::{GetRepositoryIndexQueuedAnswer}
    import_definition::{ImportDefinition} job::{Job, JobState} job_message::{JobMessage,
    JobMessageSeverity} job_progress::{JobProgress} labelable::{Labelable, LabelableType}
    license::{License} license_status::{LicenseStatus}
    list_broken_indexes_answer_values::{GetRepositoryIndexAnswer, GetRepositoryIndexAnswerStatus,
    ListBrokenIndexesAnswerValues} list_indexing_threads_answer::{ListIndexingThreadsAnswer,
    ListIndexingThreadsAnswerCurrentProcess, ListIndexingThreadsAnswerCurrentProcessEvent,
    ListIndexingThreadsAnswerCurrentProcessEventEventType, ListIndexingThreadsAnswerState,
    ListIndexingThreadsAnswerStateCode} log_level::{LogLevel}
    mail_configuration::{MailConfiguration, MailConfigurationAuthType, MailProtocol}
    mesh_connectivity_report::{MeshConnectivityReport}
    mesh_migration_definition::{MeshMigrationDefinition}
    mesh_migration_preview::{MeshMigrationPreview} mesh_migration_summary::{MeshMigrationSummary}
    mesh_node::{MeshNode, MeshNodeState} migration_repository::{MigrationRepository,
    RepositoryMigrationState} node::{Node, NodeType}
    node_connectivity_report::{NodeConnectivityReport}
    node_connectivity_summary::{NodeConnectivitySummary} password_change::{PasswordChange}
    rate_limit_history_order::{RateLimitHistoryOrder} rate_limit_rejections::{RateLimitRejections}
    rate_limit_settings::{RateLimitSettings} repository_policy::{RepositoryPolicy, PolicyPermission}
    restart_indexing_body::{RestartIndexingBody}
    set_content_security_policy_body::{SetContentSecurityPolicyBody,
    SetContentSecurityPolicyBodyStrictness} set_indexing_threads_body::{SetIndexingThreadsBody}
    ssh_key_settings::{SshKeySettings} ssh_key_type_restriction::{SshKeyTypeRestriction}
    token_bucket_settings::{TokenBucketSettings} user_rate_limit_settings::{UserRateLimitSettings}
    user_rate_limit_settings_update::{UserRateLimitSettingsUpdate};
    ["webhooks"] commit_comment_added::{CommitCommentAdded}
    commit_comment_deleted::{CommitCommentDeleted} commit_comment_edited::{CommitCommentEdited}
    diagnostics_ping::{DiagnosticsPing} mirror_synchronized::{MirrorSynchronized}
    project_modified::{ProjectModified} pull_request_approved::{PullRequestApproved}
    pull_request_changes_requested::{PullRequestChangesRequested}
    pull_request_comment_added::{PullRequestCommentAdded}
    pull_request_comment_deleted::{PullRequestCommentDeleted}
    pull_request_comment_edited::{PullRequestCommentEdited}
    pull_request_declined::{PullRequestDeclined} pull_request_deleted::{PullRequestDeleted}
    pull_request_merged::{PullRequestMerged} pull_request_modified::{PullRequestModified}
    pull_request_needs_work::{PullRequestNeedsWork} pull_request_opened::{PullRequestOpened}
    pull_request_reviewers_updated::{PullRequestReviewersUpdated}
    pull_request_source_updated::{PullRequestSourceUpdated}
    pull_request_unapproved::{PullRequestUnapproved} repository_forked::{RepositoryForked}
    repository_modified::{RepositoryModified} repository_refs_changed::{RepositoryRefsChanged}
    secret_detected::{SecretDetected} secret_location::{SecretLocation};
}
