//! Every operation of `bitbucket-cloud`, called with sample values. Written by the generator.

#![expect(deprecated, reason = "what is deprecated is called like the rest")]

use crate::{decoded, exercise};
use bitbucket_cloud::models::{
    Account, AccountBase, AddonUpdate, ApiErrorBody, AppUserAccount, ApplicationProperty, AvatarLinks,
    Branch, BranchRestriction, BranchingModel, BranchingModelSettings, ChangedText, ChangedValue,
    CodeSearchResult, Comment, CommentBase, CommentResolution, Commit, CommitAuthor, CommitComment,
    CommitDirectory, CommitFile, CommitReport, CommitStatus, Committer, DefaultReviewer, DeployKey,
    Deployment, DeploymentEnvironment, DeploymentEnvironmentLock, DeploymentEnvironmentType,
    DeploymentRelease, DeploymentRestrictionsConfiguration, DeploymentState, DeploymentStateBase,
    DeploymentStateCompleted, DeploymentStateCompletedStatus, DeploymentStateCompletedStatusBase,
    DeploymentStateCompletedStatusFailed, DeploymentStateCompletedStatusStopped,
    DeploymentStateCompletedStatusSuccessful, DeploymentStateInProgress, DeploymentStateUndeployed,
    DeploymentVariable, DiffStat, Download, EffectiveBranchingModel, EmailAddress, FileConflict, GitRef,
    GitRefBase, GpgAccountKey, Issue, IssueAttachment, IssueChange, IssueComment, IssueCommentCreated,
    IssueComponent, IssueCreated, IssueExportOptions, IssueFieldChanges, IssueJobStatus, IssueMilestone,
    IssueUpdated, IssueVersion, JsonWebKey, JsonWebKeySet, Link, LinkerValue, MergeTaskStatus, NewBranch,
    NewPipelineSchedule, NewPullRequestTask, OpenIdConfiguration, OverrideSettings, Participant, Pipeline,
    PipelineBuildNumber, PipelineCache, PipelineCacheContentUri, PipelineCommand, PipelineCommitTarget,
    PipelineConfigurationSource, PipelineError, PipelineImage, PipelineKnownHost, PipelineLink,
    PipelineLinks, PipelinePullRequestTarget, PipelineRefTarget, PipelineRunner, PipelineRunnerOauthClient,
    PipelineRunnerState, PipelineRunnerVersion, PipelineSchedule, PipelineScheduleExecution,
    PipelineScheduleExecutionBase, PipelineScheduleExecutionErrored, PipelineScheduleExecutionExecuted,
    PipelineScheduleUpdate, PipelineSelector, PipelineSpanCreated, PipelineSshKeyPair, PipelineSshPublicKey,
    PipelineState, PipelineStateBase, PipelineStateCompleted, PipelineStateCompletedError,
    PipelineStateCompletedExpired, PipelineStateCompletedFailed, PipelineStateCompletedResult,
    PipelineStateCompletedResultBase, PipelineStateCompletedStopped, PipelineStateCompletedSuccessful,
    PipelineStateHalted, PipelineStateInProgress, PipelineStateInProgressHalted,
    PipelineStateInProgressPaused, PipelineStateInProgressPending, PipelineStateInProgressRunning,
    PipelineStateInProgressStage, PipelineStateInProgressStageBase, PipelineStateParsing,
    PipelineStatePending, PipelineStep, PipelineStepError, PipelineStepState, PipelineStepStateBase,
    PipelineStepStateCompleted, PipelineStepStateCompletedError, PipelineStepStateCompletedExpired,
    PipelineStepStateCompletedFailed, PipelineStepStateCompletedNotRun, PipelineStepStateCompletedResult,
    PipelineStepStateCompletedResultBase, PipelineStepStateCompletedStopped,
    PipelineStepStateCompletedSuccessful, PipelineStepStateInProgress, PipelineStepStateInProgressPending,
    PipelineStepStateInProgressRunning, PipelineStepStateInProgressStage,
    PipelineStepStateInProgressStageBase, PipelineStepStatePending, PipelineStepStatePendingHalted,
    PipelineStepStatePendingPaused, PipelineStepStatePendingPending, PipelineStepStatePendingStage,
    PipelineStepStatePendingStageBase, PipelineStepStateReady, PipelineStepTrigger,
    PipelineStepTriggerAutomatic, PipelineStepTriggerBase, PipelineStepTriggerManual, PipelineTarget,
    PipelineTargetBase, PipelineTestCase, PipelineTestReport, PipelineTrigger, PipelineTriggerBase,
    PipelineTriggerManual, PipelineTriggerPush, PipelineTriggerSchedule, PipelineVariable, PipelinesConfig,
    Project, ProjectBranchingModel, ProjectChanges, ProjectDeployKey, ProjectGroupPermission,
    ProjectPermissionUpdate, ProjectUpdated, ProjectUserPermission, PullRequest, PullRequestActivity,
    PullRequestActivityReview, PullRequestActivityUpdate, PullRequestApproved,
    PullRequestChangesRequestCreated, PullRequestChangesRequestRemoved, PullRequestComment,
    PullRequestCommentCreated, PullRequestCommentDeleted, PullRequestCommentReopened,
    PullRequestCommentResolved, PullRequestCommentTask, PullRequestCommentUpdated, PullRequestCreated,
    PullRequestEndpoint, PullRequestFulfilled, PullRequestMergeParameters, PullRequestPush,
    PullRequestRejected, PullRequestState, PullRequestTaskUpdate, PullRequestUnapproved, PullRequestUpdated,
    Push, PushChange, ReportAnnotation, ReportData, Repository, RepositoryChanges,
    RepositoryCommitCommentCreated, RepositoryCommitStatusCreated, RepositoryCommitStatusUpdated,
    RepositoryCreated, RepositoryDeleted, RepositoryForked, RepositoryGroupPermission, RepositoryImported,
    RepositoryInheritanceState, RepositoryPermission, RepositoryPermissionUpdate, RepositoryPush,
    RepositoryTransferred, RepositoryUpdated, RepositoryUserPermission, ResourceSpans, Review, ScopeSpans,
    SearchContentMatch, SearchLine, SearchSegment, Snippet, SnippetComment, SnippetCommit, Span,
    SpanAttribute, SshAccountKey, Tag, TeamAccount, TeamLinks, TreeEntry, TreeEntryBase, UserAccount,
    UserGroup, UserLinks, WebhookEventDescription, WebhookSubject, WebhookSubjectBase, WebhookSubjectTypes,
    WebhookSubscription, Workspace, WorkspaceAccess, WorkspaceBase, WorkspaceMembership,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{Page, Part};

use bitbucket_cloud as api;

/// Every operation, by module.
pub static OPERATIONS: &[&[exercise::Entry<api::Cloud>]] = &[
    ADDON_CALLS,
    BRANCH_RESTRICTIONS_CALLS,
    BRANCHING_MODELS_CALLS,
    COMMIT_STATUSES_CALLS,
    COMMITS_CALLS,
    DEPLOYMENTS_CALLS,
    DOWNLOADS_CALLS,
    GPG_KEYS_CALLS,
    ISSUES_CALLS,
    PIPELINES_CALLS,
    PROJECTS_CALLS,
    PROPERTIES_CALLS,
    PULL_REQUESTS_CALLS,
    REFS_CALLS,
    REPORTS_CALLS,
    REPOSITORIES_CALLS,
    SEARCH_CALLS,
    SNIPPETS_CALLS,
    SOURCE_CALLS,
    SSH_KEYS_CALLS,
    USERS_CALLS,
    WEBHOOKS_CALLS,
    WORKSPACES_CALLS,
];

/// Addon.
static ADDON_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "addon",
        function: "update",
        method: "PUT",
        path: "/addon",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::addon::update();
                    request = request.body(&sample.json::<AddonUpdate>()?);
                    Ok(exercise::Call::new(&request, decoded::empty))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |_| {
                    let request = api::addon::update();
                    Ok(exercise::Call::new(&request, decoded::empty))
                },
            },
        ],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "addon",
        function: "delete",
        method: "DELETE",
        path: "/addon",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::addon::delete();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("403", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "addon",
        function: "list_linkers",
        method: "GET",
        path: "/addon/linkers",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::addon::list_linkers();
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "addon",
        function: "get_linker",
        method: "GET",
        path: "/addon/linkers/{linker_key}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::addon::get_linker(sample.path::<&str>("linker_key")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "addon",
        function: "list_linker_values",
        method: "GET",
        path: "/addon/linkers/{linker_key}/values",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::addon::list_linker_values(sample.path::<&str>("linker_key")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "addon",
        function: "replace_linker_values",
        method: "PUT",
        path: "/addon/linkers/{linker_key}/values",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::addon::replace_linker_values(
                    sample.path::<&str>("linker_key")?,
                    &sample.json::<Vec<LinkerValue>>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "addon",
        function: "create_linker_value",
        method: "POST",
        path: "/addon/linkers/{linker_key}/values",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::addon::create_linker_value(
                    sample.path::<&str>("linker_key")?,
                    &sample.json::<LinkerValue>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "addon",
        function: "delete_linker_values",
        method: "DELETE",
        path: "/addon/linkers/{linker_key}/values",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::addon::delete_linker_values(sample.path::<&str>("linker_key")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "addon",
        function: "get_linker_value",
        method: "GET",
        path: "/addon/linkers/{linker_key}/values/{value_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::addon::get_linker_value(
                    sample.path::<&str>("linker_key")?,
                    sample.path::<i64>("value_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "addon",
        function: "delete_linker_value",
        method: "DELETE",
        path: "/addon/linkers/{linker_key}/values/{value_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::addon::delete_linker_value(
                    sample.path::<&str>("linker_key")?,
                    sample.path::<i64>("value_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "addon",
        function: "get_client_key",
        method: "GET",
        path: "/addon/{addon_key}/client-key",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::addon::get_client_key(sample.path::<&str>("addon_key")?);
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
];

/// Branch restrictions.
static BRANCH_RESTRICTIONS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "branch_restrictions",
        function: "list",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/branch-restrictions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::branch_restrictions::list(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("kind")? {
                    request = request.kind(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("pattern")? {
                    request = request.pattern(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "branch_restrictions",
        function: "create",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/branch-restrictions",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::branch_restrictions::create(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<BranchRestriction>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "branch_restrictions",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::branch_restrictions::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "branch_restrictions",
        function: "update",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::branch_restrictions::update(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("id")?,
                    &sample.json::<BranchRestriction>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "branch_restrictions",
        function: "delete",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/branch-restrictions/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::branch_restrictions::delete(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
];

/// Branching models.
static BRANCHING_MODELS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "branching_models",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/branching-model",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::branching_models::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "branching_models",
        function: "get_settings",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/branching-model/settings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::branching_models::get_settings(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "branching_models",
        function: "update_settings",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/branching-model/settings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::branching_models::update_settings(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<BranchingModelSettings>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "branching_models",
        function: "get_effective",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/effective-branching-model",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::branching_models::get_effective(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "branching_models",
        function: "get_for_project",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}/branching-model",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::branching_models::get_for_project(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "branching_models",
        function: "get_project_settings",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}/branching-model/settings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::branching_models::get_project_settings(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "branching_models",
        function: "update_project_settings",
        method: "PUT",
        path: "/workspaces/{workspace}/projects/{project_key}/branching-model/settings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::branching_models::update_project_settings(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    &sample.json::<BranchingModelSettings>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
];

/// Commit statuses.
static COMMIT_STATUSES_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "commit_statuses",
        function: "list_for_commit",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::commit_statuses::list_for_commit(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("refname")? {
                    request = request.ref_name(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commit_statuses",
        function: "create_build",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::commit_statuses::create_build(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    &sample.json::<CommitStatus>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commit_statuses",
        function: "get_build",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::commit_statuses::get_build(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("key")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commit_statuses",
        function: "update_build",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/statuses/build/{key}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::commit_statuses::update_build(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("key")?,
                    &sample.json::<CommitStatus>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Commits.
static COMMITS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "commits",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::commits::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commits",
        function: "approve",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/approve",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::commits::approve(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commits",
        function: "unapprove",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/approve",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::commits::unapprove(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commits",
        function: "list_comments",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::commits::list_comments(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "commits",
        function: "create_comment",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::commits::create_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    &sample.json::<CommitComment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "commits",
        function: "get_comment",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::commits::get_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<i64>("comment_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "commits",
        function: "update_comment",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::commits::update_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<i64>("comment_id")?,
                    &sample.json::<CommitComment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "commits",
        function: "delete_comment",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::commits::delete_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<i64>("comment_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "commits",
        function: "list",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commits",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::commits::list(sample.path::<&str>("workspace")?, sample.path::<&str>("repo_slug")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                request = request.exclude(sample.query::<Vec<&str>>("exclude")?);
                request = request.include(sample.query::<Vec<&str>>("include")?);
                if let Some(value) = sample.query::<Option<&str>>("path")? {
                    request = request.path(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commits",
        function: "query",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/commits",
        cases: &[exercise::Case {
            body: Some("application/x-www-form-urlencoded"),
            as_json: false,
            call: |sample| {
                let mut request =
                    api::commits::query(sample.path::<&str>("workspace")?, sample.path::<&str>("repo_slug")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                request = request.exclude(sample.field::<Vec<&str>>("exclude")?);
                request = request.include(sample.field::<Vec<&str>>("include")?);
                if let Some(value) = sample.field::<Option<&str>>("path")? {
                    request = request.path(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commits",
        function: "list_by_revision",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commits/{revision}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::commits::list_by_revision(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("revision")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                request = request.exclude(sample.query::<Vec<&str>>("exclude")?);
                request = request.include(sample.query::<Vec<&str>>("include")?);
                if let Some(value) = sample.query::<Option<&str>>("path")? {
                    request = request.path(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commits",
        function: "query_by_revision",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/commits/{revision}",
        cases: &[exercise::Case {
            body: Some("application/x-www-form-urlencoded"),
            as_json: false,
            call: |sample| {
                let mut request = api::commits::query_by_revision(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("revision")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                request = request.exclude(sample.field::<Vec<&str>>("exclude")?);
                request = request.include(sample.field::<Vec<&str>>("include")?);
                if let Some(value) = sample.field::<Option<&str>>("path")? {
                    request = request.path(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commits",
        function: "get_diff",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/diff/{spec}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::commits::get_diff(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("spec")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("context")? {
                    request = request.context(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("ignore_whitespace")? {
                    request = request.ignore_whitespace(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("binary")? {
                    request = request.binary(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("renames")? {
                    request = request.renames(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("merge")? {
                    request = request.merge(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("topic")? {
                    request = request.topic(value);
                }
                request = request.path(sample.query::<Vec<&str>>("path")?);
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("555", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commits",
        function: "list_diffstat",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/diffstat/{spec}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::commits::list_diffstat(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("spec")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("ignore_whitespace")? {
                    request = request.ignore_whitespace(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("merge")? {
                    request = request.merge(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("renames")? {
                    request = request.renames(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("topic")? {
                    request = request.topic(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                request = request.path(sample.query::<Vec<&str>>("path")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("555", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commits",
        function: "list_file_conflicts",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/file-conflicts/{spec}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::commits::list_file_conflicts(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("spec")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "commits",
        function: "get_merge_base",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/merge-base/{revspec}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::commits::get_merge_base(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("revspec")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "commits",
        function: "get_patch",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/patch/{spec}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::commits::get_patch(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("spec")?,
                );
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("555", decoded::error::<ApiErrorBody>)],
    },
];

/// Deployments.
static DEPLOYMENTS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "deployments",
        function: "list_deploy_keys",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/deploy-keys",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::deployments::list_deploy_keys(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "create_deploy_key",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/deploy-keys",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::deployments::create_deploy_key(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<DeployKey>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "get_deploy_key",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::deployments::get_deploy_key(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("key_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "update_deploy_key",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::deployments::update_deploy_key(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("key_id")?,
                    &sample.json::<DeployKey>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "delete_deploy_key",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/deploy-keys/{key_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::deployments::delete_deploy_key(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("key_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "list",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/deployments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::deployments::list(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "deployments",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/deployments/{deployment_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::deployments::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("deployment_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "list_environments",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/environments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::deployments::list_environments(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "deployments",
        function: "create_environment",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/environments",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::deployments::create_environment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<DeploymentEnvironment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "get_environment",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::deployments::get_environment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("environment_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "delete_environment",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::deployments::delete_environment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("environment_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "update_environment",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/environments/{environment_uuid}/changes",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::deployments::update_environment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("environment_uuid")?,
                    &sample.json::<Json>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "list_project_deploy_keys",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}/deploy-keys",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::deployments::list_project_deploy_keys(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "create_project_deploy_key",
        method: "POST",
        path: "/workspaces/{workspace}/projects/{project_key}/deploy-keys",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::deployments::create_project_deploy_key(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    &sample.json::<ProjectDeployKey>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "deployments",
        function: "get_project_deploy_key",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::deployments::get_project_deploy_key(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<i64>("key_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "deployments",
        function: "delete_project_deploy_key",
        method: "DELETE",
        path: "/workspaces/{workspace}/projects/{project_key}/deploy-keys/{key_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::deployments::delete_project_deploy_key(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<i64>("key_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Downloads.
static DOWNLOADS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "downloads",
        function: "list",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/downloads",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::downloads::list(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "downloads",
        function: "upload",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/downloads",
        cases: &[exercise::Case {
            body: Some("multipart/form-data"),
            as_json: false,
            call: |sample| {
                let request = api::downloads::upload(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.field::<Vec<Part>>("files")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("406", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "downloads",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/downloads/{filename}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::downloads::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("filename")?,
                );
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "downloads",
        function: "delete",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/downloads/{filename}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::downloads::delete(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("filename")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
];

/// GPG keys.
static GPG_KEYS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "gpg_keys",
        function: "list",
        method: "GET",
        path: "/users/{selected_user}/gpg-keys",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::gpg_keys::list(sample.path::<&str>("selected_user")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "gpg_keys",
        function: "create",
        method: "POST",
        path: "/users/{selected_user}/gpg-keys",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::gpg_keys::create(
                    sample.path::<&str>("selected_user")?,
                    &sample.json::<GpgAccountKey>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "gpg_keys",
        function: "get",
        method: "GET",
        path: "/users/{selected_user}/gpg-keys/{fingerprint}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::gpg_keys::get(
                    sample.path::<&str>("selected_user")?,
                    sample.path::<&str>("fingerprint")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "gpg_keys",
        function: "delete",
        method: "DELETE",
        path: "/users/{selected_user}/gpg-keys/{fingerprint}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::gpg_keys::delete(
                    sample.path::<&str>("selected_user")?,
                    sample.path::<&str>("fingerprint")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Issues.
static ISSUES_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "issues",
        function: "list_components",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/components",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::list_components(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "get_component",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/components/{component_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::get_component(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("component_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "list",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::issues::list(sample.path::<&str>("workspace")?, sample.path::<&str>("repo_slug")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "create",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/issues",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::issues::create(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<Issue>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "issues",
        function: "export",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/issues/export",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::issues::export(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("repo_slug")?,
                    );
                    request = request.body(&sample.json::<IssueExportOptions>()?);
                    Ok(exercise::Call::new(&request, decoded::located))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let request = api::issues::export(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("repo_slug")?,
                    );
                    Ok(exercise::Call::new(&request, decoded::located))
                },
            },
        ],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "issues",
        function: "get_export",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/export/{repo_name}-issues-{task_id}.zip",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::get_export(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("repo_name")?,
                    sample.path::<&str>("task_id")?,
                );
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::issues::GetExportReply::Ok(value) => decoded::bytes(value),
                    api::issues::GetExportReply::Accepted(value) => decoded::json(value),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "issues",
        function: "get_import_status",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/import",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::get_import_status(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "issues",
        function: "import",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/issues/import",
        cases: &[exercise::Case {
            body: Some("multipart/form-data"),
            as_json: false,
            call: |sample| {
                let request = api::issues::import(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.field::<Part>("archive")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "issues",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("410", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "issues",
        function: "update",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::issues::update(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                    &sample.json::<Issue>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "delete",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::delete(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "list_attachments",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::list_attachments(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "upload_attachments",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments",
        cases: &[exercise::Case {
            body: Some("multipart/form-data"),
            as_json: false,
            call: |sample| {
                let mut request = api::issues::upload_attachments(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                for (name, part) in sample.parts()? {
                    request = request.part(name, part);
                }
                Ok(exercise::Call::new(&request, decoded::located))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "get_attachment",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::get_attachment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                    sample.path::<&str>("path")?,
                );
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "delete_attachment",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/attachments/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::delete_attachment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                    sample.path::<&str>("path")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "list_changes",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::list_changes(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "create_change",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::issues::create_change(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                    &sample.json::<IssueChange>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "issues",
        function: "get_change",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/changes/{change_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::get_change(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                    sample.path::<i64>("change_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "list_comments",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::list_comments(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "issues",
        function: "create_comment",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::issues::create_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                    &sample.json::<IssueComment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "get_comment",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::get_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                    sample.path::<i64>("comment_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "issues",
        function: "update_comment",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::issues::update_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                    sample.path::<i64>("comment_id")?,
                    &sample.json::<IssueComment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "delete_comment",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::delete_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                    sample.path::<i64>("comment_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "issues",
        function: "is_voted",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::is_voted(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "vote",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::vote(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "unvote",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/vote",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::unvote(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("default", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "is_watched",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::is_watched(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "watch",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::watch(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "unwatch",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/issues/{issue_id}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::issues::unwatch(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("issue_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "list_milestones",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/milestones",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::list_milestones(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "get_milestone",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/milestones/{milestone_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::get_milestone(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("milestone_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "list_versions",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/versions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::list_versions(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "issues",
        function: "get_version",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/versions/{version_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::issues::get_version(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("version_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Pipelines.
static PIPELINES_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "pipelines",
        function: "list_deployment_variables",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_deployment_variables(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("environment_uuid")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "create_deployment_variable",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::create_deployment_variable(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("environment_uuid")?,
                    &sample.json::<DeploymentVariable>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_deployment_variable",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_deployment_variable(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("environment_uuid")?,
                    sample.path::<&str>("variable_uuid")?,
                    &sample.json::<DeploymentVariable>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_deployment_variable",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/deployments_config/environments/{environment_uuid}/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_deployment_variable(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("environment_uuid")?,
                    sample.path::<&str>("variable_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("creator.uuid")? {
                    request = request.creator_uuid(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("target.ref_type")? {
                    request = request.target_ref_type(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("target.ref_name")? {
                    request = request.target_ref_name(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("target.branch")? {
                    request = request.target_branch(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("target.commit.hash")? {
                    request = request.target_commit_hash(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("target.selector.pattern")? {
                    request = request.target_selector_pattern(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("target.selector.type")? {
                    request = request.target_selector_type(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("created_on")? {
                    request = request.created_on(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("trigger_type")? {
                    request = request.trigger_type(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("status")? {
                    request = request.status(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "create",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pipelines",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::create(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<Pipeline>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_caches",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines-config/caches",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_caches(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_caches",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pipelines-config/caches",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_caches(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.query::<&str>("name")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_cache",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_cache(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("cache_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_cache_content_uri",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines-config/caches/{cache_uuid}/content-uri",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_cache_content_uri(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("cache_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_runners",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines-config/runners",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_runners(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "create_runner",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pipelines-config/runners",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::create_runner(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<PipelineRunner>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_runner",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_runner(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("runner_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_runner",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_runner(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("runner_uuid")?,
                    &sample.json::<PipelineRunner>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_runner",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pipelines-config/runners/{runner_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_runner(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("runner_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("pipeline_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_steps",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_steps(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("pipeline_uuid")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_step",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_step(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("pipeline_uuid")?,
                    sample.path::<&str>("step_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_step_log",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/log",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_step_log(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("pipeline_uuid")?,
                    sample.path::<&str>("step_uuid")?,
                );
                if let Some(value) = sample.header::<Option<&str>>("If-None-Match")? {
                    request = request.if_none_match(value);
                }
                if let Some(value) = sample.header::<Option<&str>>("Range")? {
                    request = request.range(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("416", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_container_log",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/logs/{log_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_container_log(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("pipeline_uuid")?,
                    sample.path::<&str>("step_uuid")?,
                    sample.path::<&str>("log_uuid")?,
                );
                if let Some(value) = sample.header::<Option<&str>>("If-None-Match")? {
                    request = request.if_none_match(value);
                }
                if let Some(value) = sample.header::<Option<&str>>("Range")? {
                    request = request.range(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("416", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_step_test_reports",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_step_test_reports(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("pipeline_uuid")?,
                    sample.path::<&str>("step_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_step_test_cases",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_step_test_cases(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("pipeline_uuid")?,
                    sample.path::<&str>("step_uuid")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_step_test_case_reasons",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/steps/{step_uuid}/test_reports/test_cases/{test_case_uuid}/test_case_reasons",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_step_test_case_reasons(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("pipeline_uuid")?,
                    sample.path::<&str>("step_uuid")?,
                    sample.path::<&str>("test_case_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "stop",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pipelines/{pipeline_uuid}/stopPipeline",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::stop(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("pipeline_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_config",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_config(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_config",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_config(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<PipelinesConfig>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_next_build_number",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/build_number",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_next_build_number(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<PipelineBuildNumber>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_schedules",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_schedules(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "create_schedule",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::create_schedule(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<NewPipelineSchedule>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_schedule",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_schedule(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("schedule_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_schedule",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_schedule(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("schedule_uuid")?,
                    &sample.json::<PipelineScheduleUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_schedule",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_schedule(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("schedule_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_schedule_executions",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/schedules/{schedule_uuid}/executions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_schedule_executions(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("schedule_uuid")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_ssh_key_pair",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_ssh_key_pair(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_ssh_key_pair",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_ssh_key_pair(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<PipelineSshKeyPair>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_ssh_key_pair",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/key_pair",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_ssh_key_pair(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_known_hosts",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_known_hosts(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "create_known_host",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::create_known_host(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<PipelineKnownHost>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_known_host",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_known_host(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("known_host_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_known_host",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_known_host(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("known_host_uuid")?,
                    &sample.json::<PipelineKnownHost>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_known_host",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/ssh/known_hosts/{known_host_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_known_host(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("known_host_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_variables",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/variables",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_variables(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "create_variable",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/variables",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::create_variable(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<PipelineVariable>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_variable",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_variable(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("variable_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_variable",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_variable(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("variable_uuid")?,
                    &sample.json::<PipelineVariable>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_variable",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pipelines_config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_variable(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("variable_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_team_variables",
        method: "GET",
        path: "/teams/{username}/pipelines_config/variables",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_team_variables(sample.path::<&str>("username")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "create_team_variable",
        method: "POST",
        path: "/teams/{username}/pipelines_config/variables",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::create_team_variable(
                    sample.path::<&str>("username")?,
                    &sample.json::<PipelineVariable>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_team_variable",
        method: "GET",
        path: "/teams/{username}/pipelines_config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_team_variable(
                    sample.path::<&str>("username")?,
                    sample.path::<&str>("variable_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_team_variable",
        method: "PUT",
        path: "/teams/{username}/pipelines_config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_team_variable(
                    sample.path::<&str>("username")?,
                    sample.path::<&str>("variable_uuid")?,
                    &sample.json::<PipelineVariable>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_team_variable",
        method: "DELETE",
        path: "/teams/{username}/pipelines_config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_team_variable(
                    sample.path::<&str>("username")?,
                    sample.path::<&str>("variable_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_user_variables",
        method: "GET",
        path: "/users/{selected_user}/pipelines_config/variables",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_user_variables(sample.path::<&str>("selected_user")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "create_user_variable",
        method: "POST",
        path: "/users/{selected_user}/pipelines_config/variables",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::create_user_variable(
                    sample.path::<&str>("selected_user")?,
                    &sample.json::<PipelineVariable>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_user_variable",
        method: "GET",
        path: "/users/{selected_user}/pipelines_config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_user_variable(
                    sample.path::<&str>("selected_user")?,
                    sample.path::<&str>("variable_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_user_variable",
        method: "PUT",
        path: "/users/{selected_user}/pipelines_config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_user_variable(
                    sample.path::<&str>("selected_user")?,
                    sample.path::<&str>("variable_uuid")?,
                    &sample.json::<PipelineVariable>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_user_variable",
        method: "DELETE",
        path: "/users/{selected_user}/pipelines_config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_user_variable(
                    sample.path::<&str>("selected_user")?,
                    sample.path::<&str>("variable_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_oidc_configuration",
        method: "GET",
        path: "/workspaces/{workspace}/pipelines-config/identity/oidc/.well-known/openid-configuration",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_oidc_configuration(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_oidc_keys",
        method: "GET",
        path: "/workspaces/{workspace}/pipelines-config/identity/oidc/keys.json",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_oidc_keys(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_workspace_runners",
        method: "GET",
        path: "/workspaces/{workspace}/pipelines-config/runners",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_workspace_runners(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "create_workspace_runner",
        method: "POST",
        path: "/workspaces/{workspace}/pipelines-config/runners",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::create_workspace_runner(
                    sample.path::<&str>("workspace")?,
                    &sample.json::<PipelineRunner>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_workspace_runner",
        method: "GET",
        path: "/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_workspace_runner(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("runner_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_workspace_runner",
        method: "PUT",
        path: "/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_workspace_runner(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("runner_uuid")?,
                    &sample.json::<PipelineRunner>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_workspace_runner",
        method: "DELETE",
        path: "/workspaces/{workspace}/pipelines-config/runners/{runner_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_workspace_runner(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("runner_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "list_workspace_variables",
        method: "GET",
        path: "/workspaces/{workspace}/pipelines-config/variables",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::list_workspace_variables(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pipelines",
        function: "create_workspace_variable",
        method: "POST",
        path: "/workspaces/{workspace}/pipelines-config/variables",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::create_workspace_variable(
                    sample.path::<&str>("workspace")?,
                    &sample.json::<PipelineVariable>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "get_workspace_variable",
        method: "GET",
        path: "/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pipelines::get_workspace_variable(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("variable_uuid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "update_workspace_variable",
        method: "PUT",
        path: "/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pipelines::update_workspace_variable(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("variable_uuid")?,
                    &sample.json::<PipelineVariable>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pipelines",
        function: "delete_workspace_variable",
        method: "DELETE",
        path: "/workspaces/{workspace}/pipelines-config/variables/{variable_uuid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pipelines::delete_workspace_variable(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("variable_uuid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Projects.
static PROJECTS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "projects",
        function: "list",
        method: "GET",
        path: "/workspaces/{workspace}/projects",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::projects::list(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "projects",
        function: "create",
        method: "POST",
        path: "/workspaces/{workspace}/projects",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::projects::create(sample.path::<&str>("workspace")?, &sample.json::<Project>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "projects",
        function: "get",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::projects::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "update",
        method: "PUT",
        path: "/workspaces/{workspace}/projects/{project_key}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::projects::update(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    &sample.json::<Project>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "projects",
        function: "delete",
        method: "DELETE",
        path: "/workspaces/{workspace}/projects/{project_key}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::projects::delete(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "projects",
        function: "list_default_reviewers",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}/default-reviewers",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::projects::list_default_reviewers(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "projects",
        function: "get_default_reviewer",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::projects::get_default_reviewer(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<&str>("selected_user")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "add_default_reviewer",
        method: "PUT",
        path: "/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::projects::add_default_reviewer(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<&str>("selected_user")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "remove_default_reviewer",
        method: "DELETE",
        path: "/workspaces/{workspace}/projects/{project_key}/default-reviewers/{selected_user}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::projects::remove_default_reviewer(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<&str>("selected_user")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "list_group_permissions",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}/permissions-config/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::projects::list_group_permissions(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "get_group_permission",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::projects::get_group_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<&str>("group_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "update_group_permission",
        method: "PUT",
        path: "/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::projects::update_group_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<&str>("group_slug")?,
                    &sample.json::<ProjectPermissionUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("402", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "delete_group_permission",
        method: "DELETE",
        path: "/workspaces/{workspace}/projects/{project_key}/permissions-config/groups/{group_slug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::projects::delete_group_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<&str>("group_slug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "list_user_permissions",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}/permissions-config/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::projects::list_user_permissions(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "get_user_permission",
        method: "GET",
        path: "/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::projects::get_user_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<&str>("selected_user_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "update_user_permission",
        method: "PUT",
        path: "/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::projects::update_user_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<&str>("selected_user_id")?,
                    &sample.json::<ProjectPermissionUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("402", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "projects",
        function: "delete_user_permission",
        method: "DELETE",
        path: "/workspaces/{workspace}/projects/{project_key}/permissions-config/users/{selected_user_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::projects::delete_user_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("project_key")?,
                    sample.path::<&str>("selected_user_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
];

/// Properties.
static PROPERTIES_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "properties",
        function: "get_commit_property",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::properties::get_commit_property(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "update_commit_property",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::properties::update_commit_property(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                    &sample.json::<ApplicationProperty>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "delete_commit_property",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::properties::delete_commit_property(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "get_repository_property",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::properties::get_repository_property(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "update_repository_property",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::properties::update_repository_property(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                    &sample.json::<ApplicationProperty>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "delete_repository_property",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::properties::delete_repository_property(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "get_pull_request_property",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::properties::get_pull_request_property(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pullrequest_id")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "update_pull_request_property",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::properties::update_pull_request_property(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pullrequest_id")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                    &sample.json::<ApplicationProperty>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "delete_pull_request_property",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pullrequest_id}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::properties::delete_pull_request_property(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pullrequest_id")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "get_user_property",
        method: "GET",
        path: "/users/{selected_user}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::properties::get_user_property(
                    sample.path::<&str>("selected_user")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "update_user_property",
        method: "PUT",
        path: "/users/{selected_user}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::properties::update_user_property(
                    sample.path::<&str>("selected_user")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                    &sample.json::<ApplicationProperty>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "properties",
        function: "delete_user_property",
        method: "DELETE",
        path: "/users/{selected_user}/properties/{app_key}/{property_name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::properties::delete_user_property(
                    sample.path::<&str>("selected_user")?,
                    sample.path::<&str>("app_key")?,
                    sample.path::<&str>("property_name")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
];

/// Pull requests.
static PULL_REQUESTS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "pull_requests",
        function: "list_by_selected_user",
        method: "GET",
        path: "/pullrequests/{selected_user}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::pull_requests::list_by_selected_user(sample.path::<&str>("selected_user")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                request = request
                    .state(sample.query::<Vec<&str>>("state")?.into_iter().map(PullRequestState::from));
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_for_commit",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/pullrequests",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_for_commit(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_default_reviewers",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/default-reviewers",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_default_reviewers(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_default_reviewer",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::get_default_reviewer(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("target_username")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "add_default_reviewer",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::add_default_reviewer(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("target_username")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "remove_default_reviewer",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/default-reviewers/{target_username}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::remove_default_reviewer(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("target_username")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_effective_default_reviewers",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/effective-default-reviewers",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_effective_default_reviewers(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                request = request
                    .state(sample.query::<Vec<&str>>("state")?.into_iter().map(PullRequestState::from));
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "create",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::create(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<PullRequest>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_repository_activity",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/activity",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_repository_activity(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    &sample.json::<PullRequest>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_activity",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/activity",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_activity(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "approve",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::approve(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "unapprove",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/approve",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::unapprove(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_comments",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_comments(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "create_comment",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::create_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    &sample.json::<PullRequestComment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_comment",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::get_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    sample.path::<i64>("comment_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update_comment",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    sample.path::<i64>("comment_id")?,
                    &sample.json::<PullRequestComment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "delete_comment",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::delete_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    sample.path::<i64>("comment_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "resolve_comment",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::resolve_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    sample.path::<i64>("comment_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "reopen_comment",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/comments/{comment_id}/resolve",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::reopen_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    sample.path::<i64>("comment_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_commits",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/commits",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_commits(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_conflicts",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/conflicts",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_conflicts(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "decline",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/decline",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::decline(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("555", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_diff",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diff",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_diff(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_diffstat",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/diffstat",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_diffstat(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "merge",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::pull_requests::merge(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("repo_slug")?,
                        sample.path::<i64>("pull_request_id")?,
                    );
                    if let Some(value) = sample.query::<Option<bool>>("async")? {
                        request = request.asynchronous(value);
                    }
                    request = request.body(&sample.json::<PullRequestMergeParameters>()?);
                    Ok(exercise::Call::new(&request, |reply| match reply {
                        api::pull_requests::MergeReply::Ok(value) => decoded::json(value),
                        api::pull_requests::MergeReply::Accepted(value) => decoded::located(value),
                        other => decoded::unlisted(&other),
                    }))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let mut request = api::pull_requests::merge(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("repo_slug")?,
                        sample.path::<i64>("pull_request_id")?,
                    );
                    if let Some(value) = sample.query::<Option<bool>>("async")? {
                        request = request.asynchronous(value);
                    }
                    Ok(exercise::Call::new(&request, |reply| match reply {
                        api::pull_requests::MergeReply::Ok(value) => decoded::json(value),
                        api::pull_requests::MergeReply::Accepted(value) => decoded::located(value),
                        other => decoded::unlisted(&other),
                    }))
                },
            },
        ],
        errors: &[("555", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_merge_task_status",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/merge/task-status/{task_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::get_merge_task_status(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    sample.path::<&str>("task_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_patch",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/patch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_patch(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "request_changes",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::request_changes(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "withdraw_change_request",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/request-changes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::withdraw_change_request(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_statuses",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/statuses",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_statuses(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_tasks",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_tasks(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "create_task",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::create_task(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    &sample.json::<NewPullRequestTask>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_task",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::get_task(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    sample.path::<i64>("task_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update_task",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update_task(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    sample.path::<i64>("task_id")?,
                    &sample.json::<PullRequestTaskUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "delete_task",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}/tasks/{task_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::delete_task(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<i64>("pull_request_id")?,
                    sample.path::<i64>("task_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_by_author",
        method: "GET",
        path: "/workspaces/{workspace}/pullrequests/{selected_user}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_by_author(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("selected_user")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                request = request
                    .state(sample.query::<Vec<&str>>("state")?.into_iter().map(PullRequestState::from));
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Refs.
static REFS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "refs",
        function: "list",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/refs",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::refs::list(sample.path::<&str>("workspace")?, sample.path::<&str>("repo_slug")?);
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "refs",
        function: "list_branches",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/refs/branches",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::refs::list_branches(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "refs",
        function: "create_branch",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/refs/branches",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::refs::create_branch(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<NewBranch>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "refs",
        function: "get_branch",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/refs/branches/{name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::refs::get_branch(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("name")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "refs",
        function: "delete_branch",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/refs/branches/{name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::refs::delete_branch(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("name")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "refs",
        function: "list_tags",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/refs/tags",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::refs::list_tags(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "refs",
        function: "create_tag",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/refs/tags",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::refs::create_tag(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<Tag>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "refs",
        function: "get_tag",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/refs/tags/{name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::refs::get_tag(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("name")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "refs",
        function: "delete_tag",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/refs/tags/{name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::refs::delete_tag(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("name")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Reports.
static REPORTS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "reports",
        function: "list",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::reports::list(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "reports",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::reports::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("reportId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "reports",
        function: "create_or_update",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::reports::create_or_update(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("reportId")?,
                    &sample.json::<CommitReport>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "reports",
        function: "delete",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::reports::delete(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("reportId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "reports",
        function: "list_annotations",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::reports::list_annotations(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("reportId")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "reports",
        function: "bulk_create_or_update_annotations",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::reports::bulk_create_or_update_annotations(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("reportId")?,
                    &sample.json::<Vec<ReportAnnotation>>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "reports",
        function: "get_annotation",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::reports::get_annotation(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("reportId")?,
                    sample.path::<&str>("annotationId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "reports",
        function: "create_or_update_annotation",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::reports::create_or_update_annotation(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("reportId")?,
                    sample.path::<&str>("annotationId")?,
                    &sample.json::<ReportAnnotation>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "reports",
        function: "delete_annotation",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/commit/{commit}/reports/{reportId}/annotations/{annotationId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::reports::delete_annotation(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("reportId")?,
                    sample.path::<&str>("annotationId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
];

/// Repositories.
static REPOSITORIES_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "repositories",
        function: "list_public",
        method: "GET",
        path: "/repositories",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::list_public();
                if let Some(value) = sample.query::<Option<&str>>("after")? {
                    request = request.after(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("role")? {
                    request = request.role(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "repositories",
        function: "list",
        method: "GET",
        path: "/repositories/{workspace}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::list(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<&str>>("role")? {
                    request = request.role(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("410", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::get(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "update",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repositories::update(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<Repository>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "create",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::repositories::create(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("repo_slug")?,
                    );
                    request = request.body(&sample.json::<Repository>()?);
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let request = api::repositories::create(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("repo_slug")?,
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "delete",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::delete(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("redirect_to")? {
                    request = request.redirect_to(value);
                }
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "list_forks",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/forks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::list_forks(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("role")? {
                    request = request.role(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "repositories",
        function: "fork",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/forks",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::repositories::fork(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("repo_slug")?,
                    );
                    request = request.body(&sample.json::<Repository>()?);
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let request = api::repositories::fork(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("repo_slug")?,
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[],
    },
    exercise::Entry {
        module: "repositories",
        function: "list_hooks",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/hooks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::list_hooks(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "create_hook",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/hooks",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repositories::create_hook(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<WebhookSubscription>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "get_hook",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/hooks/{uid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::get_hook(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("uid")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "update_hook",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/hooks/{uid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repositories::update_hook(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("uid")?,
                    &sample.json::<WebhookSubscription>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "delete_hook",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/hooks/{uid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repositories::delete_hook(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("uid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "get_override_settings",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/override-settings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::get_override_settings(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "update_override_settings",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/override-settings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repositories::update_override_settings(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    &sample.json::<RepositoryInheritanceState>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repositories",
        function: "list_group_permissions",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/permissions-config/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::list_group_permissions(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repositories",
        function: "get_group_permission",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::get_group_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("group_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repositories",
        function: "update_group_permission",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repositories::update_group_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("group_slug")?,
                    &sample.json::<RepositoryPermissionUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("402", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repositories",
        function: "delete_group_permission",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/permissions-config/groups/{group_slug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repositories::delete_group_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("group_slug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repositories",
        function: "list_user_permissions",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/permissions-config/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::list_user_permissions(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repositories",
        function: "get_user_permission",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::get_user_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("selected_user_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repositories",
        function: "update_user_permission",
        method: "PUT",
        path: "/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repositories::update_user_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("selected_user_id")?,
                    &sample.json::<RepositoryPermissionUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("402", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repositories",
        function: "delete_user_permission",
        method: "DELETE",
        path: "/repositories/{workspace}/{repo_slug}/permissions-config/users/{selected_user_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repositories::delete_user_permission(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("selected_user_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repositories",
        function: "list_watchers",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/watchers",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::list_watchers(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "repositories",
        function: "list_permissions_of_current_user",
        method: "GET",
        path: "/user/permissions/repositories",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::list_permissions_of_current_user();
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "repositories",
        function: "list_workspace_permissions_of_current_user",
        method: "GET",
        path: "/user/workspaces/{workspace}/permissions/repositories",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repositories::list_workspace_permissions_of_current_user(
                    sample.path::<&str>("workspace")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
        ],
    },
];

/// Search.
static SEARCH_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "search",
        function: "team",
        method: "GET",
        path: "/teams/{username}/search/code",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::search::team(
                    sample.path::<&str>("username")?,
                    sample.query::<&str>("search_query")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("429", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "search",
        function: "user",
        method: "GET",
        path: "/users/{selected_user}/search/code",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::search::user(
                    sample.path::<&str>("selected_user")?,
                    sample.query::<&str>("search_query")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("429", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "search",
        function: "workspace",
        method: "GET",
        path: "/workspaces/{workspace}/search/code",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::search::workspace(
                    sample.path::<&str>("workspace")?,
                    sample.query::<&str>("search_query")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("429", decoded::error::<ApiErrorBody>),
        ],
    },
];

/// Snippets.
static SNIPPETS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "snippets",
        function: "list",
        method: "GET",
        path: "/snippets",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::snippets::list();
                if let Some(value) = sample.query::<Option<&str>>("role")? {
                    request = request.role(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "create",
        method: "POST",
        path: "/snippets",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let request =
                        api::snippets::create(api::snippets::CreateContent::json(&sample.json::<Snippet>()?));
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: Some("multipart/form-data"),
                as_json: false,
                call: |sample| {
                    let mut request = api::snippets::create(api::snippets::CreateContent::multipart());
                    request = request.file(sample.field::<Vec<Part>>("file")?);
                    request = request.files(sample.field::<Vec<&str>>("files")?);
                    if let Some(value) = sample.field::<Option<bool>>("is_private")? {
                        request = request.is_private(value);
                    }
                    if let Some(value) = sample.field::<Option<&str>>("title")? {
                        request = request.title(value);
                    }
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: Some("multipart/related"),
                as_json: false,
                call: |sample| {
                    let request = api::snippets::create(api::snippets::CreateContent::bytes(sample.bytes()?));
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "list_for_workspace",
        method: "GET",
        path: "/snippets/{workspace}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::snippets::list_for_workspace(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<&str>>("role")? {
                    request = request.role(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "create_in_workspace",
        method: "POST",
        path: "/snippets/{workspace}",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let request = api::snippets::create_in_workspace(
                        sample.path::<&str>("workspace")?,
                        api::snippets::CreateInWorkspaceContent::json(&sample.json::<Snippet>()?),
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: Some("multipart/form-data"),
                as_json: false,
                call: |sample| {
                    let mut request = api::snippets::create_in_workspace(
                        sample.path::<&str>("workspace")?,
                        api::snippets::CreateInWorkspaceContent::multipart(),
                    );
                    request = request.file(sample.field::<Vec<Part>>("file")?);
                    request = request.files(sample.field::<Vec<&str>>("files")?);
                    if let Some(value) = sample.field::<Option<bool>>("is_private")? {
                        request = request.is_private(value);
                    }
                    if let Some(value) = sample.field::<Option<&str>>("title")? {
                        request = request.title(value);
                    }
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: Some("multipart/related"),
                as_json: false,
                call: |sample| {
                    let request = api::snippets::create_in_workspace(
                        sample.path::<&str>("workspace")?,
                        api::snippets::CreateInWorkspaceContent::bytes(sample.bytes()?),
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("403", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "get",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::snippets::get(sample.path::<&str>("workspace")?, sample.path::<&str>("encoded_id")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("410", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "snippets",
        function: "update",
        method: "PUT",
        path: "/snippets/{workspace}/{encoded_id}",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let request = api::snippets::update(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("encoded_id")?,
                        api::snippets::UpdateContent::json(&sample.json::<Snippet>()?),
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: Some("multipart/form-data"),
                as_json: false,
                call: |sample| {
                    let mut request = api::snippets::update(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("encoded_id")?,
                        api::snippets::UpdateContent::multipart(),
                    );
                    request = request.file(sample.field::<Vec<Part>>("file")?);
                    request = request.files(sample.field::<Vec<&str>>("files")?);
                    if let Some(value) = sample.field::<Option<bool>>("is_private")? {
                        request = request.is_private(value);
                    }
                    if let Some(value) = sample.field::<Option<&str>>("title")? {
                        request = request.title(value);
                    }
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: Some("multipart/related"),
                as_json: false,
                call: |sample| {
                    let request = api::snippets::update(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("encoded_id")?,
                        api::snippets::UpdateContent::bytes(sample.bytes()?),
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "snippets",
        function: "delete",
        method: "DELETE",
        path: "/snippets/{workspace}/{encoded_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::snippets::delete(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "snippets",
        function: "list_comments",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/comments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::snippets::list_comments(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "create_comment",
        method: "POST",
        path: "/snippets/{workspace}/{encoded_id}/comments",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::snippets::create_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    &sample.json::<SnippetComment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "get_comment",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::snippets::get_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    sample.path::<i64>("comment_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "update_comment",
        method: "PUT",
        path: "/snippets/{workspace}/{encoded_id}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::snippets::update_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    sample.path::<i64>("comment_id")?,
                    &sample.json::<SnippetComment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "delete_comment",
        method: "DELETE",
        path: "/snippets/{workspace}/{encoded_id}/comments/{comment_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::snippets::delete_comment(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    sample.path::<i64>("comment_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "list_commits",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/commits",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::snippets::list_commits(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "get_commit",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/commits/{revision}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::snippets::get_commit(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    sample.path::<&str>("revision")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "get_file",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/files/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::snippets::get_file(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    sample.path::<&str>("path")?,
                );
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "is_watched",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::snippets::is_watched(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "watch",
        method: "PUT",
        path: "/snippets/{workspace}/{encoded_id}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::snippets::watch(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "unwatch",
        method: "DELETE",
        path: "/snippets/{workspace}/{encoded_id}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::snippets::unwatch(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "list_watchers",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/watchers",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::snippets::list_watchers(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "get_revision",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/{node_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::snippets::get_revision(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    sample.path::<&str>("node_id")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "snippets",
        function: "update_revision",
        method: "PUT",
        path: "/snippets/{workspace}/{encoded_id}/{node_id}",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let request = api::snippets::update_revision(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("encoded_id")?,
                        sample.path::<&str>("node_id")?,
                        api::snippets::UpdateRevisionContent::json(&sample.json::<Snippet>()?),
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: Some("multipart/form-data"),
                as_json: false,
                call: |sample| {
                    let mut request = api::snippets::update_revision(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("encoded_id")?,
                        sample.path::<&str>("node_id")?,
                        api::snippets::UpdateRevisionContent::multipart(),
                    );
                    request = request.file(sample.field::<Vec<Part>>("file")?);
                    request = request.files(sample.field::<Vec<&str>>("files")?);
                    if let Some(value) = sample.field::<Option<bool>>("is_private")? {
                        request = request.is_private(value);
                    }
                    if let Some(value) = sample.field::<Option<&str>>("title")? {
                        request = request.title(value);
                    }
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: Some("multipart/related"),
                as_json: false,
                call: |sample| {
                    let request = api::snippets::update_revision(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("encoded_id")?,
                        sample.path::<&str>("node_id")?,
                        api::snippets::UpdateRevisionContent::bytes(sample.bytes()?),
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("405", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "snippets",
        function: "delete_revision",
        method: "DELETE",
        path: "/snippets/{workspace}/{encoded_id}/{node_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::snippets::delete_revision(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    sample.path::<&str>("node_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("405", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "snippets",
        function: "get_revision_file",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/{node_id}/files/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::snippets::get_revision_file(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    sample.path::<&str>("node_id")?,
                    sample.path::<&str>("path")?,
                );
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "get_revision_diff",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/{revision}/diff",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::snippets::get_revision_diff(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    sample.path::<&str>("revision")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("path")? {
                    request = request.path(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "snippets",
        function: "get_revision_patch",
        method: "GET",
        path: "/snippets/{workspace}/{encoded_id}/{revision}/patch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::snippets::get_revision_patch(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("encoded_id")?,
                    sample.path::<&str>("revision")?,
                );
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Source.
static SOURCE_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "source",
        function: "list_file_history",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/filehistory/{commit}/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::source::list_file_history(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                    sample.path::<&str>("commit")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("renames")? {
                    request = request.renames(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "source",
        function: "list_root",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/src",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::source::list_root(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("format")? {
                    request = request.format(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "source",
        function: "create_commit",
        method: "POST",
        path: "/repositories/{workspace}/{repo_slug}/src",
        cases: &[exercise::Case {
            body: Some("multipart/form-data"),
            as_json: false,
            call: |sample| {
                let mut request = api::source::create_commit(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.field::<Option<&str>>("author")? {
                    request = request.author(value);
                }
                if let Some(value) = sample.field::<Option<&str>>("branch")? {
                    request = request.branch(value);
                }
                request = request.delete_files(sample.field::<Vec<&str>>("files")?);
                if let Some(value) = sample.field::<Option<&str>>("message")? {
                    request = request.message(value);
                }
                if let Some(value) = sample.field::<Option<&str>>("parents")? {
                    request = request.parents(value);
                }
                for (name, part) in sample.parts()? {
                    request = request.part(name, part);
                }
                Ok(exercise::Call::new(&request, decoded::located))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "source",
        function: "get",
        method: "GET",
        path: "/repositories/{workspace}/{repo_slug}/src/{commit}/{path}",
        cases: &[
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let mut request = api::source::get(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("repo_slug")?,
                        sample.path::<&str>("commit")?,
                        sample.path::<&str>("path")?,
                    );
                    if let Some(value) = sample.query::<Option<&str>>("format")? {
                        request = request.format(value.into());
                    }
                    if let Some(value) = sample.query::<Option<&str>>("q")? {
                        request = request.q(value);
                    }
                    if let Some(value) = sample.query::<Option<&str>>("sort")? {
                        request = request.sort(value);
                    }
                    if let Some(value) = sample.query::<Option<i64>>("max_depth")? {
                        request = request.max_depth(value);
                    }
                    if let Some(value) = sample.query::<Option<i64>>("page")? {
                        request = request.page(value);
                    }
                    if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                        request = request.pagelen(value);
                    }
                    if let Some(value) = sample.query::<Option<&str>>("fields")? {
                        request = request.fields(value);
                    }
                    Ok(exercise::Call::new(&request, decoded::bytes))
                },
            },
            exercise::Case {
                body: None,
                as_json: true,
                call: |sample| {
                    let mut request = api::source::get(
                        sample.path::<&str>("workspace")?,
                        sample.path::<&str>("repo_slug")?,
                        sample.path::<&str>("commit")?,
                        sample.path::<&str>("path")?,
                    );
                    if let Some(value) = sample.query::<Option<&str>>("format")? {
                        request = request.format(value.into());
                    }
                    if let Some(value) = sample.query::<Option<&str>>("q")? {
                        request = request.q(value);
                    }
                    if let Some(value) = sample.query::<Option<&str>>("sort")? {
                        request = request.sort(value);
                    }
                    if let Some(value) = sample.query::<Option<i64>>("max_depth")? {
                        request = request.max_depth(value);
                    }
                    if let Some(value) = sample.query::<Option<i64>>("page")? {
                        request = request.page(value);
                    }
                    if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                        request = request.pagelen(value);
                    }
                    if let Some(value) = sample.query::<Option<&str>>("fields")? {
                        request = request.fields(value);
                    }
                    Ok(exercise::Call::new(&request.into_json(), decoded::json))
                },
            },
        ],
        errors: &[("404", decoded::error::<ApiErrorBody>), ("555", decoded::error::<ApiErrorBody>)],
    },
];

/// SSH keys.
static SSH_KEYS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "ssh_keys",
        function: "list",
        method: "GET",
        path: "/users/{selected_user}/ssh-keys",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::ssh_keys::list(sample.path::<&str>("selected_user")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "ssh_keys",
        function: "create",
        method: "POST",
        path: "/users/{selected_user}/ssh-keys",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let mut request = api::ssh_keys::create(
                    sample.path::<&str>("selected_user")?,
                    &sample.json::<SshAccountKey>()?,
                );
                if let Some(value) = sample.query::<Option<&str>>("expires_on")? {
                    request = request.expires_on(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "ssh_keys",
        function: "get",
        method: "GET",
        path: "/users/{selected_user}/ssh-keys/{key_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::ssh_keys::get(sample.path::<&str>("selected_user")?, sample.path::<&str>("key_id")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "ssh_keys",
        function: "update",
        method: "PUT",
        path: "/users/{selected_user}/ssh-keys/{key_id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::ssh_keys::update(
                    sample.path::<&str>("selected_user")?,
                    sample.path::<&str>("key_id")?,
                    &sample.json::<SshAccountKey>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "ssh_keys",
        function: "delete",
        method: "DELETE",
        path: "/users/{selected_user}/ssh-keys/{key_id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::ssh_keys::delete(
                    sample.path::<&str>("selected_user")?,
                    sample.path::<&str>("key_id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Users.
static USERS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "users",
        function: "get_current",
        method: "GET",
        path: "/user",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::users::get_current();
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "users",
        function: "list_emails",
        method: "GET",
        path: "/user/emails",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::users::list_emails();
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("default", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "users",
        function: "get_email",
        method: "GET",
        path: "/user/emails/{email}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::users::get_email(sample.path::<&str>("email")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("default", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "users",
        function: "get",
        method: "GET",
        path: "/users/{selected_user}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::users::get(sample.path::<&str>("selected_user")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Webhooks.
static WEBHOOKS_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "webhooks",
        function: "list_event_subjects",
        method: "GET",
        path: "/hook_events",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::webhooks::list_event_subjects();
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "webhooks",
        function: "list_events",
        method: "GET",
        path: "/hook_events/{subject_type}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::webhooks::list_events(sample.path::<&str>("subject_type")?.into());
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Workspaces.
static WORKSPACES_CALLS: &[exercise::Entry<api::Cloud>] = &[
    exercise::Entry {
        module: "workspaces",
        function: "list_permissions_of_current_user",
        method: "GET",
        path: "/user/permissions/workspaces",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::workspaces::list_permissions_of_current_user();
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "list_for_current_user",
        method: "GET",
        path: "/user/workspaces",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::workspaces::list_for_current_user();
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("administrator")? {
                    request = request.administrator(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "get_permission_of_current_user",
        method: "GET",
        path: "/user/workspaces/{workspace}/permission",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::workspaces::get_permission_of_current_user(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("403", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "list",
        method: "GET",
        path: "/workspaces",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::workspaces::list();
                if let Some(value) = sample.query::<Option<&str>>("role")? {
                    request = request.role(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "get",
        method: "GET",
        path: "/workspaces/{workspace}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::workspaces::get(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "list_hooks",
        method: "GET",
        path: "/workspaces/{workspace}/hooks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::workspaces::list_hooks(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "create_hook",
        method: "POST",
        path: "/workspaces/{workspace}/hooks",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::workspaces::create_hook(
                    sample.path::<&str>("workspace")?,
                    &sample.json::<WebhookSubscription>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "get_hook",
        method: "GET",
        path: "/workspaces/{workspace}/hooks/{uid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::workspaces::get_hook(sample.path::<&str>("workspace")?, sample.path::<&str>("uid")?);
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "update_hook",
        method: "PUT",
        path: "/workspaces/{workspace}/hooks/{uid}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::workspaces::update_hook(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("uid")?,
                    &sample.json::<WebhookSubscription>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "delete_hook",
        method: "DELETE",
        path: "/workspaces/{workspace}/hooks/{uid}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::workspaces::delete_hook(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("uid")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "list_members",
        method: "GET",
        path: "/workspaces/{workspace}/members",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::workspaces::list_members(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "get_member",
        method: "GET",
        path: "/workspaces/{workspace}/members/{member}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::workspaces::get_member(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("member")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "list_permissions",
        method: "GET",
        path: "/workspaces/{workspace}/permissions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::workspaces::list_permissions(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "list_repository_permissions",
        method: "GET",
        path: "/workspaces/{workspace}/permissions/repositories",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::workspaces::list_repository_permissions(sample.path::<&str>("workspace")?);
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "list_permissions_for_repository",
        method: "GET",
        path: "/workspaces/{workspace}/permissions/repositories/{repo_slug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::workspaces::list_permissions_for_repository(
                    sample.path::<&str>("workspace")?,
                    sample.path::<&str>("repo_slug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("q")? {
                    request = request.q(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sort")? {
                    request = request.sort(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("page")? {
                    request = request.page(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("pagelen")? {
                    request = request.pagelen(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fields")? {
                    request = request.fields(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("403", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "workspaces",
        function: "get_gpg_public_key",
        method: "GET",
        path: "/workspaces/{workspace}/settings/gpg/public-key",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::workspaces::get_gpg_public_key(sample.path::<&str>("workspace")?);
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
];

/// Every schema that travels as JSON, and what reads it.
pub static MODELS: &[exercise::Model] = &[
    exercise::Model::of::<Account>("#/components/schemas/account"),
    exercise::Model::of::<AccountBase>("#/components/schemas/account"),
    exercise::Model::of::<AddonUpdate>("#/paths/~1addon/put/requestBody/content/application~1json/schema"),
    exercise::Model::of::<ApiErrorBody>("#/components/schemas/error"),
    exercise::Model::of::<AppUserAccount>("#/components/schemas/app_user"),
    exercise::Model::of::<ApplicationProperty>("#/components/schemas/application_property"),
    exercise::Model::of::<AvatarLinks>("#/components/schemas/account_links"),
    exercise::Model::of::<Branch>("#/components/schemas/branch"),
    exercise::Model::of::<BranchRestriction>("#/components/schemas/branchrestriction"),
    exercise::Model::of::<BranchingModel>("#/components/schemas/branching_model"),
    exercise::Model::of::<BranchingModelSettings>("#/components/schemas/branching_model_settings"),
    exercise::Model::of::<ChangedText>("#/components/schemas/changed_text"),
    exercise::Model::of::<ChangedValue>("#/components/schemas/changed_value"),
    exercise::Model::of::<CodeSearchResult>("#/components/schemas/search_code_search_result"),
    exercise::Model::of::<Comment>("#/components/schemas/comment"),
    exercise::Model::of::<CommentBase>("#/components/schemas/comment"),
    exercise::Model::of::<CommentResolution>("#/components/schemas/comment_resolution"),
    exercise::Model::of::<Commit>("#/components/schemas/commit"),
    exercise::Model::of::<CommitAuthor>("#/components/schemas/author"),
    exercise::Model::of::<CommitComment>("#/components/schemas/commit_comment"),
    exercise::Model::of::<CommitDirectory>("#/components/schemas/commit_directory"),
    exercise::Model::of::<CommitFile>("#/components/schemas/commit_file"),
    exercise::Model::of::<CommitReport>("#/components/schemas/report"),
    exercise::Model::of::<CommitStatus>("#/components/schemas/commitstatus"),
    exercise::Model::of::<Committer>("#/components/schemas/committer"),
    exercise::Model::of::<DefaultReviewer>("#/components/schemas/default_reviewer_and_type"),
    exercise::Model::of::<DeployKey>("#/components/schemas/deploy_key"),
    exercise::Model::of::<Deployment>("#/components/schemas/deployment"),
    exercise::Model::of::<DeploymentEnvironment>("#/components/schemas/deployment_environment"),
    exercise::Model::of::<DeploymentEnvironmentLock>("#/components/schemas/deployment_environment_lock"),
    exercise::Model::of::<DeploymentEnvironmentType>("#/components/schemas/deployment_environment_type"),
    exercise::Model::of::<DeploymentRelease>("#/components/schemas/deployment_release"),
    exercise::Model::of::<DeploymentRestrictionsConfiguration>(
        "#/components/schemas/deployment_restrictions_configuration",
    ),
    exercise::Model::of::<DeploymentState>("#/components/schemas/deployment_state"),
    exercise::Model::of::<DeploymentStateBase>("#/components/schemas/deployment_state"),
    exercise::Model::of::<DeploymentStateCompleted>("#/components/schemas/deployment_state_completed"),
    exercise::Model::of::<DeploymentStateCompletedStatus>(
        "#/components/schemas/deployment_state_completed_status",
    ),
    exercise::Model::of::<DeploymentStateCompletedStatusBase>(
        "#/components/schemas/deployment_state_completed_status",
    ),
    exercise::Model::of::<DeploymentStateCompletedStatusFailed>(
        "#/components/schemas/deployment_state_completed_status_failed",
    ),
    exercise::Model::of::<DeploymentStateCompletedStatusStopped>(
        "#/components/schemas/deployment_state_completed_status_stopped",
    ),
    exercise::Model::of::<DeploymentStateCompletedStatusSuccessful>(
        "#/components/schemas/deployment_state_completed_status_successful",
    ),
    exercise::Model::of::<DeploymentStateInProgress>("#/components/schemas/deployment_state_in_progress"),
    exercise::Model::of::<DeploymentStateUndeployed>("#/components/schemas/deployment_state_undeployed"),
    exercise::Model::of::<DeploymentVariable>("#/components/schemas/deployment_variable"),
    exercise::Model::of::<DiffStat>("#/components/schemas/diffstat"),
    exercise::Model::of::<Download>("#/components/schemas/download"),
    exercise::Model::of::<EffectiveBranchingModel>("#/components/schemas/effective_repo_branching_model"),
    exercise::Model::of::<EmailAddress>("#/components/schemas/email"),
    exercise::Model::of::<FileConflict>("#/components/schemas/file_conflict"),
    exercise::Model::of::<GitRef>("#/components/schemas/ref"),
    exercise::Model::of::<GitRefBase>("#/components/schemas/ref"),
    exercise::Model::of::<GpgAccountKey>("#/components/schemas/GPG_account_key"),
    exercise::Model::of::<Issue>("#/components/schemas/issue"),
    exercise::Model::of::<IssueAttachment>("#/components/schemas/issue_attachment"),
    exercise::Model::of::<IssueChange>("#/components/schemas/issue_change"),
    exercise::Model::of::<IssueComment>("#/components/schemas/issue_comment"),
    exercise::Model::of::<IssueCommentCreated>("#/components/schemas/issue_comment_created"),
    exercise::Model::of::<IssueComponent>("#/components/schemas/component"),
    exercise::Model::of::<IssueCreated>("#/components/schemas/issue_created"),
    exercise::Model::of::<IssueExportOptions>("#/components/schemas/export_options"),
    exercise::Model::of::<IssueFieldChanges>("#/components/schemas/issue_field_changes"),
    exercise::Model::of::<IssueJobStatus>("#/components/schemas/issue_job_status"),
    exercise::Model::of::<IssueMilestone>("#/components/schemas/milestone"),
    exercise::Model::of::<IssueUpdated>("#/components/schemas/issue_updated"),
    exercise::Model::of::<IssueVersion>("#/components/schemas/version"),
    exercise::Model::of::<Json>(
        "#/paths/~1addon~1linkers/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1addon~1linkers~1{linker_key}/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1addon~1linkers~1{linker_key}~1values/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1addon~1linkers~1{linker_key}~1values~1{value_id}/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1repositories~1{workspace}~1{repo_slug}~1environments~1{environment_uuid}~1changes/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1repositories~1{workspace}~1{repo_slug}~1pipelines~1{pipeline_uuid}~1steps~1{step_uuid}~1test_reports~1test_cases~1{test_case_uuid}~1test_case_reasons/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<JsonWebKey>("#/components/schemas/json_web_key"),
    exercise::Model::of::<JsonWebKeySet>("#/components/schemas/json_web_key_set"),
    exercise::Model::of::<Link>("#/components/schemas/link"),
    exercise::Model::of::<LinkerValue>("#/components/schemas/linker_value"),
    exercise::Model::of::<MergeTaskStatus>("#/components/schemas/merge_task_status"),
    exercise::Model::of::<NewBranch>("#/components/schemas/branch_create"),
    exercise::Model::of::<NewPipelineSchedule>("#/components/schemas/pipeline_schedule_post_request_body"),
    exercise::Model::of::<NewPullRequestTask>("#/components/schemas/pullrequest_task_create"),
    exercise::Model::of::<OpenIdConfiguration>("#/components/schemas/openid_configuration"),
    exercise::Model::of::<OverrideSettings>("#/components/schemas/override_settings"),
    exercise::Model::of::<Page<Account>>("#/components/schemas/paginated_accounts"),
    exercise::Model::of::<Page<Branch>>("#/components/schemas/paginated_branches"),
    exercise::Model::of::<Page<BranchRestriction>>("#/components/schemas/paginated_branchrestrictions"),
    exercise::Model::of::<Page<CodeSearchResult>>("#/components/schemas/search_result_page"),
    exercise::Model::of::<Page<Commit>>("#/components/schemas/paginated_changeset"),
    exercise::Model::of::<Page<CommitComment>>("#/components/schemas/paginated_commit_comments"),
    exercise::Model::of::<Page<CommitFile>>("#/components/schemas/paginated_files"),
    exercise::Model::of::<Page<CommitReport>>("#/components/schemas/paginated_reports"),
    exercise::Model::of::<Page<CommitStatus>>("#/components/schemas/paginated_commitstatuses"),
    exercise::Model::of::<Page<DefaultReviewer>>("#/components/schemas/paginated_default_reviewer_and_type"),
    exercise::Model::of::<Page<DeployKey>>("#/components/schemas/paginated_deploy_keys"),
    exercise::Model::of::<Page<Deployment>>("#/components/schemas/paginated_deployments"),
    exercise::Model::of::<Page<DeploymentEnvironment>>("#/components/schemas/paginated_environments"),
    exercise::Model::of::<Page<DeploymentVariable>>("#/components/schemas/paginated_deployment_variable"),
    exercise::Model::of::<Page<DiffStat>>("#/components/schemas/paginated_diffstats"),
    exercise::Model::of::<Page<Download>>("#/components/schemas/paginated_downloads"),
    exercise::Model::of::<Page<EmailAddress>>("#/components/schemas/paginated_emails"),
    exercise::Model::of::<Page<FileConflict>>("#/components/schemas/paginated_file_conflicts"),
    exercise::Model::of::<Page<GitRef>>("#/components/schemas/paginated_refs"),
    exercise::Model::of::<Page<GpgAccountKey>>("#/components/schemas/paginated_gpg_user_keys"),
    exercise::Model::of::<Page<Issue>>("#/components/schemas/paginated_issues"),
    exercise::Model::of::<Page<IssueAttachment>>("#/components/schemas/paginated_issue_attachments"),
    exercise::Model::of::<Page<IssueChange>>("#/components/schemas/paginated_log_entries"),
    exercise::Model::of::<Page<IssueComment>>("#/components/schemas/paginated_issue_comments"),
    exercise::Model::of::<Page<IssueComponent>>("#/components/schemas/paginated_components"),
    exercise::Model::of::<Page<IssueMilestone>>("#/components/schemas/paginated_milestones"),
    exercise::Model::of::<Page<IssueVersion>>("#/components/schemas/paginated_versions"),
    exercise::Model::of::<Page<Pipeline>>("#/components/schemas/paginated_pipelines"),
    exercise::Model::of::<Page<PipelineCache>>("#/components/schemas/paginated_pipeline_caches"),
    exercise::Model::of::<Page<PipelineKnownHost>>("#/components/schemas/paginated_pipeline_known_hosts"),
    exercise::Model::of::<Page<PipelineRunner>>("#/components/schemas/paginated_pipeline_runners"),
    exercise::Model::of::<Page<PipelineSchedule>>("#/components/schemas/paginated_pipeline_schedules"),
    exercise::Model::of::<Page<PipelineScheduleExecution>>(
        "#/components/schemas/paginated_pipeline_schedule_executions",
    ),
    exercise::Model::of::<Page<PipelineStep>>("#/components/schemas/paginated_pipeline_steps"),
    exercise::Model::of::<Page<PipelineTestCase>>("#/components/schemas/paginated_pipeline_test_cases"),
    exercise::Model::of::<Page<PipelineVariable>>("#/components/schemas/paginated_pipeline_variables"),
    exercise::Model::of::<Page<Project>>("#/components/schemas/paginated_projects"),
    exercise::Model::of::<Page<ProjectDeployKey>>("#/components/schemas/paginated_project_deploy_keys"),
    exercise::Model::of::<Page<ProjectGroupPermission>>(
        "#/components/schemas/paginated_project_group_permissions",
    ),
    exercise::Model::of::<Page<ProjectUserPermission>>(
        "#/components/schemas/paginated_project_user_permissions",
    ),
    exercise::Model::of::<Page<PullRequest>>("#/components/schemas/paginated_pullrequests"),
    exercise::Model::of::<Page<PullRequestActivity>>("#/components/schemas/paginated_pullrequest_activities"),
    exercise::Model::of::<Page<PullRequestComment>>("#/components/schemas/paginated_pullrequest_comments"),
    exercise::Model::of::<Page<PullRequestCommentTask>>("#/components/schemas/paginated_tasks"),
    exercise::Model::of::<Page<ReportAnnotation>>("#/components/schemas/paginated_annotations"),
    exercise::Model::of::<Page<Repository>>("#/components/schemas/paginated_repositories"),
    exercise::Model::of::<Page<RepositoryGroupPermission>>(
        "#/components/schemas/paginated_repository_group_permissions",
    ),
    exercise::Model::of::<Page<RepositoryPermission>>(
        "#/components/schemas/paginated_repository_permissions",
    ),
    exercise::Model::of::<Page<RepositoryUserPermission>>(
        "#/components/schemas/paginated_repository_user_permissions",
    ),
    exercise::Model::of::<Page<Snippet>>("#/components/schemas/paginated_snippets"),
    exercise::Model::of::<Page<SnippetComment>>("#/components/schemas/paginated_snippet_comments"),
    exercise::Model::of::<Page<SnippetCommit>>("#/components/schemas/paginated_snippet_commit"),
    exercise::Model::of::<Page<SshAccountKey>>("#/components/schemas/paginated_ssh_user_keys"),
    exercise::Model::of::<Page<Tag>>("#/components/schemas/paginated_tags"),
    exercise::Model::of::<Page<TreeEntry>>("#/components/schemas/paginated_treeentries"),
    exercise::Model::of::<Page<WebhookEventDescription>>("#/components/schemas/paginated_hook_events"),
    exercise::Model::of::<Page<WebhookSubscription>>("#/components/schemas/paginated_webhook_subscriptions"),
    exercise::Model::of::<Page<Workspace>>("#/components/schemas/paginated_workspaces"),
    exercise::Model::of::<Page<WorkspaceAccess>>("#/components/schemas/paginated_workspace_access"),
    exercise::Model::of::<Page<WorkspaceMembership>>("#/components/schemas/paginated_workspace_memberships"),
    exercise::Model::of::<Participant>("#/components/schemas/participant"),
    exercise::Model::of::<Pipeline>("#/components/schemas/pipeline"),
    exercise::Model::of::<PipelineBuildNumber>("#/components/schemas/pipeline_build_number"),
    exercise::Model::of::<PipelineCache>("#/components/schemas/pipeline_cache"),
    exercise::Model::of::<PipelineCacheContentUri>("#/components/schemas/pipeline_cache_content_uri"),
    exercise::Model::of::<PipelineCommand>("#/components/schemas/pipeline_command"),
    exercise::Model::of::<PipelineCommitTarget>("#/components/schemas/pipeline_commit_target"),
    exercise::Model::of::<PipelineConfigurationSource>("#/components/schemas/pipeline_configuration_source"),
    exercise::Model::of::<PipelineError>("#/components/schemas/pipeline_error"),
    exercise::Model::of::<PipelineImage>("#/components/schemas/pipeline_image"),
    exercise::Model::of::<PipelineKnownHost>("#/components/schemas/pipeline_known_host"),
    exercise::Model::of::<PipelineLink>("#/components/schemas/pipelines_links_section_href"),
    exercise::Model::of::<PipelineLinks>("#/components/schemas/pipelines_pipeline_links"),
    exercise::Model::of::<PipelinePullRequestTarget>("#/components/schemas/pipeline_pullrequest_target"),
    exercise::Model::of::<PipelineRefTarget>("#/components/schemas/pipeline_ref_target"),
    exercise::Model::of::<PipelineRunner>("#/components/schemas/pipeline_runner"),
    exercise::Model::of::<PipelineRunnerOauthClient>("#/components/schemas/pipeline_runner_oauth_client"),
    exercise::Model::of::<PipelineRunnerState>("#/components/schemas/pipeline_runner_state"),
    exercise::Model::of::<PipelineRunnerVersion>("#/components/schemas/pipeline_runner_version"),
    exercise::Model::of::<PipelineSchedule>("#/components/schemas/pipeline_schedule"),
    exercise::Model::of::<PipelineScheduleExecution>("#/components/schemas/pipeline_schedule_execution"),
    exercise::Model::of::<PipelineScheduleExecutionBase>("#/components/schemas/pipeline_schedule_execution"),
    exercise::Model::of::<PipelineScheduleExecutionErrored>(
        "#/components/schemas/pipeline_schedule_execution_errored",
    ),
    exercise::Model::of::<PipelineScheduleExecutionExecuted>(
        "#/components/schemas/pipeline_schedule_execution_executed",
    ),
    exercise::Model::of::<PipelineScheduleUpdate>("#/components/schemas/pipeline_schedule_put_request_body"),
    exercise::Model::of::<PipelineSelector>("#/components/schemas/pipeline_selector"),
    exercise::Model::of::<PipelineSpanCreated>("#/components/schemas/pipeline_span_created"),
    exercise::Model::of::<PipelineSshKeyPair>("#/components/schemas/pipeline_ssh_key_pair"),
    exercise::Model::of::<PipelineSshPublicKey>("#/components/schemas/pipeline_ssh_public_key"),
    exercise::Model::of::<PipelineState>("#/components/schemas/pipeline_state"),
    exercise::Model::of::<PipelineStateBase>("#/components/schemas/pipeline_state"),
    exercise::Model::of::<PipelineStateCompleted>("#/components/schemas/pipeline_state_completed"),
    exercise::Model::of::<PipelineStateCompletedError>("#/components/schemas/pipeline_state_completed_error"),
    exercise::Model::of::<PipelineStateCompletedExpired>(
        "#/components/schemas/pipeline_state_completed_expired",
    ),
    exercise::Model::of::<PipelineStateCompletedFailed>(
        "#/components/schemas/pipeline_state_completed_failed",
    ),
    exercise::Model::of::<PipelineStateCompletedResult>(
        "#/components/schemas/pipeline_state_completed_result",
    ),
    exercise::Model::of::<PipelineStateCompletedResultBase>(
        "#/components/schemas/pipeline_state_completed_result",
    ),
    exercise::Model::of::<PipelineStateCompletedStopped>(
        "#/components/schemas/pipeline_state_completed_stopped",
    ),
    exercise::Model::of::<PipelineStateCompletedSuccessful>(
        "#/components/schemas/pipeline_state_completed_successful",
    ),
    exercise::Model::of::<PipelineStateHalted>("#/components/schemas/pipeline_state_halted"),
    exercise::Model::of::<PipelineStateInProgress>("#/components/schemas/pipeline_state_in_progress"),
    exercise::Model::of::<PipelineStateInProgressHalted>(
        "#/components/schemas/pipeline_state_in_progress_halted",
    ),
    exercise::Model::of::<PipelineStateInProgressPaused>(
        "#/components/schemas/pipeline_state_in_progress_paused",
    ),
    exercise::Model::of::<PipelineStateInProgressPending>(
        "#/components/schemas/pipeline_state_in_progress_pending",
    ),
    exercise::Model::of::<PipelineStateInProgressRunning>(
        "#/components/schemas/pipeline_state_in_progress_running",
    ),
    exercise::Model::of::<PipelineStateInProgressStage>(
        "#/components/schemas/pipeline_state_in_progress_stage",
    ),
    exercise::Model::of::<PipelineStateInProgressStageBase>(
        "#/components/schemas/pipeline_state_in_progress_stage",
    ),
    exercise::Model::of::<PipelineStateParsing>("#/components/schemas/pipeline_state_parsing"),
    exercise::Model::of::<PipelineStatePending>("#/components/schemas/pipeline_state_pending"),
    exercise::Model::of::<PipelineStep>("#/components/schemas/pipeline_step"),
    exercise::Model::of::<PipelineStepError>("#/components/schemas/pipeline_step_error"),
    exercise::Model::of::<PipelineStepState>("#/components/schemas/pipeline_step_state"),
    exercise::Model::of::<PipelineStepStateBase>("#/components/schemas/pipeline_step_state"),
    exercise::Model::of::<PipelineStepStateCompleted>("#/components/schemas/pipeline_step_state_completed"),
    exercise::Model::of::<PipelineStepStateCompletedError>(
        "#/components/schemas/pipeline_step_state_completed_error",
    ),
    exercise::Model::of::<PipelineStepStateCompletedExpired>(
        "#/components/schemas/pipeline_step_state_completed_expired",
    ),
    exercise::Model::of::<PipelineStepStateCompletedFailed>(
        "#/components/schemas/pipeline_step_state_completed_failed",
    ),
    exercise::Model::of::<PipelineStepStateCompletedNotRun>(
        "#/components/schemas/pipeline_step_state_completed_not_run",
    ),
    exercise::Model::of::<PipelineStepStateCompletedResult>(
        "#/components/schemas/pipeline_step_state_completed_result",
    ),
    exercise::Model::of::<PipelineStepStateCompletedResultBase>(
        "#/components/schemas/pipeline_step_state_completed_result",
    ),
    exercise::Model::of::<PipelineStepStateCompletedStopped>(
        "#/components/schemas/pipeline_step_state_completed_stopped",
    ),
    exercise::Model::of::<PipelineStepStateCompletedSuccessful>(
        "#/components/schemas/pipeline_step_state_completed_successful",
    ),
    exercise::Model::of::<PipelineStepStateInProgress>(
        "#/components/schemas/pipeline_step_state_in_progress",
    ),
    exercise::Model::of::<PipelineStepStateInProgressPending>(
        "#/components/schemas/pipeline_step_state_in_progress_pending",
    ),
    exercise::Model::of::<PipelineStepStateInProgressRunning>(
        "#/components/schemas/pipeline_step_state_in_progress_running",
    ),
    exercise::Model::of::<PipelineStepStateInProgressStage>(
        "#/components/schemas/pipeline_step_state_in_progress_stage",
    ),
    exercise::Model::of::<PipelineStepStateInProgressStageBase>(
        "#/components/schemas/pipeline_step_state_in_progress_stage",
    ),
    exercise::Model::of::<PipelineStepStatePending>("#/components/schemas/pipeline_step_state_pending"),
    exercise::Model::of::<PipelineStepStatePendingHalted>(
        "#/components/schemas/pipeline_step_state_pending_halted",
    ),
    exercise::Model::of::<PipelineStepStatePendingPaused>(
        "#/components/schemas/pipeline_step_state_pending_paused",
    ),
    exercise::Model::of::<PipelineStepStatePendingPending>(
        "#/components/schemas/pipeline_step_state_pending_pending",
    ),
    exercise::Model::of::<PipelineStepStatePendingStage>(
        "#/components/schemas/pipeline_step_state_pending_stage",
    ),
    exercise::Model::of::<PipelineStepStatePendingStageBase>(
        "#/components/schemas/pipeline_step_state_pending_stage",
    ),
    exercise::Model::of::<PipelineStepStateReady>("#/components/schemas/pipeline_step_state_ready"),
    exercise::Model::of::<PipelineStepTrigger>("#/components/schemas/pipeline_step_trigger"),
    exercise::Model::of::<PipelineStepTriggerAutomatic>(
        "#/components/schemas/pipeline_step_trigger_automatic",
    ),
    exercise::Model::of::<PipelineStepTriggerBase>("#/components/schemas/pipeline_step_trigger"),
    exercise::Model::of::<PipelineStepTriggerManual>("#/components/schemas/pipeline_step_trigger_manual"),
    exercise::Model::of::<PipelineTarget>("#/components/schemas/pipeline_target"),
    exercise::Model::of::<PipelineTargetBase>("#/components/schemas/pipeline_target"),
    exercise::Model::of::<PipelineTestCase>("#/components/schemas/pipeline_test_case"),
    exercise::Model::of::<PipelineTestReport>("#/components/schemas/pipeline_test_report"),
    exercise::Model::of::<PipelineTrigger>("#/components/schemas/pipeline_trigger"),
    exercise::Model::of::<PipelineTriggerBase>("#/components/schemas/pipeline_trigger"),
    exercise::Model::of::<PipelineTriggerManual>("#/components/schemas/pipeline_trigger_manual"),
    exercise::Model::of::<PipelineTriggerPush>("#/components/schemas/pipeline_trigger_push"),
    exercise::Model::of::<PipelineTriggerSchedule>("#/components/schemas/pipeline_trigger_schedule"),
    exercise::Model::of::<PipelineVariable>("#/components/schemas/pipeline_variable"),
    exercise::Model::of::<PipelinesConfig>("#/components/schemas/pipelines_config"),
    exercise::Model::of::<Project>("#/components/schemas/project"),
    exercise::Model::of::<ProjectBranchingModel>("#/components/schemas/project_branching_model"),
    exercise::Model::of::<ProjectChanges>("#/components/schemas/project_changes"),
    exercise::Model::of::<ProjectDeployKey>("#/components/schemas/project_deploy_key"),
    exercise::Model::of::<ProjectGroupPermission>("#/components/schemas/project_group_permission"),
    exercise::Model::of::<ProjectPermissionUpdate>(
        "#/components/schemas/bitbucket.apps.permissions.serializers.ProjectPermissionUpdateSchema",
    ),
    exercise::Model::of::<ProjectUpdated>("#/components/schemas/project_updated"),
    exercise::Model::of::<ProjectUserPermission>("#/components/schemas/project_user_permission"),
    exercise::Model::of::<PullRequest>("#/components/schemas/pullrequest"),
    exercise::Model::of::<PullRequestActivity>("#/components/schemas/pullrequest_activity"),
    exercise::Model::of::<PullRequestActivityReview>("#/components/schemas/pullrequest_activity_review"),
    exercise::Model::of::<PullRequestActivityUpdate>("#/components/schemas/pullrequest_activity_update"),
    exercise::Model::of::<PullRequestApproved>("#/components/schemas/pull_request_approved"),
    exercise::Model::of::<PullRequestChangesRequestCreated>(
        "#/components/schemas/pull_request_changes_request_created",
    ),
    exercise::Model::of::<PullRequestChangesRequestRemoved>(
        "#/components/schemas/pull_request_changes_request_removed",
    ),
    exercise::Model::of::<PullRequestComment>("#/components/schemas/pullrequest_comment"),
    exercise::Model::of::<PullRequestCommentCreated>("#/components/schemas/pull_request_comment_created"),
    exercise::Model::of::<PullRequestCommentDeleted>("#/components/schemas/pull_request_comment_deleted"),
    exercise::Model::of::<PullRequestCommentReopened>("#/components/schemas/pull_request_comment_reopened"),
    exercise::Model::of::<PullRequestCommentResolved>("#/components/schemas/pull_request_comment_resolved"),
    exercise::Model::of::<PullRequestCommentTask>("#/components/schemas/pullrequest_comment_task"),
    exercise::Model::of::<PullRequestCommentUpdated>("#/components/schemas/pull_request_comment_updated"),
    exercise::Model::of::<PullRequestCreated>("#/components/schemas/pull_request_created"),
    exercise::Model::of::<PullRequestEndpoint>("#/components/schemas/pullrequest_endpoint"),
    exercise::Model::of::<PullRequestFulfilled>("#/components/schemas/pull_request_fulfilled"),
    exercise::Model::of::<PullRequestMergeParameters>("#/components/schemas/pullrequest_merge_parameters"),
    exercise::Model::of::<PullRequestPush>("#/components/schemas/pull_request_push"),
    exercise::Model::of::<PullRequestRejected>("#/components/schemas/pull_request_rejected"),
    exercise::Model::of::<PullRequestState>("#/components/schemas/pullrequest_state"),
    exercise::Model::of::<PullRequestTaskUpdate>("#/components/schemas/pullrequest_task_update"),
    exercise::Model::of::<PullRequestUnapproved>("#/components/schemas/pull_request_unapproved"),
    exercise::Model::of::<PullRequestUpdated>("#/components/schemas/pull_request_updated"),
    exercise::Model::of::<Push>("#/components/schemas/push"),
    exercise::Model::of::<PushChange>("#/components/schemas/push_change"),
    exercise::Model::of::<ReportAnnotation>("#/components/schemas/report_annotation"),
    exercise::Model::of::<ReportData>("#/components/schemas/report_data"),
    exercise::Model::of::<Repository>("#/components/schemas/repository"),
    exercise::Model::of::<RepositoryChanges>("#/components/schemas/repository_changes"),
    exercise::Model::of::<RepositoryCommitCommentCreated>(
        "#/components/schemas/repository_commit_comment_created",
    ),
    exercise::Model::of::<RepositoryCommitStatusCreated>(
        "#/components/schemas/repository_commit_status_created",
    ),
    exercise::Model::of::<RepositoryCommitStatusUpdated>(
        "#/components/schemas/repository_commit_status_updated",
    ),
    exercise::Model::of::<RepositoryCreated>("#/components/schemas/repository_created"),
    exercise::Model::of::<RepositoryDeleted>("#/components/schemas/repository_deleted"),
    exercise::Model::of::<RepositoryForked>("#/components/schemas/repository_forked"),
    exercise::Model::of::<RepositoryGroupPermission>("#/components/schemas/repository_group_permission"),
    exercise::Model::of::<RepositoryImported>("#/components/schemas/repository_imported"),
    exercise::Model::of::<RepositoryInheritanceState>("#/components/schemas/repository_inheritance_state"),
    exercise::Model::of::<RepositoryPermission>("#/components/schemas/repository_permission"),
    exercise::Model::of::<RepositoryPermissionUpdate>(
        "#/components/schemas/bitbucket.apps.permissions.serializers.RepoPermissionUpdateSchema",
    ),
    exercise::Model::of::<RepositoryPush>("#/components/schemas/repository_push"),
    exercise::Model::of::<RepositoryTransferred>("#/components/schemas/repository_transferred"),
    exercise::Model::of::<RepositoryUpdated>("#/components/schemas/repository_updated"),
    exercise::Model::of::<RepositoryUserPermission>("#/components/schemas/repository_user_permission"),
    exercise::Model::of::<ResourceSpans>("#/components/schemas/resource_spans"),
    exercise::Model::of::<Review>("#/components/schemas/review"),
    exercise::Model::of::<ScopeSpans>("#/components/schemas/scope_spans"),
    exercise::Model::of::<SearchContentMatch>("#/components/schemas/search_content_match"),
    exercise::Model::of::<SearchLine>("#/components/schemas/search_line"),
    exercise::Model::of::<SearchSegment>("#/components/schemas/search_segment"),
    exercise::Model::of::<Snippet>("#/components/schemas/snippet"),
    exercise::Model::of::<SnippetComment>("#/components/schemas/snippet_comment"),
    exercise::Model::of::<SnippetCommit>("#/components/schemas/snippet_commit"),
    exercise::Model::of::<Span>("#/components/schemas/span"),
    exercise::Model::of::<SpanAttribute>("#/components/schemas/span_attribute"),
    exercise::Model::of::<SshAccountKey>("#/components/schemas/ssh_account_key"),
    exercise::Model::of::<Tag>("#/components/schemas/tag"),
    exercise::Model::of::<TeamAccount>("#/components/schemas/team"),
    exercise::Model::of::<TeamLinks>("#/components/schemas/team_links"),
    exercise::Model::of::<TreeEntry>("#/components/schemas/treeentry"),
    exercise::Model::of::<TreeEntryBase>("#/components/schemas/treeentry"),
    exercise::Model::of::<UserAccount>("#/components/schemas/user"),
    exercise::Model::of::<UserGroup>("#/components/schemas/group"),
    exercise::Model::of::<UserLinks>("#/components/schemas/user_links"),
    exercise::Model::of::<Vec<LinkerValue>>(
        "#/paths/~1addon~1linkers~1{linker_key}~1values/put/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<ReportAnnotation>>(
        "#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1reports~1{reportId}~1annotations/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<ReportAnnotation>>(
        "#/paths/~1repositories~1{workspace}~1{repo_slug}~1commit~1{commit}~1reports~1{reportId}~1annotations/post/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<WebhookEventDescription>("#/components/schemas/hook_event"),
    exercise::Model::of::<WebhookSubject>("#/components/schemas/webhook_subject"),
    exercise::Model::of::<WebhookSubjectBase>("#/components/schemas/webhook_subject"),
    exercise::Model::of::<WebhookSubjectTypes>("#/components/schemas/subject_types"),
    exercise::Model::of::<WebhookSubscription>("#/components/schemas/webhook_subscription"),
    exercise::Model::of::<Workspace>("#/components/schemas/workspace"),
    exercise::Model::of::<WorkspaceAccess>("#/components/schemas/workspace_access"),
    exercise::Model::of::<WorkspaceBase>("#/components/schemas/workspace_base"),
    exercise::Model::of::<WorkspaceMembership>("#/components/schemas/workspace_membership"),
];

/// Every event that the API sends of itself, and what reads it.
pub static EVENTS: &[exercise::Event] = &[
    exercise::Event::of::<api::events::Event, IssueCommentCreated>("issue:comment_created"),
    exercise::Event::of::<api::events::Event, IssueCreated>("issue:created"),
    exercise::Event::of::<api::events::Event, IssueUpdated>("issue:updated"),
    exercise::Event::of::<api::events::Event, PipelineSpanCreated>("pipeline:span_created"),
    exercise::Event::of::<api::events::Event, ProjectUpdated>("project:updated"),
    exercise::Event::of::<api::events::Event, PullRequestApproved>("pullrequest:approved"),
    exercise::Event::of::<api::events::Event, PullRequestChangesRequestCreated>(
        "pullrequest:changes_request_created",
    ),
    exercise::Event::of::<api::events::Event, PullRequestChangesRequestRemoved>(
        "pullrequest:changes_request_removed",
    ),
    exercise::Event::of::<api::events::Event, PullRequestCommentCreated>("pullrequest:comment_created"),
    exercise::Event::of::<api::events::Event, PullRequestCommentDeleted>("pullrequest:comment_deleted"),
    exercise::Event::of::<api::events::Event, PullRequestCommentReopened>("pullrequest:comment_reopened"),
    exercise::Event::of::<api::events::Event, PullRequestCommentResolved>("pullrequest:comment_resolved"),
    exercise::Event::of::<api::events::Event, PullRequestCommentUpdated>("pullrequest:comment_updated"),
    exercise::Event::of::<api::events::Event, PullRequestCreated>("pullrequest:created"),
    exercise::Event::of::<api::events::Event, PullRequestFulfilled>("pullrequest:fulfilled"),
    exercise::Event::of::<api::events::Event, PullRequestPush>("pullrequest:push"),
    exercise::Event::of::<api::events::Event, PullRequestRejected>("pullrequest:rejected"),
    exercise::Event::of::<api::events::Event, PullRequestUnapproved>("pullrequest:unapproved"),
    exercise::Event::of::<api::events::Event, PullRequestUpdated>("pullrequest:updated"),
    exercise::Event::of::<api::events::Event, RepositoryCommitCommentCreated>("repo:commit_comment_created"),
    exercise::Event::of::<api::events::Event, RepositoryCommitStatusCreated>("repo:commit_status_created"),
    exercise::Event::of::<api::events::Event, RepositoryCommitStatusUpdated>("repo:commit_status_updated"),
    exercise::Event::of::<api::events::Event, RepositoryCreated>("repo:created"),
    exercise::Event::of::<api::events::Event, RepositoryDeleted>("repo:deleted"),
    exercise::Event::of::<api::events::Event, RepositoryForked>("repo:fork"),
    exercise::Event::of::<api::events::Event, RepositoryImported>("repo:imported"),
    exercise::Event::of::<api::events::Event, RepositoryPush>("repo:push"),
    exercise::Event::of::<api::events::Event, RepositoryTransferred>("repo:transfer"),
    exercise::Event::of::<api::events::Event, RepositoryUpdated>("repo:updated"),
];
