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
    ["addon"] addon_update::{AddonUpdate} linker_value::{LinkerValue};
    ["addon" "branch_restrictions" "branching_models" "commit_statuses" "commits" "deployments"
    "downloads" "gpg_keys" "issues" "pipelines" "projects" "pull_requests" "refs" "reports"
    "repositories" "search" "snippets" "source" "ssh_keys" "users" "webhooks" "workspaces"]
    api_error_body::{ApiErrorBody, ApiErrorContent};
    ["branch_restrictions"] branch_restriction::{BranchRestriction, BranchMatchKind,
    BranchRestrictionKind, RestrictedBranchType};
    ["branch_restrictions" "branching_models" "commit_statuses" "commits" "deployments" "downloads"
    "gpg_keys" "issues" "pipelines" "projects" "pull_requests" "refs" "repositories" "search"
    "snippets" "source" "ssh_keys" "users" "webhooks" "workspaces"] account::{Account, AccountBase}
    app_user_account::{AppUserAccount} avatar_links::{AvatarLinks} link::{Link}
    team_account::{TeamAccount} team_links::{TeamLinks} user_account::{UserAccount}
    user_links::{UserLinks};
    ["branch_restrictions" "branching_models" "commit_statuses" "commits" "deployments" "issues"
    "pipelines" "projects" "pull_requests" "refs" "repositories" "search" "snippets" "source"
    "webhooks" "workspaces"] workspace::{Workspace, ForkingMode, WorkspaceLinks};
    ["branch_restrictions" "branching_models" "commits" "deployments" "downloads" "gpg_keys"
    "issues" "projects" "pull_requests" "repositories" "snippets" "ssh_keys" "users" "webhooks"
    "workspaces"] self_links::{SelfLinks};
    ["branch_restrictions" "commits" "issues" "projects" "pull_requests" "repositories" "snippets"
    "webhooks"] resource_links::{ResourceLinks};
    ["branch_restrictions" "projects" "repositories"] user_group::{UserGroup};
    ["branching_models"] branching_model::{BranchingModel, BranchType, BranchTypeKind,
    BranchingModelBranch} branching_model_settings::{BranchingModelSettings, BranchTypeSettings,
    DevelopmentBranchSettings, ProductionBranchSettings}
    effective_branching_model::{EffectiveBranchingModel}
    project_branching_model::{ProjectBranchingModel, ProjectBranchingModelBranch};
    ["branching_models" "commit_statuses" "commits" "deployments" "issues" "pipelines" "projects"
    "pull_requests" "refs" "repositories" "search" "snippets" "source" "webhooks" "workspaces"]
    project::{Project};
    ["branching_models" "commit_statuses" "commits" "deployments" "issues" "pipelines"
    "pull_requests" "refs" "repositories" "search" "snippets" "source" "webhooks" "workspaces"]
    branch::{Branch, GitRefLinks, MergeStrategy} commit::{Commit, CommitLinks, Markup,
    RenderedCommit, RenderedText} commit_author::{CommitAuthor} committer::{Committer}
    override_settings::{OverrideSettings} participant::{Participant, ParticipantRole,
    ParticipantState} repository::{Repository, ForkPolicy, RepositoryLinks, SourceControl};
    ["commit_statuses" "pull_requests" "webhooks"] commit_status::{CommitStatus, CommitStatusLinks,
    CommitStatusState};
    ["commits" "deployments" "issues" "pipelines" "pull_requests" "snippets" "webhooks"]
    pull_request::{PullRequest, PullRequestLinks, RenderedPullRequest}
    pull_request_endpoint::{PullRequestEndpoint, PullRequestBranch}
    pull_request_state::{PullRequestState};
    ["commits" "issues" "pull_requests" "snippets" "webhooks"] comment::{Comment, CommentBase}
    comment_resolution::{CommentResolution} commit_comment::{CommitComment, CommentInline,
    CommentLinks} issue::{Issue, IssueKind, IssueLinks, IssuePriority, IssueState}
    issue_comment::{IssueComment} issue_component::{IssueComponent}
    issue_milestone::{IssueMilestone} issue_version::{IssueVersion}
    pull_request_comment::{PullRequestComment} snippet::{Snippet, SnippetFile, SnippetLinks}
    snippet_comment::{SnippetComment};
    ["commits" "pull_requests"] diff_stat::{DiffStat, DiffStatus} file_conflict::{FileConflict,
    FileConflictScenario};
    ["commits" "pull_requests" "search" "source"] commit_file::{CommitFile, FileAttribute,
    TreeEntryLinks};
    ["deployments"] deploy_key::{DeployKey} deployment::{Deployment}
    deployment_environment::{DeploymentEnvironment, DeploymentEnvironmentCategory}
    deployment_environment_lock::{DeploymentEnvironmentLock}
    deployment_environment_type::{DeploymentEnvironmentType} deployment_release::{DeploymentRelease}
    deployment_restrictions_configuration::{DeploymentRestrictionsConfiguration}
    deployment_state::{DeploymentState, DeploymentStateBase}
    deployment_state_completed::{DeploymentStateCompleted, DeploymentStateName}
    deployment_state_completed_status::{DeploymentStateCompletedStatus,
    DeploymentStateCompletedStatusBase}
    deployment_state_completed_status_failed::{DeploymentStateCompletedStatusFailed,
    DeploymentStatusName}
    deployment_state_completed_status_stopped::{DeploymentStateCompletedStatusStopped}
    deployment_state_completed_status_successful::{DeploymentStateCompletedStatusSuccessful}
    deployment_state_in_progress::{DeploymentStateInProgress}
    deployment_state_undeployed::{DeploymentStateUndeployed} project_deploy_key::{ProjectDeployKey};
    ["deployments" "pipelines"] pipeline::{Pipeline} pipeline_command::{PipelineCommand}
    pipeline_commit_target::{PipelineCommitTarget}
    pipeline_configuration_source::{PipelineConfigurationSource} pipeline_error::{PipelineError}
    pipeline_image::{PipelineImage} pipeline_link::{PipelineLink} pipeline_links::{PipelineLinks}
    pipeline_pull_request_target::{PipelinePullRequestTarget}
    pipeline_ref_target::{PipelineRefTarget, PipelineRefType} pipeline_selector::{PipelineSelector,
    PipelineSelectorKind} pipeline_state::{PipelineState, PipelineStateBase}
    pipeline_state_completed::{PipelineStateCompleted, PipelineStateName}
    pipeline_state_completed_error::{PipelineStateCompletedError, PipelineResultName}
    pipeline_state_completed_expired::{PipelineStateCompletedExpired}
    pipeline_state_completed_failed::{PipelineStateCompletedFailed}
    pipeline_state_completed_result::{PipelineStateCompletedResult,
    PipelineStateCompletedResultBase}
    pipeline_state_completed_stopped::{PipelineStateCompletedStopped}
    pipeline_state_completed_successful::{PipelineStateCompletedSuccessful}
    pipeline_state_halted::{PipelineStateHalted}
    pipeline_state_in_progress::{PipelineStateInProgress}
    pipeline_state_in_progress_halted::{PipelineStateInProgressHalted, PipelineStageName}
    pipeline_state_in_progress_paused::{PipelineStateInProgressPaused}
    pipeline_state_in_progress_pending::{PipelineStateInProgressPending}
    pipeline_state_in_progress_running::{PipelineStateInProgressRunning}
    pipeline_state_in_progress_stage::{PipelineStateInProgressStage,
    PipelineStateInProgressStageBase} pipeline_state_parsing::{PipelineStateParsing}
    pipeline_state_pending::{PipelineStatePending} pipeline_step::{PipelineStep}
    pipeline_step_error::{PipelineStepError} pipeline_step_state::{PipelineStepState,
    PipelineStepStateBase} pipeline_step_state_completed::{PipelineStepStateCompleted,
    PipelineStepStateName} pipeline_step_state_completed_error::{PipelineStepStateCompletedError,
    PipelineStepResultName}
    pipeline_step_state_completed_expired::{PipelineStepStateCompletedExpired}
    pipeline_step_state_completed_failed::{PipelineStepStateCompletedFailed}
    pipeline_step_state_completed_not_run::{PipelineStepStateCompletedNotRun}
    pipeline_step_state_completed_result::{PipelineStepStateCompletedResult,
    PipelineStepStateCompletedResultBase}
    pipeline_step_state_completed_stopped::{PipelineStepStateCompletedStopped}
    pipeline_step_state_completed_successful::{PipelineStepStateCompletedSuccessful}
    pipeline_step_state_in_progress::{PipelineStepStateInProgress}
    pipeline_step_state_in_progress_pending::{PipelineStepStateInProgressPending,
    PipelineStepRunningStageName}
    pipeline_step_state_in_progress_running::{PipelineStepStateInProgressRunning}
    pipeline_step_state_in_progress_stage::{PipelineStepStateInProgressStage,
    PipelineStepStateInProgressStageBase} pipeline_step_state_pending::{PipelineStepStatePending}
    pipeline_step_state_pending_halted::{PipelineStepStatePendingHalted,
    PipelineStepPendingStageName}
    pipeline_step_state_pending_paused::{PipelineStepStatePendingPaused}
    pipeline_step_state_pending_pending::{PipelineStepStatePendingPending}
    pipeline_step_state_pending_stage::{PipelineStepStatePendingStage,
    PipelineStepStatePendingStageBase} pipeline_step_state_ready::{PipelineStepStateReady}
    pipeline_step_trigger::{PipelineStepTrigger, PipelineStepTriggerBase}
    pipeline_step_trigger_automatic::{PipelineStepTriggerAutomatic}
    pipeline_step_trigger_manual::{PipelineStepTriggerManual} pipeline_target::{PipelineTarget,
    PipelineTargetBase} pipeline_trigger::{PipelineTrigger, PipelineTriggerBase}
    pipeline_trigger_manual::{PipelineTriggerManual} pipeline_trigger_push::{PipelineTriggerPush}
    pipeline_trigger_schedule::{PipelineTriggerSchedule} pipeline_variable::{PipelineVariable};
    ["downloads"] download::{Download};
    ["gpg_keys"] gpg_account_key::{GpgAccountKey};
    ["issues"] issue_attachment::{IssueAttachment} issue_change::{IssueChange, IssueChangeLinks,
    IssueChanges, IssueFieldChange} issue_export_options::{IssueExportOptions}
    issue_job_status::{IssueJobStatus, IssueJobState};
    ["pipelines"] deployment_variable::{DeploymentVariable} json_web_key::{JsonWebKey}
    json_web_key_set::{JsonWebKeySet} new_pipeline_schedule::{NewPipelineSchedule,
    NewPipelineScheduleTarget, PipelineScheduleRefType} open_id_configuration::{OpenIdConfiguration}
    pipeline_build_number::{PipelineBuildNumber} pipeline_cache::{PipelineCache}
    pipeline_cache_content_uri::{PipelineCacheContentUri}
    pipeline_filter_ref_type::{PipelineFilterRefType}
    pipeline_filter_selector::{PipelineFilterSelector}
    pipeline_filter_status::{PipelineFilterStatus} pipeline_filter_trigger::{PipelineFilterTrigger}
    pipeline_known_host::{PipelineKnownHost} pipeline_runner::{PipelineRunner}
    pipeline_runner_oauth_client::{PipelineRunnerOauthClient}
    pipeline_runner_state::{PipelineRunnerState, PipelineRunnerStatus}
    pipeline_runner_version::{PipelineRunnerVersion} pipeline_schedule::{PipelineSchedule}
    pipeline_schedule_execution::{PipelineScheduleExecution, PipelineScheduleExecutionBase}
    pipeline_schedule_execution_errored::{PipelineScheduleExecutionErrored}
    pipeline_schedule_execution_executed::{PipelineScheduleExecutionExecuted}
    pipeline_schedule_update::{PipelineScheduleUpdate} pipeline_sort::{PipelineSort}
    pipeline_ssh_key_pair::{PipelineSshKeyPair} pipeline_ssh_public_key::{PipelineSshPublicKey}
    pipeline_test_case::{PipelineTestCase} pipeline_test_report::{PipelineTestReport}
    pipelines_config::{PipelinesConfig};
    ["projects"] project_group_permission::{ProjectGroupPermission, ProjectPermissionLevel}
    project_permission_update::{ProjectPermissionUpdate, ProjectPermissionGrant}
    project_user_permission::{ProjectUserPermission};
    ["projects" "pull_requests"] default_reviewer::{DefaultReviewer};
    ["properties"] application_property::{ApplicationProperty, ApplicationPropertyAttribute};
    ["pull_requests"] merge_task_status::{MergeTaskStatus, MergeTaskState}
    new_pull_request_task::{NewPullRequestTask, RawText}
    pull_request_activity::{PullRequestActivity}
    pull_request_activity_review::{PullRequestActivityReview}
    pull_request_activity_update::{PullRequestActivityUpdate}
    pull_request_comment_task::{PullRequestCommentTask, TaskState}
    pull_request_merge_parameters::{PullRequestMergeParameters}
    pull_request_task_update::{PullRequestTaskUpdate};
    ["refs"] new_branch::{NewBranch, NewBranchTarget};
    ["refs" "webhooks"] git_ref::{GitRef, GitRefBase} tag::{Tag};
    ["reports"] commit_report::{CommitReport, ReportResult, ReportType}
    report_annotation::{ReportAnnotation, AnnotationResult, AnnotationSeverity, AnnotationType}
    report_data::{ReportData, ReportDataKind};
    ["repositories"] repository_group_permission::{RepositoryGroupPermission}
    repository_inheritance_state::{RepositoryInheritanceState}
    repository_permission_update::{RepositoryPermissionUpdate, RepositoryPermissionGrant}
    repository_role::{RepositoryRole} repository_user_permission::{RepositoryUserPermission};
    ["repositories" "webhooks" "workspaces"] webhook_event::{WebhookEvent}
    webhook_subject_type::{WebhookSubjectType};
    ["repositories" "workspaces"] repository_permission::{RepositoryPermission,
    RepositoryPermissionLevel} webhook_subject::{WebhookSubject, WebhookSubjectBase}
    webhook_subscription::{WebhookSubscription};
    ["search"] code_search_result::{CodeSearchResult} search_content_match::{SearchContentMatch}
    search_line::{SearchLine} search_segment::{SearchSegment};
    ["snippets"] snippet_commit::{SnippetCommit, SnippetCommitLinks} snippet_role::{SnippetRole};
    ["source"] commit_directory::{CommitDirectory} directory_format::{DirectoryFormat}
    source_format::{SourceFormat} tree_entry::{TreeEntry, TreeEntryBase};
    ["ssh_keys"] ssh_account_key::{SshAccountKey};
    ["users"] email_address::{EmailAddress};
    ["webhooks"] changed_text::{ChangedText} changed_value::{ChangedValue}
    issue_comment_created::{IssueCommentCreated} issue_created::{IssueCreated}
    issue_field_changes::{IssueFieldChanges} issue_updated::{IssueUpdated}
    pipeline_span_created::{PipelineSpanCreated} project_changes::{ProjectChanges}
    project_updated::{ProjectUpdated} pull_request_approved::{PullRequestApproved}
    pull_request_changes_request_created::{PullRequestChangesRequestCreated}
    pull_request_changes_request_removed::{PullRequestChangesRequestRemoved}
    pull_request_comment_created::{PullRequestCommentCreated}
    pull_request_comment_deleted::{PullRequestCommentDeleted}
    pull_request_comment_reopened::{PullRequestCommentReopened}
    pull_request_comment_resolved::{PullRequestCommentResolved}
    pull_request_comment_updated::{PullRequestCommentUpdated}
    pull_request_created::{PullRequestCreated} pull_request_fulfilled::{PullRequestFulfilled}
    pull_request_push::{PullRequestPush} pull_request_rejected::{PullRequestRejected}
    pull_request_unapproved::{PullRequestUnapproved} pull_request_updated::{PullRequestUpdated}
    push::{Push} push_change::{PushChange, PushChangeLinks} repository_changes::{RepositoryChanges,
    RepositoryChangesLinks} repository_commit_comment_created::{RepositoryCommitCommentCreated}
    repository_commit_status_created::{RepositoryCommitStatusCreated}
    repository_commit_status_updated::{RepositoryCommitStatusUpdated}
    repository_created::{RepositoryCreated} repository_deleted::{RepositoryDeleted}
    repository_forked::{RepositoryForked} repository_imported::{RepositoryImported}
    repository_push::{RepositoryPush} repository_transferred::{RepositoryTransferred}
    repository_updated::{RepositoryUpdated} resource_spans::{ResourceSpans, SpanResource}
    review::{Review} scope_spans::{ScopeSpans, SpanScope} span::{Span, SpanStatus}
    span_attribute::{SpanAttribute, SpanAttributeValue}
    webhook_event_description::{WebhookEventDescription}
    webhook_subject_types::{WebhookSubjectTypes, WebhookSubjectEvents};
    ["workspaces"] workspace_access::{WorkspaceAccess} workspace_base::{WorkspaceBase,
    WorkspaceBaseLinks} workspace_membership::{WorkspaceMembership, WorkspaceRole};
}
