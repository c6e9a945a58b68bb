//! Every operation of `bitbucket-data-center`, called with sample values. Written by the generator.

#![expect(deprecated, reason = "what is deprecated is called like the rest")]

use crate::{decoded, exercise};
use bitbucket_data_center::models::{
    AccessToken, AccessTokenUpdate, AnalyticsSettings, AnnouncementBanner, ApiErrorBody, ApiErrorMessage,
    ApplicationProperties, AttachmentMetadata, AuthenticationErrorBody, AutoDeclineSettings,
    AutoDeclineSettingsUpdate, AutoMerge, AutoMergeResult, AutoMergeSettings, AutoMergeSettingsUpdate,
    BasicAuthConfig, BearerTokenCredentials, BlamedLines, Branch, BranchDelete, BranchModel,
    BranchModelBranch, BranchModelConfiguration, BranchModelType, BuildCapabilities, BuildStats, BuildStatus,
    BulkUserRateLimitSettingsUpdate, Captcha, Change, Changeset, ClusterInformation, ClusterNode,
    CodeSearchHit, CodeSearchLine, CodeSearchResult, Comment, CommentAnchor, CommentJiraIssue,
    CommentOperations, CommentState, Commit, CommitCommentAdded, CommitCommentDeleted, CommitCommentEdited,
    CommitMessageSuggestion, CommitMessageTemplate, Conflict, ConflictChange, ConflictErrorBody,
    ConflictErrorMessage, ConnectivitySummary, CreatedAccessToken, CredentialsCheckFailure,
    CurrentUserUpdate, DefaultBranch, DefaultTask, DefaultTaskDefinition, Deployment, DeploymentEnvironment,
    DetailedGroup, DetailedUser, DiagnosticsPing, Diff, DiffHunk, DiffLine, DiffSegment, DiffType, Diffs,
    DirectoryEntry, ElevationMethods, Emoticon, EnrichedRepository, EnrollmentConversation, ErasedUser,
    ExportDefinition, ExportPreview, ExportSelection, FileLine, FilePath, GetBackfillReportAnswer,
    GetBackfillStatusAnswer, GetLogSettingsAnswer, GetRepositoryIndexAnswer, GetRepositoryIndexQueueAnswer,
    GetRepositoryIndexQueuedAnswer, GpgKey, GpgSubKey, Group, GroupMembership, GroupPermission,
    GroupUserSelection, HookScript, HookScriptConfig, HookScriptTriggers, IdentityProvider,
    IdentityProviderPage, ImportDefinition, InsightAnnotation, InsightAnnotationSeverity,
    InsightAnnotationType, InsightAnnotations, InsightReport, InsightReportData, JiraIssue, JiraProjectLink,
    JitConfig, JitUser, Job, JobMessage, JobProgress, Label, Labelable, LastModified, License, LicenseStatus,
    Links, ListBrokenIndexesAnswerValues, ListDelayedSyncRepositoriesAnswer, ListIndexingThreadsAnswer,
    ListUpstreamServersAnswerValues, LogLevel, LoginOption, LoginOptionPage, LoginResult, MailConfiguration,
    Markup, MergeRequirement, MeshConnectivityReport, MeshMigrationDefinition, MeshMigrationPreview,
    MeshMigrationSummary, MeshNode, MigrationRepository, MinimalCommit, MinimalRef, MirrorAuthentication,
    MirrorCredentials, MirrorHashes, MirrorRepositorySynchronizationStatus, MirrorServer, MirrorSynchronized,
    MirrorUpgrade, MirroredRepository, MirroredRepositoryDescriptor, MirroringRequest,
    MultilineCommentMarker, MultilineCommentSpan, NamedLink, NewAccessToken, NewBranch, NewBuildStatus,
    NewDeployment, NewGitTag, NewInsightAnnotation, NewInsightAnnotations, NewInsightReport, NewPlainBranch,
    NewProjectSettingsRestriction, NewPullRequestParticipant, NewRefRestriction, NewTag, NextLogin, Node,
    NodeConnectivityReport, NodeConnectivitySummary, PasswordChange, PasswordElevation, PasswordLogin,
    PasswordReset, PathContents, Permission, PermissionCheck, PermittedPrincipal, Person, Project,
    ProjectAutoMergeSettingsUpdate, ProjectModified, ProjectSettingsRestriction, PullRequest,
    PullRequestActivity, PullRequestApproved, PullRequestChangesRequested, PullRequestCommentAdded,
    PullRequestCommentDeleted, PullRequestCommentEdited, PullRequestCount, PullRequestDecline,
    PullRequestDeclined, PullRequestDelete, PullRequestDeleted, PullRequestMerge, PullRequestMergeConfig,
    PullRequestMergeResult, PullRequestMergeStrategy, PullRequestMergeability, PullRequestMerged,
    PullRequestModified, PullRequestNeedsWork, PullRequestOpened, PullRequestParticipant,
    PullRequestParticipantUpdate, PullRequestProperties, PullRequestRebase, PullRequestRebaseResult,
    PullRequestRebaseability, PullRequestRef, PullRequestReopen, PullRequestReview,
    PullRequestReviewersUpdated, PullRequestSettings, PullRequestSourceUpdated, PullRequestSuggestion,
    PullRequestUnapproved, PushRefChange, QueuedSynchronization, RateLimitRejections, RateLimitSettings,
    RecoveryCode, RecoveryCodeLogin, RefChange, RefMatcher, RefMatcherType, RefRestriction,
    RefSynchronization, RefSynchronizationContext, RefSynchronizationStatus, RejectedRef, Repository,
    RepositoryForked, RepositoryHashes, RepositoryHook, RepositoryHookDetails, RepositoryHookVeto,
    RepositoryLockOwner, RepositoryMirrorEvent, RepositoryModified, RepositoryPolicy,
    RepositoryPullRequestSettings, RepositoryRefChangeActivity, RepositoryRefsChanged, RepositorySelector,
    RequiredBuild, RequiredBuildDefinition, RescopedCommits, RestartIndexingBody, ReviewerCondition,
    ReviewerConditionDefinition, ReviewerGroup, RollingUpgradeState, SearchRequest, SearchResult,
    SecretDetected, SecretLocation, SecretScanningAllowlistRule, SecretScanningAllowlistRuleDefinition,
    SecretScanningRule, SecretScanningRuleDefinition, SetContentSecurityPolicyBody, SetIndexingThreadsBody,
    SigningConfigurationUpdate, SocketAddress, SshAccessKey, SshAccessKeyLocations, SshCredentials, SshKey,
    SshKeyFingerprint, SshKeySettings, SshKeyTypeRestriction, SshSettings, SsoConfig, SsoManagementStatus,
    StartBackfillBody, SuggestionApply, SynchronizationProgress, SynchronizationQueue,
    SystemSigningConfiguration, Tag, Task, TestResults, TokenBucketSettings, TotpCodeLogin, TotpElevation,
    TotpEnrollment, TwoStepMethod, TwoStepStatus, UpstreamServer, UpstreamSettings, User, UserDirectory,
    UserGroupSelection, UserMemberships, UserPermission, UserRateLimitSettings, UserRateLimitSettingsUpdate,
    UserReaction, UserRename, UserUpdate, UserWithPermissions, UsernamePasswordCredentials, Webhook,
    WebhookConfiguration, WebhookCredentials, WebhookEvent, WebhookInvocation, WebhookInvocationCounts,
    WebhookInvocationRequest, WebhookInvocationResult, WebhookInvocationWindow, WebhookScope,
    WebhookStatistics, WebhookTestResponse, WebhookTestResult, X509Certificate,
};
use bitbucket_runtime::wire::Json;
use bitbucket_runtime::{OffsetPage, Part};
use std::collections::BTreeMap;

use bitbucket_data_center as api;

/// Every operation, by module.
pub static OPERATIONS: &[&[exercise::Entry<api::DataCenter>]] = &[
    AUTHENTICATION_CALLS,
    BUILDS_AND_DEPLOYMENTS_CALLS,
    CAPABILITIES_CALLS,
    DASHBOARD_CALLS,
    JIRA_INTEGRATION_CALLS,
    MARKUP_CALLS,
    MIRRORING_MIRROR_CALLS,
    MIRRORING_UPSTREAM_CALLS,
    PERMISSION_MANAGEMENT_CALLS,
    PROJECT_CALLS,
    PULL_REQUESTS_CALLS,
    REPOSITORY_CALLS,
    SECURITY_CALLS,
    SYSTEM_MAINTENANCE_CALLS,
];

/// Authentication.
static AUTHENTICATION_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "authentication",
        function: "list_project_access_tokens",
        method: "GET",
        path: "/access-tokens/latest/projects/{projectKey}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::authentication::list_project_access_tokens(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "create_project_access_token",
        method: "PUT",
        path: "/access-tokens/latest/projects/{projectKey}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::create_project_access_token(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<NewAccessToken>()?,
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
        module: "authentication",
        function: "list_repository_access_tokens",
        method: "GET",
        path: "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::authentication::list_repository_access_tokens(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "create_repository_access_token",
        method: "PUT",
        path: "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::create_repository_access_token(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<NewAccessToken>()?,
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
        module: "authentication",
        function: "get_repository_access_token",
        method: "GET",
        path: "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::get_repository_access_token(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("tokenId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "update_repository_access_token",
        method: "POST",
        path: "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::update_repository_access_token(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("tokenId")?,
                    &sample.json::<AccessTokenUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "delete_repository_access_token",
        method: "DELETE",
        path: "/access-tokens/latest/projects/{projectKey}/repos/{repositorySlug}/{tokenId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::delete_repository_access_token(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("tokenId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "get_project_access_token",
        method: "GET",
        path: "/access-tokens/latest/projects/{projectKey}/{tokenId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::get_project_access_token(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("tokenId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "update_project_access_token",
        method: "POST",
        path: "/access-tokens/latest/projects/{projectKey}/{tokenId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::update_project_access_token(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("tokenId")?,
                    &sample.json::<AccessTokenUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "delete_project_access_token",
        method: "DELETE",
        path: "/access-tokens/latest/projects/{projectKey}/{tokenId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::delete_project_access_token(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("tokenId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "list_user_access_tokens",
        method: "GET",
        path: "/access-tokens/latest/users/{userSlug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::authentication::list_user_access_tokens(sample.path::<&str>("userSlug")?);
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "create_user_access_token",
        method: "PUT",
        path: "/access-tokens/latest/users/{userSlug}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::create_user_access_token(
                    sample.path::<&str>("userSlug")?,
                    &sample.json::<NewAccessToken>()?,
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
        module: "authentication",
        function: "get_user_access_token",
        method: "GET",
        path: "/access-tokens/latest/users/{userSlug}/{tokenId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::get_user_access_token(
                    sample.path::<&str>("userSlug")?,
                    sample.path::<&str>("tokenId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "update_user_access_token",
        method: "POST",
        path: "/access-tokens/latest/users/{userSlug}/{tokenId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::update_user_access_token(
                    sample.path::<&str>("userSlug")?,
                    sample.path::<&str>("tokenId")?,
                    &sample.json::<AccessTokenUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "delete_user_access_token",
        method: "DELETE",
        path: "/access-tokens/latest/users/{userSlug}/{tokenId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::delete_user_access_token(
                    sample.path::<&str>("userSlug")?,
                    sample.path::<&str>("tokenId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "list_identity_providers",
        method: "GET",
        path: "/authconfig/latest/idps",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::authentication::list_identity_providers();
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "create_identity_provider",
        method: "POST",
        path: "/authconfig/latest/idps",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::authentication::create_identity_provider(&sample.json::<IdentityProvider>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<AuthenticationErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "get_identity_provider",
        method: "GET",
        path: "/authconfig/latest/idps/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::get_identity_provider(sample.path::<i64>("id")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "delete_identity_provider",
        method: "DELETE",
        path: "/authconfig/latest/idps/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::delete_identity_provider(sample.path::<i64>("id")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "update_identity_provider",
        method: "PATCH",
        path: "/authconfig/latest/idps/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::update_identity_provider(
                    sample.path::<i64>("id")?,
                    &sample.json::<IdentityProvider>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<AuthenticationErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "list_jit_users",
        method: "GET",
        path: "/authconfig/latest/jit-users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::list_jit_users();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "list_login_options",
        method: "GET",
        path: "/authconfig/latest/login-options",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::authentication::list_login_options();
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "get_saml_certificate",
        method: "GET",
        path: "/authconfig/latest/saml/certificate",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::get_saml_certificate();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "reset_saml_certificate",
        method: "POST",
        path: "/authconfig/latest/saml/certificate/reset",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::reset_saml_certificate();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "get_sso_config",
        method: "GET",
        path: "/authconfig/latest/sso",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::get_sso_config();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "update_sso_config",
        method: "PATCH",
        path: "/authconfig/latest/sso",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::update_sso_config(&sample.json::<SsoConfig>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<AuthenticationErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "get_basic_auth_config",
        method: "GET",
        path: "/basicauth/latest/config",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::get_basic_auth_config();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "set_basic_auth_config",
        method: "PUT",
        path: "/basicauth/latest/config",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::set_basic_auth_config(&sample.json::<BasicAuthConfig>()?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("409", decoded::error::<AuthenticationErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "list_repository_access_keys",
        method: "GET",
        path: "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::authentication::list_repository_access_keys(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("effective")? {
                    request = request.effective(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("minimumPermission")? {
                    request = request.minimum_permission(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("permission")? {
                    request = request.permission(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "add_repository_access_key",
        method: "POST",
        path: "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::add_repository_access_key(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<SshAccessKey>()?,
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
        module: "authentication",
        function: "get_repository_access_key",
        method: "GET",
        path: "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::get_repository_access_key(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("keyId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "remove_repository_access_key",
        method: "DELETE",
        path: "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::remove_repository_access_key(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("keyId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "set_repository_access_key_permission",
        method: "PUT",
        path: "/keys/latest/projects/{projectKey}/repos/{repositorySlug}/ssh/{keyId}/permission/{permission}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::set_repository_access_key_permission(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("keyId")?,
                    sample.path::<&str>("permission")?.into(),
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "list_project_access_keys",
        method: "GET",
        path: "/keys/latest/projects/{projectKey}/ssh",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::authentication::list_project_access_keys(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("permission")? {
                    request = request.permission(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "add_project_access_key",
        method: "POST",
        path: "/keys/latest/projects/{projectKey}/ssh",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::add_project_access_key(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<SshAccessKey>()?,
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
        module: "authentication",
        function: "get_project_access_key",
        method: "GET",
        path: "/keys/latest/projects/{projectKey}/ssh/{keyId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::get_project_access_key(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("keyId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "remove_project_access_key",
        method: "DELETE",
        path: "/keys/latest/projects/{projectKey}/ssh/{keyId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::remove_project_access_key(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("keyId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "set_project_access_key_permission",
        method: "PUT",
        path: "/keys/latest/projects/{projectKey}/ssh/{keyId}/permission/{permission}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::set_project_access_key_permission(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("keyId")?,
                    sample.path::<&str>("permission")?.into(),
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "revoke_access_key",
        method: "DELETE",
        path: "/keys/latest/ssh/{keyId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::revoke_access_key(
                    sample.path::<i64>("keyId")?,
                    &sample.json::<SshAccessKeyLocations>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "list_access_key_projects",
        method: "GET",
        path: "/keys/latest/ssh/{keyId}/projects",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::authentication::list_access_key_projects(sample.path::<i64>("keyId")?);
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "list_access_key_repositories",
        method: "GET",
        path: "/keys/latest/ssh/{keyId}/repos",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::authentication::list_access_key_repositories(sample.path::<i64>("keyId")?);
                if let Some(value) = sample.query::<Option<bool>>("withRestrictions")? {
                    request = request.with_restrictions(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "list_ssh_keys",
        method: "GET",
        path: "/ssh/latest/keys",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::authentication::list_ssh_keys();
                if let Some(value) = sample.query::<Option<&str>>("userName")? {
                    request = request.user_name(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("user")? {
                    request = request.user(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "add_ssh_key",
        method: "POST",
        path: "/ssh/latest/keys",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let mut request = api::authentication::add_ssh_key(&sample.json::<SshKey>()?);
                if let Some(value) = sample.query::<Option<&str>>("user")? {
                    request = request.user(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "authentication",
        function: "remove_all_ssh_keys",
        method: "DELETE",
        path: "/ssh/latest/keys",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::authentication::remove_all_ssh_keys();
                if let Some(value) = sample.query::<Option<&str>>("userName")? {
                    request = request.user_name(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("user")? {
                    request = request.user(value);
                }
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "get_ssh_key",
        method: "GET",
        path: "/ssh/latest/keys/{keyId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::get_ssh_key(sample.path::<i64>("keyId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "remove_ssh_key",
        method: "DELETE",
        path: "/ssh/latest/keys/{keyId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::authentication::remove_ssh_key(sample.path::<i64>("keyId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "get_ssh_settings",
        method: "GET",
        path: "/ssh/latest/settings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::get_ssh_settings();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "authenticate",
        method: "POST",
        path: "/tsv/latest/authenticate",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::authenticate(&sample.json::<PasswordLogin>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<CredentialsCheckFailure>), ("412", decoded::error::<NextLogin>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "get_captcha",
        method: "GET",
        path: "/tsv/latest/authenticate/captcha",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::get_captcha();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "authenticate_with_recovery_code",
        method: "POST",
        path: "/tsv/latest/authenticate/recovery-code",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::authenticate_with_recovery_code(
                    &sample.json::<RecoveryCodeLogin>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<AuthenticationErrorBody>),
            ("401", decoded::error::<AuthenticationErrorBody>),
        ],
    },
    exercise::Entry {
        module: "authentication",
        function: "authenticate_with_totp_code",
        method: "POST",
        path: "/tsv/latest/authenticate/totp-code",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::authentication::authenticate_with_totp_code(&sample.json::<TotpCodeLogin>()?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<AuthenticationErrorBody>),
            ("401", decoded::error::<AuthenticationErrorBody>),
        ],
    },
    exercise::Entry {
        module: "authentication",
        function: "check_elevated_session",
        method: "GET",
        path: "/tsv/latest/elevate-permissions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::authentication::check_elevated_session();
                if let Some(value) = sample.query::<Option<&str>>("actionType")? {
                    request = request.action_type(value.into());
                }
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ElevationMethods>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "elevate_session_with_password",
        method: "POST",
        path: "/tsv/latest/elevate-permissions/password",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let mut request =
                    api::authentication::elevate_session_with_password(&sample.json::<PasswordElevation>()?);
                if let Some(value) = sample.query::<Option<&str>>("actionType")? {
                    request = request.action_type(value.into());
                }
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<AuthenticationErrorBody>), ("403", decoded::error::<Json>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "elevate_session_with_recovery_code",
        method: "POST",
        path: "/tsv/latest/elevate-permissions/recovery-code",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let mut request =
                    api::authentication::elevate_session_with_recovery_code(&sample.json::<RecoveryCode>()?);
                if let Some(value) = sample.query::<Option<&str>>("actionType")? {
                    request = request.action_type(value.into());
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<AuthenticationErrorBody>), ("403", decoded::error::<Json>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "elevate_session_with_totp_code",
        method: "POST",
        path: "/tsv/latest/elevate-permissions/totp",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let mut request =
                    api::authentication::elevate_session_with_totp_code(&sample.json::<TotpElevation>()?);
                if let Some(value) = sample.query::<Option<&str>>("actionType")? {
                    request = request.action_type(value.into());
                }
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<AuthenticationErrorBody>), ("403", decoded::error::<Json>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "get_sso_management_status",
        method: "GET",
        path: "/tsv/latest/sso-management-status",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::get_sso_management_status();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<AuthenticationErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "get_two_step_status",
        method: "GET",
        path: "/tsv/latest/status",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::get_two_step_status();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "authentication",
        function: "complete_enforced_enrollment",
        method: "POST",
        path: "/tsv/latest/totp/complete-enforced-enrollment",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::authentication::complete_enforced_enrollment(&sample.json::<TotpCodeLogin>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<AuthenticationErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "complete_enrollment_update",
        method: "POST",
        path: "/tsv/latest/totp/complete-enrollment-update",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::authentication::complete_enrollment_update(&sample.json::<TotpCodeLogin>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<AuthenticationErrorBody>),
            ("401", decoded::error::<ElevationMethods>),
        ],
    },
    exercise::Entry {
        module: "authentication",
        function: "complete_voluntary_enrollment",
        method: "POST",
        path: "/tsv/latest/totp/complete-voluntary-enrollment",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::authentication::complete_voluntary_enrollment(&sample.json::<TotpCodeLogin>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<AuthenticationErrorBody>),
            ("401", decoded::error::<ElevationMethods>),
        ],
    },
    exercise::Entry {
        module: "authentication",
        function: "rotate_recovery_code",
        method: "POST",
        path: "/tsv/latest/totp/recovery-code/rotate",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::rotate_recovery_code();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<AuthenticationErrorBody>),
            ("401", decoded::error::<ElevationMethods>),
        ],
    },
    exercise::Entry {
        module: "authentication",
        function: "start_enforced_enrollment",
        method: "POST",
        path: "/tsv/latest/totp/start-enforced-enrollment",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::authentication::start_enforced_enrollment(&sample.json::<EnrollmentConversation>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<AuthenticationErrorBody>)],
    },
    exercise::Entry {
        module: "authentication",
        function: "start_enrollment_update",
        method: "POST",
        path: "/tsv/latest/totp/start-enrollment-update",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::start_enrollment_update();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<AuthenticationErrorBody>),
            ("401", decoded::error::<ElevationMethods>),
        ],
    },
    exercise::Entry {
        module: "authentication",
        function: "start_voluntary_enrollment",
        method: "POST",
        path: "/tsv/latest/totp/start-voluntary-enrollment",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::start_voluntary_enrollment();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<AuthenticationErrorBody>),
            ("401", decoded::error::<ElevationMethods>),
        ],
    },
    exercise::Entry {
        module: "authentication",
        function: "unenroll_current_user",
        method: "DELETE",
        path: "/tsv/latest/totp/unenroll",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::authentication::unenroll_current_user();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<AuthenticationErrorBody>),
            ("401", decoded::error::<ElevationMethods>),
        ],
    },
    exercise::Entry {
        module: "authentication",
        function: "unenroll_user",
        method: "DELETE",
        path: "/tsv/latest/totp/unenroll/user/{userName}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::authentication::unenroll_user(
                    sample.path::<&str>("userName")?,
                    &sample.json::<TotpElevation>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<AuthenticationErrorBody>),
            ("401", decoded::error::<AuthenticationErrorBody>),
            ("403", decoded::error::<AuthenticationErrorBody>),
            ("404", decoded::error::<AuthenticationErrorBody>),
        ],
    },
];

/// Builds and deployments.
static BUILDS_AND_DEPLOYMENTS_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "builds_and_deployments",
        function: "get_build_status",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::get_build_status(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.query::<&str>("key")?,
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
        module: "builds_and_deployments",
        function: "add_build_status",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::add_build_status(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    &sample.json::<NewBuildStatus>()?,
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
        module: "builds_and_deployments",
        function: "delete_build_status",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/builds",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::delete_build_status(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.query::<&str>("key")?,
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
        module: "builds_and_deployments",
        function: "get_deployment",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::get_deployment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.query::<i64>("deploymentSequenceNumber")?,
                    sample.query::<&str>("key")?,
                    sample.query::<&str>("environmentKey")?,
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
        module: "builds_and_deployments",
        function: "set_deployment",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::set_deployment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    &sample.json::<NewDeployment>()?,
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
        module: "builds_and_deployments",
        function: "delete_deployment",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/deployments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::delete_deployment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.query::<i64>("deploymentSequenceNumber")?,
                    sample.query::<&str>("key")?,
                    sample.query::<&str>("environmentKey")?,
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
        module: "builds_and_deployments",
        function: "get_build_stats_for_commits",
        method: "POST",
        path: "/build-status/latest/commits/stats",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::builds_and_deployments::get_build_stats_for_commits(&sample.json::<Vec<String>>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "get_build_stats",
        method: "GET",
        path: "/build-status/latest/commits/stats/{commitId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::builds_and_deployments::get_build_stats(sample.path::<&str>("commitId")?);
                if let Some(value) = sample.query::<Option<bool>>("includeUnique")? {
                    request = request.include_unique(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "list_build_statuses_by_commit",
        method: "GET",
        path: "/build-status/latest/commits/{commitId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::builds_and_deployments::list_build_statuses_by_commit(
                    sample.path::<&str>("commitId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("orderBy")? {
                    request = request.order_by(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "add_build_status_by_commit",
        method: "POST",
        path: "/build-status/latest/commits/{commitId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::add_build_status_by_commit(
                    sample.path::<&str>("commitId")?,
                    &sample.json::<BuildStatus>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "list_insight_annotations_for_commit",
        method: "GET",
        path: "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/annotations",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::builds_and_deployments::list_insight_annotations_for_commit(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                );
                request = request.severity(
                    sample.query::<Vec<&str>>("severity")?.into_iter().map(InsightAnnotationSeverity::from),
                );
                request = request.path(sample.query::<Vec<&str>>("path")?);
                request = request.external_id(sample.query::<Vec<&str>>("externalId")?);
                request = request
                    .of_type(sample.query::<Vec<&str>>("type")?.into_iter().map(InsightAnnotationType::from));
                request = request.key(sample.query::<Vec<&str>>("key")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "list_insight_reports",
        method: "GET",
        path: "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::builds_and_deployments::list_insight_reports(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "get_insight_report",
        method: "GET",
        path: "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::get_insight_report(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<&str>("key")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "set_insight_report",
        method: "PUT",
        path: "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::set_insight_report(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<&str>("key")?,
                    &sample.json::<NewInsightReport>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "delete_insight_report",
        method: "DELETE",
        path: "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::delete_insight_report(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<&str>("key")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "list_insight_annotations",
        method: "GET",
        path: "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::list_insight_annotations(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<&str>("key")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "add_insight_annotations",
        method: "POST",
        path: "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::add_insight_annotations(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<&str>("key")?,
                    &sample.json::<NewInsightAnnotations>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "delete_insight_annotations",
        method: "DELETE",
        path: "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::builds_and_deployments::delete_insight_annotations(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<&str>("key")?,
                );
                request = request.external_id(sample.query::<Vec<&str>>("externalId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "set_insight_annotation",
        method: "PUT",
        path: "/insights/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/reports/{key}/annotations/{externalId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::set_insight_annotation(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<&str>("key")?,
                    sample.path::<&str>("externalId")?,
                    &sample.json::<NewInsightAnnotation>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "create_required_build",
        method: "POST",
        path: "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::create_required_build(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<RequiredBuildDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "update_required_build",
        method: "PUT",
        path: "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::update_required_build(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                    &sample.json::<RequiredBuildDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "delete_required_build",
        method: "DELETE",
        path: "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::builds_and_deployments::delete_required_build(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "builds_and_deployments",
        function: "list_required_builds",
        method: "GET",
        path: "/required-builds/latest/projects/{projectKey}/repos/{repositorySlug}/conditions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::builds_and_deployments::list_required_builds(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
];

/// Capabilities.
static CAPABILITIES_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "capabilities",
        function: "get_for_builds",
        method: "GET",
        path: "/api/latest/build/capabilities",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::capabilities::get_for_builds();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "capabilities",
        function: "get_for_deployments",
        method: "GET",
        path: "/api/latest/deployment/capabilities",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::capabilities::get_for_deployments();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Dashboard.
static DASHBOARD_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "dashboard",
        function: "list_pull_request_suggestions",
        method: "GET",
        path: "/api/latest/dashboard/pull-request-suggestions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::dashboard::list_pull_request_suggestions();
                if let Some(value) = sample.query::<Option<i64>>("changesSince")? {
                    request = request.changes_since(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "dashboard",
        function: "list_pull_requests",
        method: "GET",
        path: "/api/latest/dashboard/pull-requests",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::dashboard::list_pull_requests();
                if let Some(value) = sample.query::<Option<i64>>("closedSince")? {
                    request = request.closed_since(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("role")? {
                    request = request.role(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("participantStatus")? {
                    request = request.participant_status(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("state")? {
                    request = request.state(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("user")? {
                    request = request.user(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("order")? {
                    request = request.order(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "dashboard",
        function: "list_inbox_pull_requests",
        method: "GET",
        path: "/api/latest/inbox/pull-requests",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::dashboard::list_inbox_pull_requests();
                if let Some(value) = sample.query::<Option<&str>>("role")? {
                    request = request.role(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "dashboard",
        function: "count_inbox_pull_requests",
        method: "GET",
        path: "/api/latest/inbox/pull-requests/count",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::dashboard::count_inbox_pull_requests();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
];

/// Jira integration.
static JIRA_INTEGRATION_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "jira_integration",
        function: "start_backfill",
        method: "POST",
        path: "/jira-dev/latest/devinfo-backfill",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::jira_integration::start_backfill(&sample.json::<StartBackfillBody>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "jira_integration",
        function: "stop_backfill",
        method: "DELETE",
        path: "/jira-dev/latest/devinfo-backfill",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::jira_integration::stop_backfill();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "jira_integration",
        function: "get_backfill_report",
        method: "GET",
        path: "/jira-dev/latest/devinfo-backfill/report",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::jira_integration::get_backfill_report();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "jira_integration",
        function: "get_backfill_status",
        method: "GET",
        path: "/jira-dev/latest/devinfo-backfill/status",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::jira_integration::get_backfill_status();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "jira_integration",
        function: "create_issue",
        method: "POST",
        path: "/jira/latest/comments/{commentId}/issues",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let mut request = api::jira_integration::create_issue(
                    sample.path::<i64>("commentId")?,
                    &sample.json::<String>()?,
                );
                if let Some(value) = sample.query::<Option<&str>>("applicationId")? {
                    request = request.application_id(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "jira_integration",
        function: "list_issue_commits",
        method: "GET",
        path: "/jira/latest/issues/{issueKey}/commits",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::jira_integration::list_issue_commits(sample.path::<&str>("issueKey")?);
                if let Some(value) = sample.query::<Option<i64>>("maxChanges")? {
                    request = request.max_changes(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "jira_integration",
        function: "get_project_link",
        method: "GET",
        path: "/jira/latest/projects/{projectKey}/primary-enhanced-entitylink",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::jira_integration::get_project_link(sample.path::<&str>("projectKey")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "jira_integration",
        function: "list_pull_request_issues",
        method: "GET",
        path: "/jira/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/issues",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::jira_integration::list_pull_request_issues(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
];

/// Markup.
static MARKUP_CALLS: &[exercise::Entry<api::DataCenter>] = &[exercise::Entry {
    module: "markup",
    function: "preview",
    method: "POST",
    path: "/api/latest/markup/preview",
    cases: &[exercise::Case {
        body: Some("text/plain"),
        as_json: false,
        call: |sample| {
            let mut request = api::markup::preview(sample.text()?);
            if let Some(value) = sample.query::<Option<bool>>("htmlEscape")? {
                request = request.html_escape(value);
            }
            if let Some(value) = sample.query::<Option<&str>>("urlMode")? {
                request = request.url_mode(value);
            }
            if let Some(value) = sample.query::<Option<bool>>("includeHeadingId")? {
                request = request.include_heading_id(value);
            }
            if let Some(value) = sample.query::<Option<bool>>("hardwrap")? {
                request = request.hard_wrap(value);
            }
            Ok(exercise::Call::new(&request, decoded::json))
        },
    }],
    errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
}];

/// Mirroring mirror.
static MIRRORING_MIRROR_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "mirroring_mirror",
        function: "list_farm_nodes",
        method: "GET",
        path: "/mirroring/latest/farmNodes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::list_farm_nodes();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "refresh_mesh_config",
        method: "POST",
        path: "/mirroring/latest/mesh/config/refresh",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::refresh_mesh_config();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "list_delayed_sync_repositories",
        method: "GET",
        path: "/mirroring/latest/mirrorRepos/delayed-sync",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::mirroring_mirror::list_delayed_sync_repositories();
                if let Some(value) = sample.query::<Option<&str>>("delayThreshold")? {
                    request = request.delay_threshold(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_repository",
        method: "GET",
        path: "/mirroring/latest/mirrorRepos/{externalRepositoryId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::mirroring_mirror::get_repository(sample.path::<&str>("externalRepositoryId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_sync_progress",
        method: "GET",
        path: "/mirroring/latest/progress",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::get_sync_progress();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "list_out_of_sync_repositories",
        method: "GET",
        path: "/mirroring/latest/supportInfo/out-of-sync-repos/content",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::list_out_of_sync_repositories();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_repository_lock_owner",
        method: "GET",
        path: "/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repo-lock-owner",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::get_repository_lock_owner(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_repository_sync_status",
        method: "GET",
        path: "/mirroring/latest/supportInfo/projects/{projectKey}/repos/{repositorySlug}/repoSyncStatus",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::get_repository_sync_status(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_ref_change_queue",
        method: "GET",
        path: "/mirroring/latest/supportInfo/refChangesQueue",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::get_ref_change_queue();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_ref_change_queue_length",
        method: "GET",
        path: "/mirroring/latest/supportInfo/refChangesQueue/count",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::get_ref_change_queue_length();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "list_repository_lock_owners",
        method: "GET",
        path: "/mirroring/latest/supportInfo/repo-lock-owners",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::list_repository_lock_owners();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "list_repository_sync_statuses",
        method: "GET",
        path: "/mirroring/latest/supportInfo/repoSyncStatus",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::mirroring_mirror::list_repository_sync_statuses();
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_sync_settings",
        method: "GET",
        path: "/mirroring/latest/syncSettings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::get_sync_settings();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "set_sync_settings",
        method: "PUT",
        path: "/mirroring/latest/syncSettings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::set_sync_settings(&sample.json::<UpstreamSettings>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_sync_mode",
        method: "GET",
        path: "/mirroring/latest/syncSettings/mode",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::get_sync_mode();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "set_sync_mode",
        method: "PUT",
        path: "/mirroring/latest/syncSettings/mode",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::set_sync_mode(&sample.json::<String>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "list_projects",
        method: "GET",
        path: "/mirroring/latest/syncSettings/projects",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::list_projects();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "add_projects",
        method: "POST",
        path: "/mirroring/latest/syncSettings/projects",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::add_projects(&sample.json::<Vec<String>>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "add_project",
        method: "POST",
        path: "/mirroring/latest/syncSettings/projects/{projectId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::add_project(sample.path::<&str>("projectId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "remove_project",
        method: "DELETE",
        path: "/mirroring/latest/syncSettings/projects/{projectId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::remove_project(sample.path::<&str>("projectId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_upstream_server",
        method: "GET",
        path: "/mirroring/latest/upstreamServer",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::get_upstream_server();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "list_upstream_servers",
        method: "GET",
        path: "/mirroring/latest/upstreamServers",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::mirroring_mirror::list_upstream_servers();
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_upstream_server_by_id",
        method: "GET",
        path: "/mirroring/latest/upstreamServers/{upstreamId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::mirroring_mirror::get_upstream_server_by_id(sample.path::<&str>("upstreamId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "report_addon_disabled",
        method: "POST",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/addon/disabled",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::mirroring_mirror::report_addon_disabled(sample.path::<&str>("upstreamId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "report_addon_enabled",
        method: "POST",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/addon/enabled",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::report_addon_enabled(sample.path::<&str>("upstreamId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "list_upstream_farm_nodes",
        method: "GET",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/farmNodes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::mirroring_mirror::list_upstream_farm_nodes(sample.path::<&str>("upstreamId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_upstream_sync_progress",
        method: "GET",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/progress",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::mirroring_mirror::get_upstream_sync_progress(sample.path::<&str>("upstreamId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_upstream_repository",
        method: "GET",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/repos/{upstreamRepoId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::get_upstream_repository(
                    sample.path::<&str>("upstreamId")?,
                    sample.path::<&str>("upstreamRepoId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "synchronize_upstream_repository",
        method: "POST",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/repos/{upstreamRepoId}/synchronization",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::mirroring_mirror::synchronize_upstream_repository(
                    sample.path::<&str>("upstreamId")?,
                    sample.path::<&str>("upstreamRepoId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("level")? {
                    request = request.level(value);
                }
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("410", decoded::error::<Json>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_upstream_settings",
        method: "GET",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/settings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::mirroring_mirror::get_upstream_settings(sample.path::<&str>("upstreamId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "set_upstream_settings",
        method: "PUT",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/settings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::set_upstream_settings(
                    sample.path::<&str>("upstreamId")?,
                    &sample.json::<UpstreamSettings>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "get_upstream_mode",
        method: "GET",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/settings/mode",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::get_upstream_mode(sample.path::<&str>("upstreamId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "set_upstream_mode",
        method: "PUT",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/settings/mode",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::set_upstream_mode(
                    sample.path::<&str>("upstreamId")?,
                    &sample.json::<String>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "list_upstream_projects",
        method: "GET",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/settings/projects",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::mirroring_mirror::list_upstream_projects(sample.path::<&str>("upstreamId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "add_upstream_projects",
        method: "POST",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/settings/projects",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::add_upstream_projects(
                    sample.path::<&str>("upstreamId")?,
                    &sample.json::<Vec<String>>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "remove_upstream_projects",
        method: "DELETE",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/settings/projects",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::remove_upstream_projects(
                    sample.path::<&str>("upstreamId")?,
                    &sample.json::<Vec<String>>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "add_upstream_project",
        method: "POST",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/settings/projects/{projectId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::add_upstream_project(
                    sample.path::<&str>("upstreamId")?,
                    sample.path::<&str>("projectId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "remove_upstream_project",
        method: "DELETE",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/settings/projects/{projectId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_mirror::remove_upstream_project(
                    sample.path::<&str>("upstreamId")?,
                    sample.path::<&str>("projectId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "synchronize_upstream",
        method: "POST",
        path: "/mirroring/latest/upstreamServers/{upstreamId}/synchronization",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::mirroring_mirror::synchronize_upstream(sample.path::<&str>("upstreamId")?);
                if let Some(value) = sample.query::<Option<&str>>("level")? {
                    request = request.level(value);
                }
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("410", decoded::error::<Json>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "end_rolling_upgrade",
        method: "POST",
        path: "/mirroring/latest/zdu/end",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::end_rolling_upgrade();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_mirror",
        function: "start_rolling_upgrade",
        method: "POST",
        path: "/mirroring/latest/zdu/start",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_mirror::start_rolling_upgrade();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
];

/// Mirroring upstream.
static MIRRORING_UPSTREAM_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "mirroring_upstream",
        function: "get_preferred_mirror",
        method: "GET",
        path: "/mirroring/latest/account/settings/preferred-mirror",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_upstream::get_preferred_mirror();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "set_preferred_mirror",
        method: "POST",
        path: "/mirroring/latest/account/settings/preferred-mirror",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::set_preferred_mirror(&sample.json::<String>()?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "clear_preferred_mirror",
        method: "DELETE",
        path: "/mirroring/latest/account/settings/preferred-mirror",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_upstream::clear_preferred_mirror();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "get_analytics_settings",
        method: "GET",
        path: "/mirroring/latest/analyticsSettings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::mirroring_upstream::get_analytics_settings();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "authenticate",
        method: "POST",
        path: "/mirroring/latest/authenticate",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::authenticate(&sample.json::<MirrorAuthentication>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "list_mirrors",
        method: "GET",
        path: "/mirroring/latest/mirrorServers",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::mirroring_upstream::list_mirrors();
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "get_mirror",
        method: "GET",
        path: "/mirroring/latest/mirrorServers/{mirrorId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::get_mirror(sample.path::<&str>("mirrorId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "upgrade_mirror",
        method: "PUT",
        path: "/mirroring/latest/mirrorServers/{mirrorId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::upgrade_mirror(
                    sample.path::<&str>("mirrorId")?,
                    &sample.json::<MirrorUpgrade>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "remove_mirror",
        method: "DELETE",
        path: "/mirroring/latest/mirrorServers/{mirrorId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::remove_mirror(sample.path::<&str>("mirrorId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "publish_event",
        method: "POST",
        path: "/mirroring/latest/mirrorServers/{mirrorId}/events",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::publish_event(
                    sample.path::<&str>("mirrorId")?,
                    &sample.json::<RepositoryMirrorEvent>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "get_mirror_token",
        method: "GET",
        path: "/mirroring/latest/mirrorServers/{mirrorId}/token",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::get_mirror_token(sample.path::<&str>("mirrorId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "get_mirror_panel",
        method: "GET",
        path: "/mirroring/latest/mirrorServers/{mirrorId}/webPanels/config",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::get_mirror_panel(sample.path::<&str>("mirrorId")?);
                Ok(exercise::Call::new(&request, decoded::text))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "get_project",
        method: "GET",
        path: "/mirroring/latest/projects/{projectId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::get_project(sample.path::<&str>("projectId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "list_project_repositories",
        method: "GET",
        path: "/mirroring/latest/projects/{projectId}/repos",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::mirroring_upstream::list_project_repositories(sample.path::<&str>("projectId")?);
                if let Some(value) = sample.query::<Option<bool>>("includeDefaultBranch")? {
                    request = request.include_default_branch(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "list_repositories",
        method: "GET",
        path: "/mirroring/latest/repos",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::mirroring_upstream::list_repositories();
                if let Some(value) = sample.query::<Option<bool>>("includeDefaultBranch")? {
                    request = request.include_default_branch(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "get_repository",
        method: "GET",
        path: "/mirroring/latest/repos/{repoId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::mirroring_upstream::get_repository(sample.path::<&str>("repoId")?);
                if let Some(value) = sample.query::<Option<bool>>("includeDefaultBranch")? {
                    request = request.include_default_branch(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "list_repository_mirrors",
        method: "GET",
        path: "/mirroring/latest/repos/{repoId}/mirrors",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::mirroring_upstream::list_repository_mirrors(sample.path::<&str>("repoId")?);
                if let Some(value) = sample.query::<Option<bool>>("preAuthorized")? {
                    request = request.pre_authorized(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "list_mirroring_requests",
        method: "GET",
        path: "/mirroring/latest/requests",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::mirroring_upstream::list_mirroring_requests();
                if let Some(value) = sample.query::<Option<&str>>("state")? {
                    request = request.state(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "create_mirroring_request",
        method: "POST",
        path: "/mirroring/latest/requests",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::mirroring_upstream::create_mirroring_request(&sample.json::<MirroringRequest>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "get_mirroring_request",
        method: "GET",
        path: "/mirroring/latest/requests/{mirroringRequestId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::mirroring_upstream::get_mirroring_request(sample.path::<i64>("mirroringRequestId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "delete_mirroring_request",
        method: "DELETE",
        path: "/mirroring/latest/requests/{mirroringRequestId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::delete_mirroring_request(
                    sample.path::<i64>("mirroringRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "accept_mirroring_request",
        method: "POST",
        path: "/mirroring/latest/requests/{mirroringRequestId}/accept",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::accept_mirroring_request(
                    sample.path::<i64>("mirroringRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "mirroring_upstream",
        function: "reject_mirroring_request",
        method: "POST",
        path: "/mirroring/latest/requests/{mirroringRequestId}/reject",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::mirroring_upstream::reject_mirroring_request(
                    sample.path::<i64>("mirroringRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("409", decoded::error::<ApiErrorBody>)],
    },
];

/// Permission management.
static PERMISSION_MANAGEMENT_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "permission_management",
        function: "list_groups",
        method: "GET",
        path: "/api/latest/admin/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_groups();
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "create_group",
        method: "POST",
        path: "/api/latest/admin/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::create_group(sample.query::<&str>("name")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "permission_management",
        function: "delete_group",
        method: "DELETE",
        path: "/api/latest/admin/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::delete_group(sample.query::<&str>("name")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "permission_management",
        function: "add_user_to_group",
        method: "POST",
        path: "/api/latest/admin/groups/add-user",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::permission_management::add_user_to_group(&sample.json::<GroupUserSelection>()?);
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
        module: "permission_management",
        function: "add_users_to_group",
        method: "POST",
        path: "/api/latest/admin/groups/add-users",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::permission_management::add_users_to_group(&sample.json::<GroupMembership>()?);
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
        module: "permission_management",
        function: "list_group_members",
        method: "GET",
        path: "/api/latest/admin/groups/more-members",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::permission_management::list_group_members(sample.query::<&str>("context")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "list_group_non_members",
        method: "GET",
        path: "/api/latest/admin/groups/more-non-members",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::permission_management::list_group_non_members(sample.query::<&str>("context")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "remove_user_from_group",
        method: "POST",
        path: "/api/latest/admin/groups/remove-user",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::permission_management::remove_user_from_group(&sample.json::<GroupUserSelection>()?);
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
        module: "permission_management",
        function: "list_group_permissions",
        method: "GET",
        path: "/api/latest/admin/permissions/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_group_permissions();
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "set_group_permission",
        method: "PUT",
        path: "/api/latest/admin/permissions/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::set_group_permission(
                    &sample.query::<Vec<&str>>("name")?,
                    sample.query::<&str>("permission")?.into(),
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "permission_management",
        function: "revoke_group_permissions",
        method: "DELETE",
        path: "/api/latest/admin/permissions/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::permission_management::revoke_group_permissions(sample.query::<&str>("name")?);
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
        module: "permission_management",
        function: "list_groups_without_permission",
        method: "GET",
        path: "/api/latest/admin/permissions/groups/none",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_groups_without_permission();
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "list_user_permissions",
        method: "GET",
        path: "/api/latest/admin/permissions/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_user_permissions();
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "set_user_permission",
        method: "PUT",
        path: "/api/latest/admin/permissions/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::set_user_permission(
                    &sample.query::<Vec<&str>>("name")?,
                    sample.query::<&str>("permission")?.into(),
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "permission_management",
        function: "revoke_user_permissions",
        method: "DELETE",
        path: "/api/latest/admin/permissions/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::permission_management::revoke_user_permissions(sample.query::<&str>("name")?);
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
        module: "permission_management",
        function: "list_users_without_permission",
        method: "GET",
        path: "/api/latest/admin/permissions/users/none",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_users_without_permission();
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "list_user_directories",
        method: "GET",
        path: "/api/latest/admin/user-directories",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_user_directories();
                if let Some(value) = sample.query::<Option<bool>>("includeInactive")? {
                    request = request.include_inactive(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "list_users",
        method: "GET",
        path: "/api/latest/admin/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_users();
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "update_user",
        method: "PUT",
        path: "/api/latest/admin/users",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::permission_management::update_user(&sample.json::<UserUpdate>()?);
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
        module: "permission_management",
        function: "create_user",
        method: "POST",
        path: "/api/latest/admin/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::create_user(
                    sample.query::<&str>("emailAddress")?,
                    sample.query::<&str>("displayName")?,
                    sample.query::<&str>("name")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("password")? {
                    request = request.password(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("addToDefaultGroup")? {
                    request = request.add_to_default_group(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("notify")? {
                    request = request.notify(value);
                }
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "permission_management",
        function: "delete_user",
        method: "DELETE",
        path: "/api/latest/admin/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::delete_user(sample.query::<&str>("name")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "permission_management",
        function: "add_group_to_user",
        method: "POST",
        path: "/api/latest/admin/users/add-group",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::permission_management::add_group_to_user(&sample.json::<UserGroupSelection>()?);
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
        module: "permission_management",
        function: "add_groups_to_user",
        method: "POST",
        path: "/api/latest/admin/users/add-groups",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::permission_management::add_groups_to_user(&sample.json::<UserMemberships>()?);
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
        module: "permission_management",
        function: "clear_user_captcha",
        method: "DELETE",
        path: "/api/latest/admin/users/captcha",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::clear_user_captcha(sample.query::<&str>("name")?);
                Ok(exercise::Call::new(&request, decoded::empty))
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
        module: "permission_management",
        function: "set_user_password",
        method: "PUT",
        path: "/api/latest/admin/users/credentials",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::permission_management::set_user_password(&sample.json::<PasswordReset>()?);
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
        module: "permission_management",
        function: "check_user_erasure",
        method: "GET",
        path: "/api/latest/admin/users/erasure",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::check_user_erasure(sample.query::<&str>("name")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "permission_management",
        function: "erase_user",
        method: "POST",
        path: "/api/latest/admin/users/erasure",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::erase_user(sample.query::<&str>("name")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "permission_management",
        function: "list_user_groups",
        method: "GET",
        path: "/api/latest/admin/users/more-members",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::permission_management::list_user_groups(sample.query::<&str>("context")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "list_groups_without_user",
        method: "GET",
        path: "/api/latest/admin/users/more-non-members",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::permission_management::list_groups_without_user(sample.query::<&str>("context")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "remove_group_from_user",
        method: "POST",
        path: "/api/latest/admin/users/remove-group",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::permission_management::remove_group_from_user(&sample.json::<UserGroupSelection>()?);
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
        module: "permission_management",
        function: "rename_user",
        method: "POST",
        path: "/api/latest/admin/users/rename",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::permission_management::rename_user(&sample.json::<UserRename>()?);
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
        module: "permission_management",
        function: "list_group_names",
        method: "GET",
        path: "/api/latest/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_group_names();
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "revoke_repository_permissions",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::revoke_repository_permissions(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                request = request.user(sample.query::<Vec<&str>>("user")?);
                request = request.group(sample.query::<Vec<&str>>("group")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<Json>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "permission_management",
        function: "list_repository_group_permissions",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_repository_group_permissions(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "set_repository_group_permission",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::set_repository_group_permission(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.query::<Vec<&str>>("name")?,
                    sample.query::<&str>("permission")?.into(),
                );
                Ok(exercise::Call::new(&request, decoded::empty))
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
        module: "permission_management",
        function: "revoke_repository_group_permissions",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::revoke_repository_group_permissions(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.query::<&str>("name")?,
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
        module: "permission_management",
        function: "list_groups_without_repository_permission",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/groups/none",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_groups_without_repository_permission(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "search_repository_permissions",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/search",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::search_repository_permissions(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                request = request
                    .permission(sample.query::<Vec<&str>>("permission")?.into_iter().map(Permission::from));
                if let Some(value) = sample.query::<Option<&str>>("filterText")? {
                    request = request.filter_text(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("type")? {
                    request = request.of_type(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "permission_management",
        function: "list_repository_user_permissions",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_repository_user_permissions(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "permission_management",
        function: "set_repository_user_permission",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::set_repository_user_permission(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.query::<Vec<&str>>("name")?,
                    sample.query::<&str>("permission")?.into(),
                );
                Ok(exercise::Call::new(&request, decoded::empty))
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
        module: "permission_management",
        function: "revoke_repository_user_permissions",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::permission_management::revoke_repository_user_permissions(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.query::<&str>("name")?,
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
        module: "permission_management",
        function: "list_users_without_repository_permission",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/permissions/users/none",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::permission_management::list_users_without_repository_permission(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Project.
static PROJECT_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "project",
        function: "get_hook_avatar",
        method: "GET",
        path: "/api/latest/hooks/{hookKey}/avatar",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::get_hook_avatar(sample.path::<&str>("hookKey")?);
                if let Some(value) = sample.query::<Option<&str>>("version")? {
                    request = request.version(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "list",
        method: "GET",
        path: "/api/latest/projects",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::list();
                if let Some(value) = sample.query::<Option<&str>>("name")? {
                    request = request.name(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("permission")? {
                    request = request.permission(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "create",
        method: "POST",
        path: "/api/latest/projects",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::create(&sample.json::<Project>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "project",
        function: "get",
        method: "GET",
        path: "/api/latest/projects/{projectKey}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::get(sample.path::<&str>("projectKey")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "update",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::project::update(sample.path::<&str>("projectKey")?, &sample.json::<Project>()?);
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
        module: "project",
        function: "delete",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::delete(sample.path::<&str>("projectKey")?);
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
        module: "project",
        function: "get_avatar",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/avatar.png",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::get_avatar(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<i64>>("s")? {
                    request = request.size(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "upload_avatar",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/avatar.png",
        cases: &[exercise::Case {
            body: Some("multipart/form-data"),
            as_json: false,
            call: |sample| {
                let request = api::project::upload_avatar(
                    sample.path::<&str>("projectKey")?,
                    sample.field::<Part>("avatar")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "list_hook_scripts",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/hook-scripts",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::list_hook_scripts(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "set_hook_script",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/hook-scripts/{scriptId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::set_hook_script(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("scriptId")?,
                    &sample.json::<HookScriptTriggers>()?,
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
        module: "project",
        function: "remove_hook_script",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/hook-scripts/{scriptId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::remove_hook_script(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("scriptId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "revoke_permissions",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/permissions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::revoke_permissions(sample.path::<&str>("projectKey")?);
                request = request.user(sample.query::<Vec<&str>>("user")?);
                request = request.group(sample.query::<Vec<&str>>("group")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<Json>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "project",
        function: "list_group_permissions",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/permissions/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::list_group_permissions(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "set_group_permission",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/permissions/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::set_group_permission(
                    sample.path::<&str>("projectKey")?,
                    &sample.query::<Vec<&str>>("name")?,
                    sample.query::<&str>("permission")?.into(),
                );
                Ok(exercise::Call::new(&request, decoded::empty))
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
        module: "project",
        function: "revoke_group_permissions",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/permissions/groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::revoke_group_permissions(
                    sample.path::<&str>("projectKey")?,
                    sample.query::<&str>("name")?,
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
        module: "project",
        function: "list_groups_without_permission",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/permissions/groups/none",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::project::list_groups_without_permission(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "search_permissions",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/permissions/search",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::search_permissions(sample.path::<&str>("projectKey")?);
                request = request
                    .permission(sample.query::<Vec<&str>>("permission")?.into_iter().map(Permission::from));
                if let Some(value) = sample.query::<Option<&str>>("filterText")? {
                    request = request.filter_text(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("type")? {
                    request = request.of_type(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "project",
        function: "list_user_permissions",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/permissions/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::list_user_permissions(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "set_user_permission",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/permissions/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::set_user_permission(
                    sample.path::<&str>("projectKey")?,
                    &sample.query::<Vec<&str>>("name")?,
                    sample.query::<&str>("permission")?.into(),
                );
                Ok(exercise::Call::new(&request, decoded::empty))
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
        module: "project",
        function: "revoke_user_permissions",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/permissions/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::revoke_user_permissions(
                    sample.path::<&str>("projectKey")?,
                    sample.query::<&str>("name")?,
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
        module: "project",
        function: "list_users_without_permission",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/permissions/users/none",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::project::list_users_without_permission(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "get_default_permission",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/permissions/{permission}/all",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::get_default_permission(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("permission")?.into(),
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
        module: "project",
        function: "set_default_permission",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/permissions/{permission}/all",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::set_default_permission(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("permission")?.into(),
                    sample.query::<bool>("allow")?,
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
        module: "project",
        function: "list_repositories",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::list_repositories(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "get_settings_restriction",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/settings-restriction",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::get_settings_restriction(
                    sample.path::<&str>("projectKey")?,
                    sample.query::<&str>("namespace")?,
                    sample.query::<&str>("featureKey")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("componentKey")? {
                    request = request.component_key(value);
                }
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
        module: "project",
        function: "create_settings_restriction",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/settings-restriction",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::create_settings_restriction(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<NewProjectSettingsRestriction>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "project",
        function: "delete_settings_restriction",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/settings-restriction",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::delete_settings_restriction(
                    sample.path::<&str>("projectKey")?,
                    sample.query::<&str>("namespace")?,
                    sample.query::<&str>("featureKey")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("componentKey")? {
                    request = request.component_key(value);
                }
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
        module: "project",
        function: "list_settings_restrictions",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/settings-restriction/all",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::list_settings_restrictions(
                    sample.path::<&str>("projectKey")?,
                    sample.query::<&str>("namespace")?,
                    sample.query::<&str>("featureKey")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "project",
        function: "get_auto_decline_settings",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/settings/auto-decline",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::get_auto_decline_settings(sample.path::<&str>("projectKey")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "set_auto_decline_settings",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/settings/auto-decline",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::set_auto_decline_settings(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<AutoDeclineSettingsUpdate>()?,
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
        module: "project",
        function: "delete_auto_decline_settings",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/settings/auto-decline",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::delete_auto_decline_settings(sample.path::<&str>("projectKey")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "get_auto_merge_settings",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/settings/auto-merge",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::get_auto_merge_settings(sample.path::<&str>("projectKey")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "set_auto_merge_settings",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/settings/auto-merge",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::set_auto_merge_settings(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<ProjectAutoMergeSettingsUpdate>()?,
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
        module: "project",
        function: "delete_auto_merge_settings",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/settings/auto-merge",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::delete_auto_merge_settings(sample.path::<&str>("projectKey")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "list_hooks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/settings/hooks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::list_hooks(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("type")? {
                    request = request.of_type(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "get_hook",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::get_hook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("hookKey")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "enable_hook",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::project::enable_hook(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("hookKey")?,
                    );
                    request = request.body(&sample.json::<BTreeMap<String, Json>>()?);
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let request = api::project::enable_hook(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("hookKey")?,
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "project",
        function: "disable_hook",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/enabled",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::disable_hook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("hookKey")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "get_hook_settings",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::get_hook_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("hookKey")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "set_hook_settings",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/settings/hooks/{hookKey}/settings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::set_hook_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("hookKey")?,
                    &sample.json::<BTreeMap<String, Json>>()?,
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
        module: "project",
        function: "get_pull_request_settings",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/settings/pull-requests/{scmId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::get_pull_request_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("scmId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "update_pull_request_settings",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/settings/pull-requests/{scmId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::update_pull_request_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("scmId")?,
                    &sample.json::<PullRequestSettings>()?,
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
        module: "project",
        function: "list_webhooks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/webhooks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::list_webhooks(sample.path::<&str>("projectKey")?);
                request = request.event(sample.query::<Vec<&str>>("event")?);
                if let Some(value) = sample.query::<Option<bool>>("statistics")? {
                    request = request.statistics(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "create_webhook",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/webhooks",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::create_webhook(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<Webhook>()?,
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
        module: "project",
        function: "test_webhook",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/webhooks/test",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::project::test_webhook(sample.path::<&str>("projectKey")?);
                    if let Some(value) = sample.query::<Option<i64>>("webhookId")? {
                        request = request.webhook_id(value);
                    }
                    if let Some(value) = sample.query::<Option<bool>>("sslVerificationRequired")? {
                        request = request.ssl_verification_required(value);
                    }
                    if let Some(value) = sample.query::<Option<&str>>("url")? {
                        request = request.url(value);
                    }
                    request = request.body(&sample.json::<WebhookCredentials>()?);
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let mut request = api::project::test_webhook(sample.path::<&str>("projectKey")?);
                    if let Some(value) = sample.query::<Option<i64>>("webhookId")? {
                        request = request.webhook_id(value);
                    }
                    if let Some(value) = sample.query::<Option<bool>>("sslVerificationRequired")? {
                        request = request.ssl_verification_required(value);
                    }
                    if let Some(value) = sample.query::<Option<&str>>("url")? {
                        request = request.url(value);
                    }
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "get_webhook",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/webhooks/{webhookId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::get_webhook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("webhookId")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("statistics")? {
                    request = request.statistics(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "update_webhook",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/webhooks/{webhookId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::update_webhook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("webhookId")?,
                    &sample.json::<Webhook>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "delete_webhook",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/webhooks/{webhookId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::delete_webhook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("webhookId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "get_latest_webhook_invocation",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/webhooks/{webhookId}/latest",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::get_latest_webhook_invocation(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("webhookId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("event")? {
                    request = request.event(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("outcome")? {
                    request = request.outcome(value.into());
                }
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::project::GetLatestWebhookInvocationReply::Ok(value) => decoded::json(value),
                    api::project::GetLatestWebhookInvocationReply::NoContent => decoded::empty(()),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "get_webhook_statistics",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::get_webhook_statistics(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("webhookId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("event")? {
                    request = request.event(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "get_webhook_statistics_summary",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/webhooks/{webhookId}/statistics/summary",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::get_webhook_statistics_summary(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("webhookId")?,
                );
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::project::GetWebhookStatisticsSummaryReply::Ok(value) => decoded::json(value),
                    api::project::GetWebhookStatisticsSummaryReply::NoContent => decoded::empty(()),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "list_ref_restrictions",
        method: "GET",
        path: "/branch-permissions/latest/projects/{projectKey}/restrictions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::list_ref_restrictions(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("matcherType")? {
                    request = request.matcher_type(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("matcherId")? {
                    request = request.matcher_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("type")? {
                    request = request.of_type(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "project",
        function: "create_ref_restrictions",
        method: "POST",
        path: "/branch-permissions/latest/projects/{projectKey}/restrictions",
        cases: &[exercise::Case {
            body: Some("application/vnd.atl.bitbucket.bulk+json"),
            as_json: false,
            call: |sample| {
                let request = api::project::create_ref_restrictions(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<Vec<NewRefRestriction>>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "get_ref_restriction",
        method: "GET",
        path: "/branch-permissions/latest/projects/{projectKey}/restrictions/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::get_ref_restriction(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
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
        module: "project",
        function: "delete_ref_restriction",
        method: "DELETE",
        path: "/branch-permissions/latest/projects/{projectKey}/restrictions/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::delete_ref_restriction(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "list_default_tasks",
        method: "GET",
        path: "/default-tasks/latest/projects/{projectKey}/tasks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::project::list_default_tasks(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<bool>>("markup")? {
                    request = request.markup(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "create_default_task",
        method: "POST",
        path: "/default-tasks/latest/projects/{projectKey}/tasks",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::create_default_task(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<DefaultTaskDefinition>()?,
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
        module: "project",
        function: "delete_all_default_tasks",
        method: "DELETE",
        path: "/default-tasks/latest/projects/{projectKey}/tasks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::delete_all_default_tasks(sample.path::<&str>("projectKey")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "project",
        function: "update_default_task",
        method: "PUT",
        path: "/default-tasks/latest/projects/{projectKey}/tasks/{taskId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::project::update_default_task(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("taskId")?,
                    &sample.json::<DefaultTaskDefinition>()?,
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
        module: "project",
        function: "delete_default_task",
        method: "DELETE",
        path: "/default-tasks/latest/projects/{projectKey}/tasks/{taskId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::project::delete_default_task(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("taskId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
];

/// Pull requests.
static PULL_REQUESTS_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "pull_requests",
        function: "get_global_merge_config",
        method: "GET",
        path: "/api/latest/admin/pull-requests/{scmId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_global_merge_config(sample.path::<&str>("scmId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "set_global_merge_config",
        method: "POST",
        path: "/api/latest/admin/pull-requests/{scmId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::set_global_merge_config(
                    sample.path::<&str>("scmId")?,
                    &sample.json::<PullRequestSettings>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_for_commit",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/pull-requests",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_for_commit(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "search_participants",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/participants",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::search_participants(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("role")? {
                    request = request.role(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("direction")? {
                    request = request.direction(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        function: "list",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("withAttributes")? {
                    request = request.with_attributes(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("withProperties")? {
                    request = request.with_properties(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("draft")? {
                    request = request.draft(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("filterText")? {
                    request = request.filter_text(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("state")? {
                    request = request.state(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("order")? {
                    request = request.order(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("direction")? {
                    request = request.direction(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        function: "create",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::create(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<PullRequest>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::get(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("withProperties")? {
                    request = request.with_properties(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    &sample.json::<PullRequest>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "delete",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::delete(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    &sample.json::<PullRequestDelete>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_diff",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.diff",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::get_diff(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("contextLines")? {
                    request = request.context_lines(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("whitespace")? {
                    request = request.whitespace(value.into());
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_patch",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}.patch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_patch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_activities",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/activities",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_activities(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fromType")? {
                    request = request.from_type(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("fromId")? {
                    request = request.from_id(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        function: "approve",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::approve(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "unapprove",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/approve",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::unapprove(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_auto_merge",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_auto_merge(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "try_auto_merge",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::try_auto_merge(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
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
        module: "pull_requests",
        function: "cancel_auto_merge",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/auto-merge",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::cancel_auto_merge(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_blocker_comments",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_blocker_comments(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("count")? {
                    request = request.count(value);
                }
                request =
                    request.state(sample.query::<Vec<&str>>("state")?.into_iter().map(CommentState::from));
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "create_blocker_comment",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::create_blocker_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    &sample.json::<Comment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_blocker_comment",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_blocker_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update_blocker_comment",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update_blocker_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                    &sample.json::<Comment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "delete_blocker_comment",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/blocker-comments/{commentId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::delete_blocker_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                    sample.query::<i64>("version")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_changes",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/changes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_changes(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("sinceId")? {
                    request = request.since_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("changeScope")? {
                    request = request.change_scope(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("untilId")? {
                    request = request.until_id(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("withComments")? {
                    request = request.with_comments(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_comments",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_comments(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.query::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fromHash")? {
                    request = request.from_hash(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("anchorState")? {
                    request = request.anchor_state(value.into());
                }
                request =
                    request.diff_type(sample.query::<Vec<&str>>("diffType")?.into_iter().map(DiffType::from));
                if let Some(value) = sample.query::<Option<&str>>("toHash")? {
                    request = request.to_hash(value);
                }
                request =
                    request.state(sample.query::<Vec<&str>>("state")?.into_iter().map(CommentState::from));
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "create_comment",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::create_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    &sample.json::<Comment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_comment",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update_comment",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                    &sample.json::<Comment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "delete_comment",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::delete_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                    sample.query::<i64>("version")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "apply_suggestion",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/apply-suggestion",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::apply_suggestion(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                    &sample.json::<SuggestionApply>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_commit_message_suggestion",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commit-message-suggestion",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_commit_message_suggestion(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_commits",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/commits",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_commits(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("avatarScheme")? {
                    request = request.avatar_scheme(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("withCounts")? {
                    request = request.with_counts(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("avatarSize")? {
                    request = request.avatar_size(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "decline",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/decline",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::pull_requests::decline(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                        sample.path::<i64>("pullRequestId")?,
                        sample.query::<i64>("version")?,
                    );
                    request = request.body(&sample.json::<PullRequestDecline>()?);
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let request = api::pull_requests::decline(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                        sample.path::<i64>("pullRequestId")?,
                        sample.query::<i64>("version")?,
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_all_diff_hunks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::get_all_diff_hunks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("pullRequestId")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("contextLines")? {
                    request = request.context_lines(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("diffType")? {
                    request = request.diff_type(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sinceId")? {
                    request = request.since_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("untilId")? {
                    request = request.until_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("whitespace")? {
                    request = request.whitespace(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("withComments")? {
                    request = request.with_comments(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_diff_stats",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff-stats-summary/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::get_diff_stats(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("sinceId")? {
                    request = request.since_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("srcPath")? {
                    request = request.source_path(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("untilId")? {
                    request = request.until_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("whitespace")? {
                    request = request.whitespace(value.into());
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_diff_hunks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/diff/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::get_diff_hunks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("avatarScheme")? {
                    request = request.avatar_scheme(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("contextLines")? {
                    request = request.context_lines(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sinceId")? {
                    request = request.since_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("srcPath")? {
                    request = request.source_path(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("diffType")? {
                    request = request.diff_type(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("untilId")? {
                    request = request.until_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("whitespace")? {
                    request = request.whitespace(value.into());
                }
                if let Some(value) = sample.query::<Option<bool>>("withComments")? {
                    request = request.with_comments(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("avatarSize")? {
                    request = request.avatar_size(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        function: "can_merge",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::can_merge(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "merge",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::pull_requests::merge(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                        sample.path::<i64>("pullRequestId")?,
                        sample.query::<i64>("version")?,
                    );
                    request = request.body(&sample.json::<PullRequestMerge>()?);
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let request = api::pull_requests::merge(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                        sample.path::<i64>("pullRequestId")?,
                        sample.query::<i64>("version")?,
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_merge_base",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/merge-base",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_merge_base(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::pull_requests::GetMergeBaseReply::Ok(value) => decoded::json(value),
                    api::pull_requests::GetMergeBaseReply::NoContent => decoded::empty(()),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_participants",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_participants(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "add_participant",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::add_participant(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    &sample.json::<NewPullRequestParticipant>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "remove_participant_by_name",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::remove_participant_by_name(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.query::<&str>("username")?,
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
        module: "pull_requests",
        function: "set_participant_status",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::set_participant_status(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<&str>("userSlug")?,
                    &sample.json::<PullRequestParticipantUpdate>()?,
                );
                if let Some(value) = sample.query::<Option<i64>>("version")? {
                    request = request.version(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "remove_participant",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/participants/{userSlug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::remove_participant(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<&str>("userSlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "reopen",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/reopen",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::pull_requests::reopen(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                        sample.path::<i64>("pullRequestId")?,
                        sample.query::<i64>("version")?,
                    );
                    request = request.body(&sample.json::<PullRequestReopen>()?);
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let request = api::pull_requests::reopen(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                        sample.path::<i64>("pullRequestId")?,
                        sample.query::<i64>("version")?,
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_review_comments",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_review_comments(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "finish_review",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::pull_requests::finish_review(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                        sample.path::<i64>("pullRequestId")?,
                    );
                    if let Some(value) = sample.query::<Option<i64>>("version")? {
                        request = request.version(value);
                    }
                    request = request.body(&sample.json::<PullRequestReview>()?);
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let mut request = api::pull_requests::finish_review(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                        sample.path::<i64>("pullRequestId")?,
                    );
                    if let Some(value) = sample.query::<Option<i64>>("version")? {
                        request = request.version(value);
                    }
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "discard_review",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/review",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::discard_review(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_tasks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::list_tasks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "count_tasks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/tasks/count",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::count_tasks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "watch",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::watch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "unwatch",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::unwatch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_reviewer_groups",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_reviewer_groups(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "create_reviewer_group",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::create_reviewer_group(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<ReviewerGroup>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_reviewer_group",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_reviewer_group(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update_reviewer_group",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update_reviewer_group(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                    &sample.json::<ReviewerGroup>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "delete_reviewer_group",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::delete_reviewer_group(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_reviewer_group_users",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/reviewer-groups/{id}/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::list_reviewer_group_users(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_project_reviewer_groups",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/settings/reviewer-groups",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::pull_requests::list_project_reviewer_groups(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "create_project_reviewer_group",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/settings/reviewer-groups",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::create_project_reviewer_group(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<ReviewerGroup>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_project_reviewer_group",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_project_reviewer_group(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update_project_reviewer_group",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update_project_reviewer_group(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                    &sample.json::<ReviewerGroup>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "delete_project_reviewer_group",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/settings/reviewer-groups/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::delete_project_reviewer_group(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "create_task",
        method: "POST",
        path: "/api/latest/tasks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::pull_requests::create_task();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "get_task",
        method: "GET",
        path: "/api/latest/tasks/{taskId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::get_task(sample.path::<i64>("taskId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update_task",
        method: "PUT",
        path: "/api/latest/tasks/{taskId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update_task(sample.path::<i64>("taskId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "delete_task",
        method: "DELETE",
        path: "/api/latest/tasks/{taskId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::delete_task(sample.path::<i64>("taskId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_comment_likes",
        method: "GET",
        path: "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_comment_likes(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "add_comment_like",
        method: "POST",
        path: "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::add_comment_like(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "remove_comment_like",
        method: "DELETE",
        path: "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/likes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::remove_comment_like(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
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
        function: "add_comment_reaction",
        method: "PUT",
        path: "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::add_comment_reaction(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                    sample.path::<&str>("emoticon")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "remove_comment_reaction",
        method: "DELETE",
        path: "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/comments/{commentId}/reactions/{emoticon}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::remove_comment_reaction(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    sample.path::<i64>("commentId")?,
                    sample.path::<&str>("emoticon")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "create_project_reviewer_condition",
        method: "POST",
        path: "/default-reviewers/latest/projects/{projectKey}/condition",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::create_project_reviewer_condition(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<ReviewerConditionDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update_project_reviewer_condition",
        method: "PUT",
        path: "/default-reviewers/latest/projects/{projectKey}/condition/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update_project_reviewer_condition(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                    &sample.json::<ReviewerConditionDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "delete_project_reviewer_condition",
        method: "DELETE",
        path: "/default-reviewers/latest/projects/{projectKey}/condition/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::delete_project_reviewer_condition(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_project_reviewer_conditions",
        method: "GET",
        path: "/default-reviewers/latest/projects/{projectKey}/conditions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::pull_requests::list_project_reviewer_conditions(sample.path::<&str>("projectKey")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "create_reviewer_condition",
        method: "POST",
        path: "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::create_reviewer_condition(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<ReviewerConditionDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "update_reviewer_condition",
        method: "PUT",
        path: "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::update_reviewer_condition(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                    &sample.json::<ReviewerConditionDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "delete_reviewer_condition",
        method: "DELETE",
        path: "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/condition/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::delete_reviewer_condition(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_reviewer_conditions",
        method: "GET",
        path: "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/conditions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::list_reviewer_conditions(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "list_default_reviewers",
        method: "GET",
        path: "/default-reviewers/latest/projects/{projectKey}/repos/{repositorySlug}/reviewers",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::pull_requests::list_default_reviewers(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("targetRepoId")? {
                    request = request.target_repository_id(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("sourceRepoId")? {
                    request = request.source_repository_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("sourceRefId")? {
                    request = request.source_ref_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("targetRefId")? {
                    request = request.target_ref_id(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "can_rebase",
        method: "GET",
        path: "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::can_rebase(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "pull_requests",
        function: "rebase",
        method: "POST",
        path: "/git/latest/projects/{projectKey}/repos/{repositorySlug}/pull-requests/{pullRequestId}/rebase",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::pull_requests::rebase(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("pullRequestId")?,
                    &sample.json::<PullRequestRebase>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
];

/// Repository.
static REPOSITORY_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "repository",
        function: "list_recent",
        method: "GET",
        path: "/api/latest/profile/recent/repos",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_recent();
                if let Some(value) = sample.query::<Option<&str>>("permission")? {
                    request = request.permission(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "create",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::create(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<Repository>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "get",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "update",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::update(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<Repository>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "fork",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::fork(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<Repository>()?,
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
        module: "repository",
        function: "delete",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_archive",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/archive",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_archive(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                request = request.path(sample.query::<Vec<&str>>("path")?);
                if let Some(value) = sample.query::<Option<&str>>("filename")? {
                    request = request.filename(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("prefix")? {
                    request = request.prefix(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("format")? {
                    request = request.format(value.into());
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "get_attachment",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_attachment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("attachmentId")?,
                );
                if let Some(value) = sample.header::<Option<&str>>("Range")? {
                    request = request.range(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "delete_attachment",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_attachment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("attachmentId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_attachment_metadata",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_attachment_metadata(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("attachmentId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "set_attachment_metadata",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::set_attachment_metadata(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("attachmentId")?,
                    &sample.json::<String>()?,
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
        module: "repository",
        function: "delete_attachment_metadata",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/attachments/{attachmentId}/metadata",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_attachment_metadata(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("attachmentId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_branches",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_branches(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("boostMatches")? {
                    request = request.boost_matches(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("context")? {
                    request = request.context(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("orderBy")? {
                    request = request.order_by(value.into());
                }
                if let Some(value) = sample.query::<Option<bool>>("details")? {
                    request = request.details(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("filterText")? {
                    request = request.filter_text(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("base")? {
                    request = request.base(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "create_branch",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::create_branch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<NewBranch>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_default_branch_deprecated",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_default_branch_deprecated(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::repository::GetDefaultBranchDeprecatedReply::Ok(value) => decoded::json(value),
                    api::repository::GetDefaultBranchDeprecatedReply::NoContent => decoded::empty(()),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "set_default_branch_deprecated",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/branches/default",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::set_default_branch_deprecated(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<Branch>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "browse",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::browse(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("noContent")? {
                    request = request.no_content(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("size")? {
                    request = request.size_only(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("blame")? {
                    request = request.blame(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("type")? {
                    request = request.type_only(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "repository",
        function: "browse_path",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::browse_path(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("noContent")? {
                    request = request.no_content(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("size")? {
                    request = request.size_only(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("blame")? {
                    request = request.blame(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("type")? {
                    request = request.type_only(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "repository",
        function: "edit_file",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/browse/{path}",
        cases: &[exercise::Case {
            body: Some("multipart/form-data"),
            as_json: false,
            call: |sample| {
                let mut request = api::repository::edit_file(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("path")?,
                    sample.field::<&str>("branch")?,
                    sample.field::<Part>("content")?,
                );
                if let Some(value) = sample.field::<Option<&str>>("message")? {
                    request = request.message(value);
                }
                if let Some(value) = sample.field::<Option<&str>>("sourceBranch")? {
                    request = request.source_branch(value);
                }
                if let Some(value) = sample.field::<Option<&str>>("sourceCommitId")? {
                    request = request.source_commit_id(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("403", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "list_changes",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/changes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_changes(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("until")? {
                    request = request.until_commit(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("since")? {
                    request = request.since_commit(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "repository",
        function: "list_commits",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_commits(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("avatarScheme")? {
                    request = request.avatar_scheme(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("path")? {
                    request = request.path(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("withCounts")? {
                    request = request.with_counts(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("followRenames")? {
                    request = request.follow_renames(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("until")? {
                    request = request.until_commit(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("avatarSize")? {
                    request = request.avatar_size(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("since")? {
                    request = request.since_commit(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("merges")? {
                    request = request.merges(value.into());
                }
                if let Some(value) = sample.query::<Option<bool>>("ignoreMissing")? {
                    request = request.ignore_missing(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "repository",
        function: "get_commit",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_commit(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("path")? {
                    request = request.path(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_commit_changes",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/changes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_commit_changes(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("withComments")? {
                    request = request.with_comments(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("since")? {
                    request = request.since_commit(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "repository",
        function: "list_commit_comments",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_commit_comments(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("path")? {
                    request = request.path(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("since")? {
                    request = request.since_commit(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "repository",
        function: "create_commit_comment",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let mut request = api::repository::create_commit_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    &sample.json::<Comment>()?,
                );
                if let Some(value) = sample.query::<Option<&str>>("since")? {
                    request = request.since_commit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "get_commit_comment",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_commit_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<i64>("commentId")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "update_commit_comment",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::update_commit_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<i64>("commentId")?,
                    &sample.json::<Comment>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "delete_commit_comment",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_commit_comment(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<i64>("commentId")?,
                    sample.query::<i64>("version")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ConflictErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "get_commit_diff_stats",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff-stats-summary/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_commit_diff_stats(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("srcPath")? {
                    request = request.source_path(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("autoSrcPath")? {
                    request = request.auto_source_path(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("whitespace")? {
                    request = request.whitespace(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("since")? {
                    request = request.since_commit(value);
                }
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
        module: "repository",
        function: "get_commit_diff_hunks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/diff/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_commit_diff_hunks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("srcPath")? {
                    request = request.source_path(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("avatarSize")? {
                    request = request.avatar_size(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("avatarScheme")? {
                    request = request.avatar_scheme(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("contextLines")? {
                    request = request.context_lines(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("autoSrcPath")? {
                    request = request.auto_source_path(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("whitespace")? {
                    request = request.whitespace(value.into());
                }
                if let Some(value) = sample.query::<Option<bool>>("withComments")? {
                    request = request.with_comments(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("since")? {
                    request = request.since_commit(value);
                }
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
        module: "repository",
        function: "get_merge_base",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/merge-base",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_merge_base(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.query::<&str>("otherCommitId")?,
                );
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::repository::GetMergeBaseReply::Ok(value) => decoded::json(value),
                    api::repository::GetMergeBaseReply::NoContent => decoded::empty(()),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "watch_commit",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::watch_commit(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "unwatch_commit",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::unwatch_commit(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_compared_changes",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/changes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_compared_changes(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fromRepo")? {
                    request = request.from_repository(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("from")? {
                    request = request.from(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("to")? {
                    request = request.to(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_compared_commits",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/commits",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_compared_commits(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fromRepo")? {
                    request = request.from_repository(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("from")? {
                    request = request.from(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("to")? {
                    request = request.to(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_compared_diff_stats",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff-stats-summary{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_compared_diff_stats(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("fromRepo")? {
                    request = request.from_repository(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("srcPath")? {
                    request = request.source_path(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("from")? {
                    request = request.from(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("to")? {
                    request = request.to(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("whitespace")? {
                    request = request.whitespace(value.into());
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_compared_diff_hunks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/compare/diff{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_compared_diff_hunks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("contextLines")? {
                    request = request.context_lines(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("fromRepo")? {
                    request = request.from_repository(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("srcPath")? {
                    request = request.source_path(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("from")? {
                    request = request.from(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("to")? {
                    request = request.to(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("whitespace")? {
                    request = request.whitespace(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_contributing",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/contributing",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_contributing(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("markup")? {
                    request = request.markup(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("htmlEscape")? {
                    request = request.html_escape(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("includeHeadingId")? {
                    request = request.include_heading_id(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("hardwrap")? {
                    request = request.hard_wrap(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_default_branch",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_default_branch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "set_default_branch",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/default-branch",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::set_default_branch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<Branch>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_diff",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_diff(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.query::<&str>("until")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("contextLines")? {
                    request = request.context_lines(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("srcPath")? {
                    request = request.source_path(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("whitespace")? {
                    request = request.whitespace(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("since")? {
                    request = request.since_commit(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "get_diff_for_path",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/diff/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_diff_for_path(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("path")?,
                    sample.query::<&str>("until")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("contextLines")? {
                    request = request.context_lines(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("srcPath")? {
                    request = request.source_path(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("whitespace")? {
                    request = request.whitespace(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("since")? {
                    request = request.since_commit(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "list_files",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_files(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "repository",
        function: "list_files_for_path",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/files/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_files_for_path(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "repository",
        function: "list_forks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/forks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_forks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_hook_scripts",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_hook_scripts(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "set_hook_script",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::set_hook_script(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("scriptId")?,
                    &sample.json::<HookScriptTriggers>()?,
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
        module: "repository",
        function: "remove_hook_script",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/hook-scripts/{scriptId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::remove_hook_script(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("scriptId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_labels",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_labels(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "add_label",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::add_label(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<Label>()?,
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
        module: "repository",
        function: "remove_label",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/labels/{labelName}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::remove_label(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("labelName")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_last_modified",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_last_modified(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
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
        module: "repository",
        function: "get_last_modified_for_path",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/last-modified/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_last_modified_for_path(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
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
        module: "repository",
        function: "get_license",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/license",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_license(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("markup")? {
                    request = request.markup(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("htmlEscape")? {
                    request = request.html_escape(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("includeHeadingId")? {
                    request = request.include_heading_id(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("hardwrap")? {
                    request = request.hard_wrap(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_patch",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/patch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_patch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.query::<&str>("until")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("allAncestors")? {
                    request = request.all_ancestors(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("since")? {
                    request = request.since_commit(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "get_raw",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/raw/{path}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_raw(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("path")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("markup")? {
                    request = request.markup(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("htmlEscape")? {
                    request = request.html_escape(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("includeHeadingId")? {
                    request = request.include_heading_id(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("hardwrap")? {
                    request = request.hard_wrap(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "get_readme",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/readme",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_readme(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("markup")? {
                    request = request.markup(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("htmlEscape")? {
                    request = request.html_escape(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("includeHeadingId")? {
                    request = request.include_heading_id(value);
                }
                if let Some(value) = sample.query::<Option<bool>>("hardwrap")? {
                    request = request.hard_wrap(value);
                }
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "retry_creation",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/recreate",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::retry_creation(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
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
        module: "repository",
        function: "list_ref_change_activities",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_ref_change_activities(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("ref")? {
                    request = request.ref_name(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_ref_change_branches",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/ref-change-activities/branches",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_ref_change_branches(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("filterText")? {
                    request = request.filter_text(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_related",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/related",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_related(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_auto_decline_settings",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_auto_decline_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "set_auto_decline_settings",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::set_auto_decline_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<AutoDeclineSettingsUpdate>()?,
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
        module: "repository",
        function: "delete_auto_decline_settings",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-decline",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_auto_decline_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_auto_merge_settings",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_auto_merge_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "set_auto_merge_settings",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::set_auto_merge_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<AutoMergeSettingsUpdate>()?,
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
        module: "repository",
        function: "delete_auto_merge_settings",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/auto-merge",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_auto_merge_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
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
        module: "repository",
        function: "list_hooks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_hooks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("type")? {
                    request = request.of_type(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_hook",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_hook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("hookKey")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "delete_hook",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_hook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("hookKey")?,
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
        module: "repository",
        function: "enable_hook",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::repository::enable_hook(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                        sample.path::<&str>("hookKey")?,
                    );
                    request = request.body(&sample.json::<BTreeMap<String, Json>>()?);
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let request = api::repository::enable_hook(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                        sample.path::<&str>("hookKey")?,
                    );
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "disable_hook",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/enabled",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::disable_hook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("hookKey")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_hook_settings",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_hook_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("hookKey")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "set_hook_settings",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/hooks/{hookKey}/settings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::set_hook_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("hookKey")?,
                    &sample.json::<BTreeMap<String, Json>>()?,
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
        module: "repository",
        function: "get_pull_request_settings",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_pull_request_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "update_pull_request_settings",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/settings/pull-requests",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::update_pull_request_settings(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<RepositoryPullRequestSettings>()?,
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
        module: "repository",
        function: "list_tags",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_tags(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("orderBy")? {
                    request = request.order_by(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("filterText")? {
                    request = request.filter_text(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "create_tag",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::create_tag(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<NewTag>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_tag",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_tag(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("name")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "watch",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::watch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "unwatch",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/watch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::unwatch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_webhooks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_webhooks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                request = request.event(sample.query::<Vec<&str>>("event")?);
                if let Some(value) = sample.query::<Option<bool>>("statistics")? {
                    request = request.statistics(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "create_webhook",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::create_webhook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<Webhook>()?,
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
        module: "repository",
        function: "search_webhooks",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/search",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::search_webhooks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                request = request.scope_type(sample.query::<Vec<&str>>("scopeType")?);
                request = request.event(sample.query::<Vec<&str>>("event")?);
                if let Some(value) = sample.query::<Option<bool>>("statistics")? {
                    request = request.statistics(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "test_webhook",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/test",
        cases: &[
            exercise::Case {
                body: Some("application/json"),
                as_json: false,
                call: |sample| {
                    let mut request = api::repository::test_webhook(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                    );
                    if let Some(value) = sample.query::<Option<i64>>("webhookId")? {
                        request = request.webhook_id(value);
                    }
                    if let Some(value) = sample.query::<Option<bool>>("sslVerificationRequired")? {
                        request = request.ssl_verification_required(value);
                    }
                    if let Some(value) = sample.query::<Option<&str>>("url")? {
                        request = request.url(value);
                    }
                    request = request.body(&sample.json::<WebhookCredentials>()?);
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
            exercise::Case {
                body: None,
                as_json: false,
                call: |sample| {
                    let mut request = api::repository::test_webhook(
                        sample.path::<&str>("projectKey")?,
                        sample.path::<&str>("repositorySlug")?,
                    );
                    if let Some(value) = sample.query::<Option<i64>>("webhookId")? {
                        request = request.webhook_id(value);
                    }
                    if let Some(value) = sample.query::<Option<bool>>("sslVerificationRequired")? {
                        request = request.ssl_verification_required(value);
                    }
                    if let Some(value) = sample.query::<Option<&str>>("url")? {
                        request = request.url(value);
                    }
                    Ok(exercise::Call::new(&request, decoded::json))
                },
            },
        ],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_webhook",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_webhook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("webhookId")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("statistics")? {
                    request = request.statistics(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "update_webhook",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::update_webhook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("webhookId")?,
                    &sample.json::<Webhook>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "delete_webhook",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_webhook(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("webhookId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_latest_webhook_invocation",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/latest",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_latest_webhook_invocation(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("webhookId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("event")? {
                    request = request.event(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("outcome")? {
                    request = request.outcome(value.into());
                }
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::repository::GetLatestWebhookInvocationReply::Ok(value) => decoded::json(value),
                    api::repository::GetLatestWebhookInvocationReply::NoContent => decoded::empty(()),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_webhook_statistics",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_webhook_statistics(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("webhookId")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("event")? {
                    request = request.event(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_webhook_statistics_summary",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/webhooks/{webhookId}/statistics/summary",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_webhook_statistics_summary(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("webhookId")?,
                );
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::repository::GetWebhookStatisticsSummaryReply::Ok(value) => decoded::json(value),
                    api::repository::GetWebhookStatisticsSummaryReply::NoContent => decoded::empty(()),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list",
        method: "GET",
        path: "/api/latest/repos",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list();
                if let Some(value) = sample.query::<Option<&str>>("archived")? {
                    request = request.archived(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("projectname")? {
                    request = request.project_name(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("projectkey")? {
                    request = request.project_key(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("visibility")? {
                    request = request.visibility(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("name")? {
                    request = request.name(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("permission")? {
                    request = request.permission(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("state")? {
                    request = request.state(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_ref_restrictions",
        method: "GET",
        path: "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_ref_restrictions(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("matcherType")? {
                    request = request.matcher_type(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("matcherId")? {
                    request = request.matcher_id(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("type")? {
                    request = request.of_type(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "repository",
        function: "create_ref_restrictions",
        method: "POST",
        path: "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions",
        cases: &[exercise::Case {
            body: Some("application/vnd.atl.bitbucket.bulk+json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::create_ref_restrictions(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<Vec<NewRefRestriction>>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_ref_restriction",
        method: "GET",
        path: "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_ref_restriction(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
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
        module: "repository",
        function: "delete_ref_restriction",
        method: "DELETE",
        path: "/branch-permissions/latest/projects/{projectKey}/repos/{repositorySlug}/restrictions/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_ref_restriction(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "create_plain_branch",
        method: "POST",
        path: "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::create_plain_branch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<NewPlainBranch>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "delete_branch",
        method: "DELETE",
        path: "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_branch(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<BranchDelete>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_branches_for_commit",
        method: "GET",
        path: "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branches/info/{commitId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_branches_for_commit(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("500", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_branch_model",
        method: "GET",
        path: "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_branch_model(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "get_branch_model_configuration",
        method: "GET",
        path: "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::get_branch_model_configuration(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "set_branch_model_configuration",
        method: "PUT",
        path: "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::set_branch_model_configuration(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<BranchModelConfiguration>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "delete_branch_model_configuration",
        method: "DELETE",
        path: "/branch-utils/latest/projects/{projectKey}/repos/{repositorySlug}/branchmodel/configuration",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_branch_model_configuration(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "list_commit_comment_likes",
        method: "GET",
        path: "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_commit_comment_likes(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<i64>("commentId")?,
                );
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "add_commit_comment_like",
        method: "POST",
        path: "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::add_commit_comment_like(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<i64>("commentId")?,
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
        module: "repository",
        function: "remove_commit_comment_like",
        method: "DELETE",
        path: "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/likes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::remove_commit_comment_like(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<i64>("commentId")?,
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
        module: "repository",
        function: "add_commit_comment_reaction",
        method: "PUT",
        path: "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::add_commit_comment_reaction(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<i64>("commentId")?,
                    sample.path::<&str>("emoticon")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "repository",
        function: "remove_commit_comment_reaction",
        method: "DELETE",
        path: "/comment-likes/latest/projects/{projectKey}/repos/{repositorySlug}/commits/{commitId}/comments/{commentId}/reactions/{emoticon}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::remove_commit_comment_reaction(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("commitId")?,
                    sample.path::<i64>("commentId")?,
                    sample.path::<&str>("emoticon")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "repository",
        function: "list_default_tasks",
        method: "GET",
        path: "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::list_default_tasks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<bool>>("markup")? {
                    request = request.markup(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "create_default_task",
        method: "POST",
        path: "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::create_default_task(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<DefaultTaskDefinition>()?,
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
        module: "repository",
        function: "delete_all_default_tasks",
        method: "DELETE",
        path: "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_all_default_tasks(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "update_default_task",
        method: "PUT",
        path: "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::update_default_task(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("taskId")?,
                    &sample.json::<DefaultTaskDefinition>()?,
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
        module: "repository",
        function: "delete_default_task",
        method: "DELETE",
        path: "/default-tasks/latest/projects/{projectKey}/repos/{repositorySlug}/tasks/{taskId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_default_task(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("taskId")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "create_git_tag",
        method: "POST",
        path: "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::create_git_tag(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<NewGitTag>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "repository",
        function: "delete_tag",
        method: "DELETE",
        path: "/git/latest/projects/{projectKey}/repos/{repositorySlug}/tags/{name}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::repository::delete_tag(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<&str>("name")?,
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
        module: "repository",
        function: "search_code",
        method: "POST",
        path: "/search/latest/search",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::search_code(&sample.json::<SearchRequest>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "repository",
        function: "get_ref_sync_status",
        method: "GET",
        path: "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::repository::get_ref_sync_status(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("at")? {
                    request = request.at(value);
                }
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
        module: "repository",
        function: "set_ref_sync_enabled",
        method: "POST",
        path: "/sync/latest/projects/{projectKey}/repos/{repositorySlug}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::set_ref_sync_enabled(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<RefSynchronizationStatus>()?,
                );
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::repository::SetRefSyncEnabledReply::Ok(value) => decoded::json(value),
                    api::repository::SetRefSyncEnabledReply::NoContent => decoded::empty(()),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "repository",
        function: "synchronize_ref",
        method: "POST",
        path: "/sync/latest/projects/{projectKey}/repos/{repositorySlug}/synchronize",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::repository::synchronize_ref(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<RefSynchronization>()?,
                );
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::repository::SynchronizeRefReply::Ok(value) => decoded::json(value),
                    api::repository::SynchronizeRefReply::NoContent => decoded::empty(()),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
            ("501", decoded::error::<ApiErrorBody>),
        ],
    },
];

/// Security.
static SECURITY_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "security",
        function: "list_repository_allowlist_rules",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::security::list_repository_allowlist_rules(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("order")? {
                    request = request.order(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "create_repository_allowlist_rule",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::create_repository_allowlist_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<SecretScanningAllowlistRuleDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "get_repository_allowlist_rule",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::get_repository_allowlist_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "update_repository_allowlist_rule",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::update_repository_allowlist_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                    &sample.json::<SecretScanningAllowlistRuleDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "delete_repository_allowlist_rule",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/allowlist/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::delete_repository_allowlist_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "is_repository_exempt",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::is_repository_exempt(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "exempt_repository",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::exempt_repository(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "unexempt_repository",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/exempt",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::unexempt_repository(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "list_repository_scanning_rules",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::security::list_repository_scanning_rules(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("order")? {
                    request = request.order(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "create_repository_scanning_rule",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::create_repository_scanning_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    &sample.json::<SecretScanningRuleDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "get_repository_scanning_rule",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::get_repository_scanning_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "update_repository_scanning_rule",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::update_repository_scanning_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                    &sample.json::<SecretScanningRuleDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "delete_repository_scanning_rule",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}/secret-scanning/rules/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::delete_repository_scanning_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "list_project_allowlist_rules",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/secret-scanning/allowlist",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::security::list_project_allowlist_rules(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("order")? {
                    request = request.order(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "create_project_allowlist_rule",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/secret-scanning/allowlist",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::create_project_allowlist_rule(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<SecretScanningAllowlistRuleDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "get_project_allowlist_rule",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::get_project_allowlist_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "update_project_allowlist_rule",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::update_project_allowlist_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                    &sample.json::<SecretScanningAllowlistRuleDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "delete_project_allowlist_rule",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/secret-scanning/allowlist/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::delete_project_allowlist_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "list_project_exempt_repositories",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/secret-scanning/exempt",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::security::list_project_exempt_repositories(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("order")? {
                    request = request.order(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "exempt_project_repositories",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/secret-scanning/exempt",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::exempt_project_repositories(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<Vec<RepositorySelector>>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "list_project_scanning_rules",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/secret-scanning/rules",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::security::list_project_scanning_rules(sample.path::<&str>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("order")? {
                    request = request.order(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "create_project_scanning_rule",
        method: "POST",
        path: "/api/latest/projects/{projectKey}/secret-scanning/rules",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::create_project_scanning_rule(
                    sample.path::<&str>("projectKey")?,
                    &sample.json::<SecretScanningRuleDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "get_project_scanning_rule",
        method: "GET",
        path: "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::get_project_scanning_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "update_project_scanning_rule",
        method: "PUT",
        path: "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::update_project_scanning_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                    &sample.json::<SecretScanningRuleDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "delete_project_scanning_rule",
        method: "DELETE",
        path: "/api/latest/projects/{projectKey}/secret-scanning/rules/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::delete_project_scanning_rule(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<i64>("id")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "list_exempt_repositories",
        method: "GET",
        path: "/api/latest/secret-scanning/exempt",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::security::list_exempt_repositories();
                if let Some(value) = sample.query::<Option<&str>>("order")? {
                    request = request.order(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "exempt_repositories",
        method: "POST",
        path: "/api/latest/secret-scanning/exempt",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::exempt_repositories(&sample.json::<Vec<RepositorySelector>>()?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("409", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "list_scanning_rules",
        method: "GET",
        path: "/api/latest/secret-scanning/rules",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::security::list_scanning_rules();
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("order")? {
                    request = request.order(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "create_scanning_rule",
        method: "POST",
        path: "/api/latest/secret-scanning/rules",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::security::create_scanning_rule(&sample.json::<SecretScanningRuleDefinition>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "get_scanning_rule",
        method: "GET",
        path: "/api/latest/secret-scanning/rules/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::get_scanning_rule(sample.path::<i64>("id")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "update_scanning_rule",
        method: "PUT",
        path: "/api/latest/secret-scanning/rules/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::update_scanning_rule(
                    sample.path::<i64>("id")?,
                    &sample.json::<SecretScanningRuleDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "delete_scanning_rule",
        method: "DELETE",
        path: "/api/latest/secret-scanning/rules/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::delete_scanning_rule(sample.path::<i64>("id")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "list_certificates",
        method: "GET",
        path: "/api/latest/signing/x509-certificates",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::security::list_certificates();
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "create_certificate",
        method: "POST",
        path: "/api/latest/signing/x509-certificates",
        cases: &[exercise::Case {
            body: Some("multipart/form-data"),
            as_json: false,
            call: |sample| {
                let request = api::security::create_certificate(sample.field::<Part>("certificate")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "update_certificate_revocation_list",
        method: "PUT",
        path: "/api/latest/signing/x509-certificates/crl/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::update_certificate_revocation_list(sample.path::<i64>("id")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "delete_certificate",
        method: "DELETE",
        path: "/api/latest/signing/x509-certificates/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::delete_certificate(sample.path::<i64>("id")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "get_signing_configuration",
        method: "GET",
        path: "/api/latest/system-signing/configuration",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::security::get_signing_configuration();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "update_signing_configuration",
        method: "POST",
        path: "/api/latest/system-signing/configuration",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::security::update_signing_configuration(
                    &sample.json::<SigningConfigurationUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "list_gpg_keys",
        method: "GET",
        path: "/gpg/latest/keys",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::security::list_gpg_keys();
                if let Some(value) = sample.query::<Option<&str>>("user")? {
                    request = request.user(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "add_gpg_key",
        method: "POST",
        path: "/gpg/latest/keys",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let mut request = api::security::add_gpg_key(&sample.json::<GpgKey>()?);
                if let Some(value) = sample.query::<Option<&str>>("user")? {
                    request = request.user(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "remove_all_gpg_keys",
        method: "DELETE",
        path: "/gpg/latest/keys",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::security::remove_all_gpg_keys();
                if let Some(value) = sample.query::<Option<&str>>("user")? {
                    request = request.user(value);
                }
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "security",
        function: "remove_gpg_key",
        method: "DELETE",
        path: "/gpg/latest/keys/{fingerprintOrId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::security::remove_gpg_key(sample.path::<&str>("fingerprintOrId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
];

/// System maintenance.
static SYSTEM_MAINTENANCE_CALLS: &[exercise::Entry<api::DataCenter>] = &[
    exercise::Entry {
        module: "system_maintenance",
        function: "get_ssh_key_settings",
        method: "GET",
        path: "/admin",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_ssh_key_settings();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_ssh_key_settings",
        method: "PUT",
        path: "/admin",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::set_ssh_key_settings(&sample.json::<SshKeySettings>()?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "list_supported_ssh_key_types",
        method: "GET",
        path: "/admin/supported-key-types",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::list_supported_ssh_key_types();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_banner",
        method: "GET",
        path: "/api/latest/admin/banner",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_banner();
                Ok(exercise::Call::new(&request, |reply| match reply {
                    api::system_maintenance::GetBannerReply::Ok(value) => decoded::json(value),
                    api::system_maintenance::GetBannerReply::NoContent => decoded::empty(()),
                    other => decoded::unlisted(&other),
                }))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_banner",
        method: "PUT",
        path: "/api/latest/admin/banner",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_banner(&sample.json::<AnnouncementBanner>()?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "delete_banner",
        method: "DELETE",
        path: "/api/latest/admin/banner",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::delete_banner();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_cluster",
        method: "GET",
        path: "/api/latest/admin/cluster",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_cluster();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_default_branch",
        method: "GET",
        path: "/api/latest/admin/default-branch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_default_branch();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_default_branch",
        method: "PUT",
        path: "/api/latest/admin/default-branch",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_default_branch(&sample.json::<DefaultBranch>()?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "clear_default_branch",
        method: "DELETE",
        path: "/api/latest/admin/default-branch",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::clear_default_branch();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_mesh_control_plane_key",
        method: "GET",
        path: "/api/latest/admin/git/mesh/config/control-plane.pem",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_mesh_control_plane_key();
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_mesh_connectivity",
        method: "GET",
        path: "/api/latest/admin/git/mesh/diagnostics/connectivity",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_mesh_connectivity();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "list_mesh_nodes",
        method: "GET",
        path: "/api/latest/admin/git/mesh/nodes",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::list_mesh_nodes();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "add_mesh_node",
        method: "POST",
        path: "/api/latest/admin/git/mesh/nodes",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::add_mesh_node(&sample.json::<MeshNode>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_mesh_node",
        method: "GET",
        path: "/api/latest/admin/git/mesh/nodes/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_mesh_node(sample.path::<i64>("id")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "update_mesh_node",
        method: "PUT",
        path: "/api/latest/admin/git/mesh/nodes/{id}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::update_mesh_node(
                    sample.path::<i64>("id")?,
                    &sample.json::<MeshNode>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "remove_mesh_node",
        method: "DELETE",
        path: "/api/latest/admin/git/mesh/nodes/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::remove_mesh_node(sample.path::<i64>("id")?);
                if let Some(value) = sample.query::<Option<bool>>("force")? {
                    request = request.force(value);
                }
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_mesh_support_zips",
        method: "GET",
        path: "/api/latest/admin/git/mesh/support-zips",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_mesh_support_zips();
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_mesh_node_support_zip",
        method: "GET",
        path: "/api/latest/admin/git/mesh/support-zips/{id}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_mesh_node_support_zip(sample.path::<i64>("id")?);
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_license",
        method: "GET",
        path: "/api/latest/admin/license",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_license();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "update_license",
        method: "POST",
        path: "/api/latest/admin/license",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::update_license(&sample.json::<License>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_mail_server",
        method: "GET",
        path: "/api/latest/admin/mail-server",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_mail_server();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_mail_server",
        method: "PUT",
        path: "/api/latest/admin/mail-server",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_mail_server(&sample.json::<MailConfiguration>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "delete_mail_server",
        method: "DELETE",
        path: "/api/latest/admin/mail-server",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::delete_mail_server();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_sender_address",
        method: "GET",
        path: "/api/latest/admin/mail-server/sender-address",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_sender_address();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_sender_address",
        method: "PUT",
        path: "/api/latest/admin/mail-server/sender-address",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_sender_address(&sample.json::<String>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "clear_sender_address",
        method: "DELETE",
        path: "/api/latest/admin/mail-server/sender-address",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::clear_sender_address();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "list_rate_limit_history",
        method: "GET",
        path: "/api/latest/admin/rate-limit/history",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::list_rate_limit_history();
                if let Some(value) = sample.query::<Option<&str>>("order")? {
                    request = request.order(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_rate_limit_settings",
        method: "GET",
        path: "/api/latest/admin/rate-limit/settings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_rate_limit_settings();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_rate_limit_settings",
        method: "PUT",
        path: "/api/latest/admin/rate-limit/settings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::set_rate_limit_settings(&sample.json::<RateLimitSettings>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "list_user_rate_limits",
        method: "GET",
        path: "/api/latest/admin/rate-limit/settings/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::list_user_rate_limits();
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_user_rate_limits",
        method: "POST",
        path: "/api/latest/admin/rate-limit/settings/users",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_user_rate_limits(
                    &sample.json::<BulkUserRateLimitSettingsUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_user_rate_limit",
        method: "GET",
        path: "/api/latest/admin/rate-limit/settings/users/{userSlug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_user_rate_limit(sample.path::<&str>("userSlug")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_user_rate_limit",
        method: "PUT",
        path: "/api/latest/admin/rate-limit/settings/users/{userSlug}",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_user_rate_limit(
                    sample.path::<&str>("userSlug")?,
                    &sample.json::<UserRateLimitSettingsUpdate>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "delete_user_rate_limit",
        method: "DELETE",
        path: "/api/latest/admin/rate-limit/settings/users/{userSlug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::delete_user_rate_limit(sample.path::<&str>("userSlug")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_application_properties",
        method: "GET",
        path: "/api/latest/application-properties",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_application_properties();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "create_hook_script",
        method: "POST",
        path: "/api/latest/hook-scripts",
        cases: &[exercise::Case {
            body: Some("multipart/form-data"),
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::create_hook_script(
                    sample.field::<Part>("content")?,
                    sample.field::<&str>("name")?,
                    sample.field::<&str>("type")?.into(),
                );
                if let Some(value) = sample.field::<Option<&str>>("description")? {
                    request = request.description(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_hook_script",
        method: "GET",
        path: "/api/latest/hook-scripts/{scriptId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_hook_script(sample.path::<i64>("scriptId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "update_hook_script",
        method: "PUT",
        path: "/api/latest/hook-scripts/{scriptId}",
        cases: &[exercise::Case {
            body: Some("multipart/form-data"),
            as_json: false,
            call: |sample| {
                let mut request =
                    api::system_maintenance::update_hook_script(sample.path::<i64>("scriptId")?);
                if let Some(value) = sample.field::<Option<Part>>("content")? {
                    request = request.content(value);
                }
                if let Some(value) = sample.field::<Option<&str>>("description")? {
                    request = request.description(value);
                }
                if let Some(value) = sample.field::<Option<&str>>("name")? {
                    request = request.name(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("401", decoded::error::<ApiErrorBody>),
            ("404", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
            ("422", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "delete_hook_script",
        method: "DELETE",
        path: "/api/latest/hook-scripts/{scriptId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::delete_hook_script(sample.path::<i64>("scriptId")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_hook_script_content",
        method: "GET",
        path: "/api/latest/hook-scripts/{scriptId}/content",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::get_hook_script_content(sample.path::<i64>("scriptId")?);
                Ok(exercise::Call::new(&request, decoded::bytes))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "list_labels",
        method: "GET",
        path: "/api/latest/labels",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::list_labels();
                if let Some(value) = sample.query::<Option<&str>>("prefix")? {
                    request = request.prefix(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_label",
        method: "GET",
        path: "/api/latest/labels/{labelName}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_label(sample.path::<&str>("labelName")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "list_labeled",
        method: "GET",
        path: "/api/latest/labels/{labelName}/labeled",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::list_labeled(sample.path::<&str>("labelName")?);
                if let Some(value) = sample.query::<Option<&str>>("type")? {
                    request = request.of_type(value.into());
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "system_maintenance",
        function: "get_log_level",
        method: "GET",
        path: "/api/latest/logs/logger/{loggerName}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_log_level(sample.path::<&str>("loggerName")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_log_level",
        method: "PUT",
        path: "/api/latest/logs/logger/{loggerName}/{levelName}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_log_level(
                    sample.path::<&str>("loggerName")?,
                    sample.path::<&str>("levelName")?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_root_log_level",
        method: "GET",
        path: "/api/latest/logs/rootLogger",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_root_log_level();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_root_log_level",
        method: "PUT",
        path: "/api/latest/logs/rootLogger/{levelName}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_root_log_level(sample.path::<&str>("levelName")?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_log_settings",
        method: "GET",
        path: "/api/latest/logs/settings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_log_settings();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_log_settings",
        method: "PUT",
        path: "/api/latest/logs/settings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::set_log_settings(&sample.json::<GetLogSettingsAnswer>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "start_export",
        method: "POST",
        path: "/api/latest/migration/exports",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::start_export(&sample.json::<ExportDefinition>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("503", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "preview_export",
        method: "POST",
        path: "/api/latest/migration/exports/preview",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::preview_export(&sample.json::<ExportDefinition>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_export",
        method: "GET",
        path: "/api/latest/migration/exports/{jobId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_export(sample.path::<i64>("jobId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "cancel_export",
        method: "POST",
        path: "/api/latest/migration/exports/{jobId}/cancel",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::cancel_export(sample.path::<i64>("jobId")?);
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
        module: "system_maintenance",
        function: "list_export_messages",
        method: "GET",
        path: "/api/latest/migration/exports/{jobId}/messages",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::list_export_messages(sample.path::<i64>("jobId")?);
                if let Some(value) = sample.query::<Option<&str>>("severity")? {
                    request = request.severity(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("subject")? {
                    request = request.subject(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "start_import",
        method: "POST",
        path: "/api/latest/migration/imports",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::start_import(&sample.json::<ImportDefinition>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("503", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_import",
        method: "GET",
        path: "/api/latest/migration/imports/{jobId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_import(sample.path::<i64>("jobId")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "cancel_import",
        method: "POST",
        path: "/api/latest/migration/imports/{jobId}/cancel",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::cancel_import(sample.path::<i64>("jobId")?);
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
        module: "system_maintenance",
        function: "list_import_messages",
        method: "GET",
        path: "/api/latest/migration/imports/{jobId}/messages",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::list_import_messages(sample.path::<i64>("jobId")?);
                if let Some(value) = sample.query::<Option<&str>>("severity")? {
                    request = request.severity(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("subject")? {
                    request = request.subject(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "start_mesh_migration",
        method: "POST",
        path: "/api/latest/migration/mesh",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::start_mesh_migration(&sample.json::<MeshMigrationDefinition>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("503", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "preview_mesh_migration",
        method: "POST",
        path: "/api/latest/migration/mesh/preview",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::preview_mesh_migration(
                    &sample.json::<MeshMigrationDefinition>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "list_mesh_migration_repositories",
        method: "GET",
        path: "/api/latest/migration/mesh/repos",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::list_mesh_migration_repositories();
                if let Some(value) = sample.query::<Option<i64>>("migrationId")? {
                    request = request.migration_id(value);
                }
                request = request.project_key(sample.query::<Vec<&str>>("projectKey")?);
                if let Some(value) = sample.query::<Option<&str>>("name")? {
                    request = request.name(value);
                }
                request = request.state(sample.query::<Vec<&str>>("state")?);
                if let Some(value) = sample.query::<Option<bool>>("remote")? {
                    request = request.remote(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "system_maintenance",
        function: "list_mesh_migration_summaries",
        method: "GET",
        path: "/api/latest/migration/mesh/summaries",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::list_mesh_migration_summaries();
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_active_mesh_migration_summary",
        method: "GET",
        path: "/api/latest/migration/mesh/summary",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_active_mesh_migration_summary();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_mesh_migration",
        method: "GET",
        path: "/api/latest/migration/mesh/{jobId}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_mesh_migration(sample.path::<i64>("jobId")?);
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
        module: "system_maintenance",
        function: "cancel_mesh_migration",
        method: "POST",
        path: "/api/latest/migration/mesh/{jobId}/cancel",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::cancel_mesh_migration(sample.path::<i64>("jobId")?);
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
        module: "system_maintenance",
        function: "list_mesh_migration_messages",
        method: "GET",
        path: "/api/latest/migration/mesh/{jobId}/messages",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request =
                    api::system_maintenance::list_mesh_migration_messages(sample.path::<i64>("jobId")?);
                if let Some(value) = sample.query::<Option<&str>>("severity")? {
                    request = request.severity(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("subject")? {
                    request = request.subject(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
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
        module: "system_maintenance",
        function: "get_mesh_migration_summary",
        method: "GET",
        path: "/api/latest/migration/mesh/{jobId}/summary",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::get_mesh_migration_summary(sample.path::<i64>("jobId")?);
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
        module: "system_maintenance",
        function: "list_users",
        method: "GET",
        path: "/api/latest/users",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::list_users();
                if let Some(value) = sample.query::<Option<&str>>("filter")? {
                    request = request.filter(value);
                }
                if let Some(value) = sample.query::<Option<&str>>("permission")? {
                    request = request.permission(value.into());
                }
                if let Some(value) = sample.query::<Option<&str>>("group")? {
                    request = request.group(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "update_current_user",
        method: "PUT",
        path: "/api/latest/users",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::update_current_user(&sample.json::<CurrentUserUpdate>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_current_user_password",
        method: "PUT",
        path: "/api/latest/users/credentials",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::set_current_user_password(&sample.json::<PasswordChange>()?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_user",
        method: "GET",
        path: "/api/latest/users/{userSlug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_user(sample.path::<&str>("userSlug")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "upload_user_avatar",
        method: "POST",
        path: "/api/latest/users/{userSlug}/avatar.png",
        cases: &[exercise::Case {
            body: Some("multipart/form-data"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::upload_user_avatar(
                    sample.path::<&str>("userSlug")?,
                    sample.field::<Part>("avatar")?,
                );
                Ok(exercise::Call::new(&request, decoded::located))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "delete_user_avatar",
        method: "DELETE",
        path: "/api/latest/users/{userSlug}/avatar.png",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::delete_user_avatar(sample.path::<&str>("userSlug")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_user_settings",
        method: "GET",
        path: "/api/latest/users/{userSlug}/settings",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_user_settings(sample.path::<&str>("userSlug")?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "update_user_settings",
        method: "POST",
        path: "/api/latest/users/{userSlug}/settings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::update_user_settings(
                    sample.path::<&str>("userSlug")?,
                    &sample.json::<BTreeMap<String, Json>>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "dismiss_retention_config_review",
        method: "DELETE",
        path: "/audit/latest/notification-settings/retention-config-review",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::dismiss_retention_config_review();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_content_security_policy",
        method: "PUT",
        path: "/csp/latest/settings",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_content_security_policy(
                    &sample.json::<SetContentSecurityPolicyBody>()?,
                );
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_repository_index",
        method: "GET",
        path: "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_repository_index(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_repository_index_queue",
        method: "GET",
        path: "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queue-details",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_repository_index_queue(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_repository_index_queued",
        method: "GET",
        path: "/indexing/latest/projects/{projectKey}/repos/{repositorySlug}/indexing-queued-status",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::get_repository_index_queued(
                    sample.path::<&str>("projectKey")?,
                    sample.path::<&str>("repositorySlug")?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>), ("404", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "start_reindexing",
        method: "POST",
        path: "/indexing/latest/reindex",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::start_reindexing(&sample.json::<Vec<RepositorySelector>>()?);
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[
            ("400", decoded::error::<ApiErrorBody>),
            ("401", decoded::error::<ApiErrorBody>),
            ("409", decoded::error::<ApiErrorBody>),
        ],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "restart_indexing",
        method: "POST",
        path: "/indexing/latest/restart",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::restart_indexing(&sample.json::<RestartIndexingBody>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "list_broken_indexes",
        method: "GET",
        path: "/indexing/latest/support-info/broken-index-status-repos",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |sample| {
                let mut request = api::system_maintenance::list_broken_indexes();
                if let Some(value) = sample.query::<Option<i64>>("start")? {
                    request = request.start(value);
                }
                if let Some(value) = sample.query::<Option<i64>>("limit")? {
                    request = request.limit(value);
                }
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "list_indexing_threads",
        method: "GET",
        path: "/indexing/latest/support-info/indexing-thread-snapshot",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::list_indexing_threads();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_indexing_threads",
        method: "PUT",
        path: "/indexing/latest/threads",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request =
                    api::system_maintenance::set_indexing_threads(&sample.json::<SetIndexingThreadsBody>()?);
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_repository_archive_policy",
        method: "GET",
        path: "/policies/latest/admin/repos/archive",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_repository_archive_policy();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_repository_archive_policy",
        method: "PUT",
        path: "/policies/latest/admin/repos/archive",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_repository_archive_policy(
                    &sample.json::<RepositoryPolicy>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "get_repository_delete_policy",
        method: "GET",
        path: "/policies/latest/admin/repos/delete",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::get_repository_delete_policy();
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "set_repository_delete_policy",
        method: "PUT",
        path: "/policies/latest/admin/repos/delete",
        cases: &[exercise::Case {
            body: Some("application/json"),
            as_json: false,
            call: |sample| {
                let request = api::system_maintenance::set_repository_delete_policy(
                    &sample.json::<RepositoryPolicy>()?,
                );
                Ok(exercise::Call::new(&request, decoded::json))
            },
        }],
        errors: &[("400", decoded::error::<ApiErrorBody>), ("401", decoded::error::<ApiErrorBody>)],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "list_inactive_secret_keys",
        method: "GET",
        path: "/secrets/1.0/keys/inactive",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::list_inactive_secret_keys();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "delete_inactive_secret_keys",
        method: "DELETE",
        path: "/secrets/1.0/keys/inactive",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::delete_inactive_secret_keys();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
    exercise::Entry {
        module: "system_maintenance",
        function: "rotate_secret_key",
        method: "POST",
        path: "/secrets/1.0/keys/rotate",
        cases: &[exercise::Case {
            body: None,
            as_json: false,
            call: |_| {
                let request = api::system_maintenance::rotate_secret_key();
                Ok(exercise::Call::new(&request, decoded::empty))
            },
        }],
        errors: &[],
    },
];

/// Every schema that travels as JSON, and what reads it.
pub static MODELS: &[exercise::Model] = &[
    exercise::Model::of::<AccessToken>("#/components/schemas/RestAccessToken"),
    exercise::Model::of::<AccessTokenUpdate>("#/components/schemas/RestAccessTokenUpdateRequest"),
    exercise::Model::of::<AnalyticsSettings>("#/components/schemas/RestAnalyticsSettings"),
    exercise::Model::of::<AnnouncementBanner>("#/components/schemas/RestAnnouncementBanner"),
    exercise::Model::of::<ApiErrorBody>("#/components/schemas/RestErrors"),
    exercise::Model::of::<ApiErrorMessage>("#/components/schemas/RestErrorMessage"),
    exercise::Model::of::<ApplicationProperties>("#/components/schemas/RestApplicationProperties"),
    exercise::Model::of::<AttachmentMetadata>("#/components/schemas/RestAttachmentMetadata"),
    exercise::Model::of::<AuthenticationErrorBody>("#/components/schemas/ErrorEntity"),
    exercise::Model::of::<AutoDeclineSettings>("#/components/schemas/RestAutoDeclineSettings"),
    exercise::Model::of::<AutoDeclineSettingsUpdate>("#/components/schemas/RestAutoDeclineSettingsRequest"),
    exercise::Model::of::<AutoMerge>("#/components/schemas/RestAutoMergeRequest"),
    exercise::Model::of::<AutoMergeResult>("#/components/schemas/RestAutoMergeProcessingResult"),
    exercise::Model::of::<AutoMergeSettings>("#/components/schemas/RestAutoMergeRestrictedSettings"),
    exercise::Model::of::<AutoMergeSettingsUpdate>("#/components/schemas/RestAutoMergeSettingsRequest"),
    exercise::Model::of::<BTreeMap<String, BuildStats>>("#/components/schemas/RestMultipleBuildStats"),
    exercise::Model::of::<BTreeMap<String, Commit>>("#/components/schemas/ExampleJsonLastModifiedCallback"),
    exercise::Model::of::<BTreeMap<String, Json>>("#/components/schemas/ExampleSettings"),
    exercise::Model::of::<BTreeMap<String, Json>>("#/components/schemas/ExampleSettingsMap"),
    exercise::Model::of::<BasicAuthConfig>("#/components/schemas/BasicAuthConfigEntity"),
    exercise::Model::of::<BearerTokenCredentials>("#/components/schemas/RestBearerTokenCredentials"),
    exercise::Model::of::<BlamedLines>("#/components/schemas/RestBlame"),
    exercise::Model::of::<Branch>("#/components/schemas/RestBranch"),
    exercise::Model::of::<BranchDelete>("#/components/schemas/RestBranchDeleteRequest"),
    exercise::Model::of::<BranchModel>("#/components/schemas/RestBranchModel"),
    exercise::Model::of::<BranchModelBranch>("#/components/schemas/RestBranchModelBranch"),
    exercise::Model::of::<BranchModelConfiguration>("#/components/schemas/RestBranchModelConfiguration"),
    exercise::Model::of::<BranchModelType>("#/components/schemas/RestBranchModelType"),
    exercise::Model::of::<BuildCapabilities>("#/components/schemas/RestBuildCapabilities"),
    exercise::Model::of::<BuildStats>("#/components/schemas/RestBuildStats"),
    exercise::Model::of::<BuildStatus>("#/components/schemas/RestBuildStatus"),
    exercise::Model::of::<BulkUserRateLimitSettingsUpdate>(
        "#/components/schemas/RestBulkUserRateLimitSettingsUpdateRequest",
    ),
    exercise::Model::of::<Captcha>("#/components/schemas/CaptchaDataEntity"),
    exercise::Model::of::<Change>("#/components/schemas/RestChange"),
    exercise::Model::of::<Changeset>("#/components/schemas/RestChangeset"),
    exercise::Model::of::<ClusterInformation>("#/components/schemas/RestClusterInformation"),
    exercise::Model::of::<ClusterNode>("#/components/schemas/RestClusterNode"),
    exercise::Model::of::<CodeSearchHit>("#/components/schemas/RestCodeSearchHit"),
    exercise::Model::of::<CodeSearchLine>("#/components/schemas/RestCodeSearchLine"),
    exercise::Model::of::<CodeSearchResult>("#/components/schemas/RestCodeSearchResult"),
    exercise::Model::of::<Comment>("#/components/schemas/RestComment"),
    exercise::Model::of::<CommentAnchor>("#/components/schemas/RestCommentThreadDiffAnchor"),
    exercise::Model::of::<CommentJiraIssue>("#/components/schemas/RestCommentJiraIssue"),
    exercise::Model::of::<CommentOperations>("#/components/schemas/RestCommentOperations"),
    exercise::Model::of::<Commit>("#/components/schemas/RestCommit"),
    exercise::Model::of::<CommitCommentAdded>("#/components/schemas/RestCommitCommentAdded"),
    exercise::Model::of::<CommitCommentDeleted>("#/components/schemas/RestCommitCommentDeleted"),
    exercise::Model::of::<CommitCommentEdited>("#/components/schemas/RestCommitCommentEdited"),
    exercise::Model::of::<CommitMessageSuggestion>("#/components/schemas/RestCommitMessageSuggestion"),
    exercise::Model::of::<CommitMessageTemplate>("#/components/schemas/RestPullRequestCommitMessageTemplate"),
    exercise::Model::of::<Conflict>("#/components/schemas/RestConflict"),
    exercise::Model::of::<ConflictChange>("#/components/schemas/RestConflictChange"),
    exercise::Model::of::<ConflictErrorBody>("#/components/schemas/RestConflictErrors"),
    exercise::Model::of::<ConflictErrorMessage>("#/components/schemas/RestConflictErrorMessage"),
    exercise::Model::of::<ConnectivitySummary>("#/components/schemas/RestConnectivitySummary"),
    exercise::Model::of::<CreatedAccessToken>("#/components/schemas/RestRawAccessToken"),
    exercise::Model::of::<CredentialsCheckFailure>("#/components/schemas/CredentialsCheckFailedDTO"),
    exercise::Model::of::<CurrentUserUpdate>("#/components/schemas/UserUpdateWithCredentials"),
    exercise::Model::of::<DefaultBranch>("#/components/schemas/RestDefaultBranch"),
    exercise::Model::of::<DefaultTask>("#/components/schemas/RestDefaultTask"),
    exercise::Model::of::<DefaultTaskDefinition>("#/components/schemas/RestDefaultTaskRequest"),
    exercise::Model::of::<Deployment>("#/components/schemas/RestDeployment"),
    exercise::Model::of::<DeploymentEnvironment>("#/components/schemas/RestDeploymentEnvironment"),
    exercise::Model::of::<DetailedGroup>("#/components/schemas/RestDetailedGroup"),
    exercise::Model::of::<DetailedUser>("#/components/schemas/RestDetailedUser"),
    exercise::Model::of::<DiagnosticsPing>("#/components/schemas/RestDiagnosticsPing"),
    exercise::Model::of::<Diff>("#/components/schemas/RestDiff"),
    exercise::Model::of::<DiffHunk>("#/components/schemas/RestDiffHunk"),
    exercise::Model::of::<DiffLine>("#/components/schemas/RestDiffLine"),
    exercise::Model::of::<DiffSegment>("#/components/schemas/RestDiffSegment"),
    exercise::Model::of::<Diffs>("#/components/schemas/RestDiffs"),
    exercise::Model::of::<DirectoryEntry>("#/components/schemas/RestDirectoryEntry"),
    exercise::Model::of::<ElevationMethods>("#/components/schemas/ElevationMethodRestDTO"),
    exercise::Model::of::<Emoticon>("#/components/schemas/RestEmoticon"),
    exercise::Model::of::<EnrichedRepository>("#/components/schemas/EnrichedRepository"),
    exercise::Model::of::<EnrollmentConversation>("#/components/schemas/ConversationDTO"),
    exercise::Model::of::<ErasedUser>("#/components/schemas/RestErasedUser"),
    exercise::Model::of::<ExportDefinition>("#/components/schemas/RestExportRequest"),
    exercise::Model::of::<ExportPreview>("#/components/schemas/RestScopesExample"),
    exercise::Model::of::<ExportSelection>("#/components/schemas/RestRepositoriesExportRequest"),
    exercise::Model::of::<FileLine>("#/components/schemas/RestFileLine"),
    exercise::Model::of::<FilePath>("#/components/schemas/RestPath"),
    exercise::Model::of::<GetBackfillReportAnswer>(
        "#/paths/~1jira-dev~1latest~1devinfo-backfill~1report/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<GetBackfillStatusAnswer>(
        "#/paths/~1jira-dev~1latest~1devinfo-backfill~1status/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<GetLogSettingsAnswer>(
        "#/paths/~1api~1latest~1logs~1settings/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<GetRepositoryIndexAnswer>(
        "#/paths/~1indexing~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<GetRepositoryIndexQueueAnswer>(
        "#/paths/~1indexing~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1indexing-queue-details/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<GetRepositoryIndexQueuedAnswer>(
        "#/paths/~1indexing~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1indexing-queued-status/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<GpgKey>("#/components/schemas/RestGpgKey"),
    exercise::Model::of::<GpgSubKey>("#/components/schemas/RestGpgSubKey"),
    exercise::Model::of::<Group>("#/components/schemas/Group"),
    exercise::Model::of::<GroupMembership>("#/components/schemas/GroupAndUsers"),
    exercise::Model::of::<GroupPermission>("#/components/schemas/RestPermittedGroup"),
    exercise::Model::of::<GroupUserSelection>("#/components/schemas/UserPickerContext"),
    exercise::Model::of::<HookScript>("#/components/schemas/RestHookScript"),
    exercise::Model::of::<HookScriptConfig>("#/components/schemas/RestHookScriptConfig"),
    exercise::Model::of::<HookScriptTriggers>("#/components/schemas/RestHookScriptTriggers"),
    exercise::Model::of::<IdentityProvider>("#/components/schemas/IdpConfigEntity"),
    exercise::Model::of::<IdentityProviderPage>(
        "#/paths/~1authconfig~1latest~1idps/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<ImportDefinition>("#/components/schemas/RestImportRequest"),
    exercise::Model::of::<InsightAnnotation>("#/components/schemas/RestInsightAnnotation"),
    exercise::Model::of::<InsightAnnotations>("#/components/schemas/RestInsightAnnotationsResponse"),
    exercise::Model::of::<InsightReport>("#/components/schemas/RestInsightReport"),
    exercise::Model::of::<InsightReportData>("#/components/schemas/RestInsightReportData"),
    exercise::Model::of::<JiraIssue>("#/components/schemas/RestJiraIssue"),
    exercise::Model::of::<JiraProjectLink>("#/components/schemas/RestEnhancedEntityLink"),
    exercise::Model::of::<JitConfig>("#/components/schemas/JitConfigEntity"),
    exercise::Model::of::<JitUser>("#/components/schemas/JitUserEntity"),
    exercise::Model::of::<Job>("#/components/schemas/RestJob"),
    exercise::Model::of::<JobMessage>("#/components/schemas/RestJobMessage"),
    exercise::Model::of::<JobProgress>("#/components/schemas/RestProgress"),
    exercise::Model::of::<Json>("#/components/schemas/RestDiffStatsSummary"),
    exercise::Model::of::<Json>(
        "#/paths/~1admin~1supported-key-types/get/responses/200/content/application~1json;charset=UTF-8",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1api~1latest~1deployment~1capabilities/get/responses/200/content/application~1json;charset=UTF-8",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1permissions/delete/responses/400/content/application~1json;charset=UTF-8",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1permissions/delete/responses/400/content/application~1json;charset=UTF-8",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1review/put/responses/200/content/application~1json;charset=UTF-8",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1exempt/get/responses/200/content/application~1json;charset=UTF-8",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1authconfig~1latest~1saml~1certificate/get/responses/200/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1authconfig~1latest~1saml~1certificate~1reset/post/responses/200/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1indexing~1latest~1restart/post/responses/200/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1indexing~1latest~1threads/put/responses/200/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1jira-dev~1latest~1devinfo-backfill/post/responses/200/content/application~1json;charset=UTF-8",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1mirroring~1latest~1mesh~1config~1refresh/post/responses/200/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1mirroring~1latest~1mirrorServers~1{mirrorId}~1token/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1mirroring~1latest~1supportInfo~1refChangesQueue~1count/get/responses/200/content/application~1json;charset=UTF-8",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1repos~1{upstreamRepoId}~1synchronization/post/responses/410/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1settings~1mode/get/responses/200/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1settings~1mode/put/responses/200/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1settings~1projects/get/responses/200/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1settings~1projects/post/responses/200/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1settings~1projects~1{projectId}/post/responses/200/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1synchronization/post/responses/410/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1tsv~1latest~1elevate-permissions~1password/post/responses/403/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1tsv~1latest~1elevate-permissions~1recovery-code/post/responses/403/content/application~1json",
    ),
    exercise::Model::of::<Json>(
        "#/paths/~1tsv~1latest~1elevate-permissions~1totp/post/responses/403/content/application~1json",
    ),
    exercise::Model::of::<Label>("#/components/schemas/RestLabel"),
    exercise::Model::of::<Labelable>("#/components/schemas/RestLabelable"),
    exercise::Model::of::<LastModified>("#/components/schemas/ExampleFiles"),
    exercise::Model::of::<License>("#/components/schemas/RestBitbucketLicense"),
    exercise::Model::of::<LicenseStatus>("#/components/schemas/ExampleStatus"),
    exercise::Model::of::<Links>("#/components/schemas/RestLinks"),
    exercise::Model::of::<ListUpstreamServersAnswerValues>(
        "#/paths/~1mirroring~1latest~1upstreamServers/get/responses/200/content/application~1json/schema/properties/values/items",
    ),
    exercise::Model::of::<LogLevel>("#/components/schemas/RestLogLevel"),
    exercise::Model::of::<LoginOption>("#/components/schemas/LoginOptionEntity"),
    exercise::Model::of::<LoginOptionPage>(
        "#/paths/~1authconfig~1latest~1login-options/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<LoginResult>("#/components/schemas/AuthenticationResponse"),
    exercise::Model::of::<MailConfiguration>("#/components/schemas/RestMailConfiguration"),
    exercise::Model::of::<Markup>("#/components/schemas/RestMarkup"),
    exercise::Model::of::<MergeRequirement>("#/components/schemas/ExampleRequirements"),
    exercise::Model::of::<MeshConnectivityReport>("#/components/schemas/RestMeshConnectivityReport"),
    exercise::Model::of::<MeshMigrationDefinition>("#/components/schemas/RestMeshMigrationRequest"),
    exercise::Model::of::<MeshMigrationPreview>("#/components/schemas/ExamplePreviewMigration"),
    exercise::Model::of::<MeshMigrationSummary>("#/components/schemas/RestMeshMigrationSummary"),
    exercise::Model::of::<MeshNode>("#/components/schemas/RestMeshNode"),
    exercise::Model::of::<MigrationRepository>("#/components/schemas/RestMigrationRepository"),
    exercise::Model::of::<MinimalCommit>("#/components/schemas/RestMinimalCommit"),
    exercise::Model::of::<MinimalRef>("#/components/schemas/RestMinimalRef"),
    exercise::Model::of::<MirrorAuthentication>("#/components/schemas/RestAuthenticationRequest"),
    exercise::Model::of::<MirrorCredentials>("#/components/schemas/Credentials"),
    exercise::Model::of::<MirrorHashes>("#/components/schemas/RestMirrorHashes"),
    exercise::Model::of::<MirrorRepositorySynchronizationStatus>(
        "#/components/schemas/RestMirrorRepositorySynchronizationStatus",
    ),
    exercise::Model::of::<MirrorServer>("#/components/schemas/RestMirrorServer"),
    exercise::Model::of::<MirrorSynchronized>("#/components/schemas/RestMirrorSynchronized"),
    exercise::Model::of::<MirrorUpgrade>("#/components/schemas/RestMirrorUpgradeRequest"),
    exercise::Model::of::<MirroredRepository>("#/components/schemas/RestMirroredRepository"),
    exercise::Model::of::<MirroredRepositoryDescriptor>(
        "#/components/schemas/RestMirroredRepositoryDescriptor",
    ),
    exercise::Model::of::<MirroringRequest>("#/components/schemas/RestMirroringRequest"),
    exercise::Model::of::<MultilineCommentMarker>("#/components/schemas/RestMultilineCommentMarker"),
    exercise::Model::of::<MultilineCommentSpan>("#/components/schemas/RestMultilineCommentSpan"),
    exercise::Model::of::<NamedLink>("#/components/schemas/RestNamedLink"),
    exercise::Model::of::<NewAccessToken>("#/components/schemas/RestAccessTokenRequest"),
    exercise::Model::of::<NewBranch>("#/components/schemas/RestCreateBranchRequest"),
    exercise::Model::of::<NewBuildStatus>("#/components/schemas/RestBuildStatusSetRequest"),
    exercise::Model::of::<NewDeployment>("#/components/schemas/RestDeploymentSetRequest"),
    exercise::Model::of::<NewGitTag>("#/components/schemas/RestGitTagCreateRequest"),
    exercise::Model::of::<NewInsightAnnotation>("#/components/schemas/RestSingleAddInsightAnnotationRequest"),
    exercise::Model::of::<NewInsightAnnotations>("#/components/schemas/RestBulkAddInsightAnnotationRequest"),
    exercise::Model::of::<NewInsightReport>("#/components/schemas/RestSetInsightReportRequest"),
    exercise::Model::of::<NewPlainBranch>("#/components/schemas/RestBranchCreateRequest"),
    exercise::Model::of::<NewProjectSettingsRestriction>(
        "#/components/schemas/RestProjectSettingsRestrictionRequest",
    ),
    exercise::Model::of::<NewPullRequestParticipant>(
        "#/components/schemas/RestPullRequestAssignParticipantRoleRequest",
    ),
    exercise::Model::of::<NewRefRestriction>("#/components/schemas/RestRestrictionRequest"),
    exercise::Model::of::<NewTag>("#/components/schemas/RestCreateTagRequest"),
    exercise::Model::of::<NextLogin>("#/components/schemas/NextLoginStepDTO"),
    exercise::Model::of::<Node>("#/components/schemas/RestNode"),
    exercise::Model::of::<NodeConnectivityReport>("#/components/schemas/RestNodeConnectivityReport"),
    exercise::Model::of::<NodeConnectivitySummary>("#/components/schemas/RestNodeConnectivitySummary"),
    exercise::Model::of::<OffsetPage<AccessToken>>(
        "#/paths/~1access-tokens~1latest~1projects~1{projectKey}/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<Branch>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1branches/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<BuildStatus>>(
        "#/paths/~1build-status~1latest~1commits~1{commitId}/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<OffsetPage<Change>>("#/components/schemas/RestPageRestChange"),
    exercise::Model::of::<OffsetPage<Change>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1changes/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<Changeset>>(
        "#/paths/~1jira~1latest~1issues~1{issueKey}~1commits/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<Comment>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1comments/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<Commit>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<DefaultTask>>(
        "#/paths/~1default-tasks~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tasks/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<OffsetPage<DetailedGroup>>(
        "#/paths/~1api~1latest~1admin~1groups/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<DetailedUser>>(
        "#/paths/~1api~1latest~1admin~1groups~1more-members/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<EnrichedRepository>>(
        "#/paths/~1mirroring~1latest~1projects~1{projectId}~1repos/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<GpgKey>>(
        "#/paths/~1gpg~1latest~1keys/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<OffsetPage<GroupPermission>>(
        "#/paths/~1api~1latest~1admin~1permissions~1groups/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<HookScriptConfig>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1hook-scripts/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<InsightReport>>(
        "#/paths/~1insights~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1commits~1{commitId}~1reports/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<JobMessage>>(
        "#/paths/~1api~1latest~1migration~1exports~1{jobId}~1messages/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<Label>>(
        "#/paths/~1api~1latest~1labels/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<Labelable>>(
        "#/paths/~1api~1latest~1labels~1{labelName}~1labeled/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<ListBrokenIndexesAnswerValues>>(
        "#/paths/~1indexing~1latest~1support-info~1broken-index-status-repos/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<OffsetPage<ListUpstreamServersAnswerValues>>(
        "#/paths/~1mirroring~1latest~1upstreamServers/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<OffsetPage<MeshMigrationSummary>>(
        "#/paths/~1api~1latest~1migration~1mesh~1summaries/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<MigrationRepository>>(
        "#/paths/~1api~1latest~1migration~1mesh~1repos/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<MinimalRef>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ref-change-activities~1branches/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<MirrorRepositorySynchronizationStatus>>(
        "#/paths/~1mirroring~1latest~1supportInfo~1repoSyncStatus/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<MirrorServer>>(
        "#/paths/~1mirroring~1latest~1mirrorServers/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<MirroredRepositoryDescriptor>>(
        "#/paths/~1mirroring~1latest~1repos~1{repoId}~1mirrors/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<MirroringRequest>>(
        "#/paths/~1mirroring~1latest~1requests/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<PermittedPrincipal>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1permissions~1search/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<Project>>(
        "#/paths/~1api~1latest~1projects/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<ProjectSettingsRestriction>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1settings-restriction~1all/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<PullRequest>>(
        "#/paths/~1api~1latest~1dashboard~1pull-requests/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<PullRequestActivity>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1activities/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<PullRequestParticipant>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1participants/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<PullRequestSuggestion>>(
        "#/paths/~1api~1latest~1dashboard~1pull-request-suggestions/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<RateLimitRejections>>(
        "#/paths/~1api~1latest~1admin~1rate-limit~1history/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<RefRestriction>>(
        "#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<Repository>>(
        "#/paths/~1api~1latest~1profile~1recent~1repos/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<RepositoryHook>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1hooks/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<RepositoryRefChangeActivity>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ref-change-activities/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<RequiredBuild>>(
        "#/paths/~1required-builds~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1conditions/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<ReviewerGroup>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1reviewer-groups/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<SecretScanningAllowlistRule>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1allowlist/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<SecretScanningRule>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1secret-scanning~1rules/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<SshAccessKey>>(
        "#/paths/~1keys~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1ssh/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<SshKey>>(
        "#/paths/~1ssh~1latest~1keys/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<String>>(
        "#/paths/~1api~1latest~1groups/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<String>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1files/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<Tag>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1tags/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<User>>(
        "#/paths/~1api~1latest~1admin~1permissions~1users~1none/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<UserPermission>>(
        "#/paths/~1api~1latest~1admin~1permissions~1users/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<UserRateLimitSettings>>(
        "#/paths/~1api~1latest~1admin~1rate-limit~1settings~1users/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<Webhook>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1webhooks/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<OffsetPage<X509Certificate>>(
        "#/paths/~1api~1latest~1signing~1x509-certificates/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<PasswordChange>("#/components/schemas/UserPasswordUpdate"),
    exercise::Model::of::<PasswordElevation>("#/components/schemas/RestPasswordElevation"),
    exercise::Model::of::<PasswordLogin>("#/components/schemas/AuthenticationEntity"),
    exercise::Model::of::<PasswordReset>("#/components/schemas/AdminPasswordUpdate"),
    exercise::Model::of::<PathContents>("#/components/schemas/RestBrowse"),
    exercise::Model::of::<PermissionCheck>("#/components/schemas/RestPermitted"),
    exercise::Model::of::<PermittedPrincipal>("#/components/schemas/RestPermittedPrincipal"),
    exercise::Model::of::<Person>("#/components/schemas/RestPerson"),
    exercise::Model::of::<Project>("#/components/schemas/RestProject"),
    exercise::Model::of::<ProjectAutoMergeSettingsUpdate>(
        "#/components/schemas/RestAutoMergeProjectSettingsRequest",
    ),
    exercise::Model::of::<ProjectModified>("#/components/schemas/RestProjectModified"),
    exercise::Model::of::<ProjectSettingsRestriction>("#/components/schemas/RestProjectSettingsRestriction"),
    exercise::Model::of::<PullRequest>("#/components/schemas/RestPullRequest"),
    exercise::Model::of::<PullRequestActivity>("#/components/schemas/RestPullRequestActivity"),
    exercise::Model::of::<PullRequestApproved>("#/components/schemas/RestPullRequestApproved"),
    exercise::Model::of::<PullRequestChangesRequested>(
        "#/components/schemas/RestPullRequestChangesRequested",
    ),
    exercise::Model::of::<PullRequestCommentAdded>("#/components/schemas/RestPullRequestCommentAdded"),
    exercise::Model::of::<PullRequestCommentDeleted>("#/components/schemas/RestPullRequestCommentDeleted"),
    exercise::Model::of::<PullRequestCommentEdited>("#/components/schemas/RestPullRequestCommentEdited"),
    exercise::Model::of::<PullRequestCount>("#/components/schemas/RestPullRequestCount"),
    exercise::Model::of::<PullRequestDecline>("#/components/schemas/RestPullRequestDeclineRequest"),
    exercise::Model::of::<PullRequestDeclined>("#/components/schemas/RestPullRequestDeclined"),
    exercise::Model::of::<PullRequestDelete>("#/components/schemas/RestPullRequestDeleteRequest"),
    exercise::Model::of::<PullRequestDeleted>("#/components/schemas/RestPullRequestDeleted"),
    exercise::Model::of::<PullRequestMerge>("#/components/schemas/RestPullRequestMergeRequest"),
    exercise::Model::of::<PullRequestMergeConfig>("#/components/schemas/RestPullRequestMergeConfig"),
    exercise::Model::of::<PullRequestMergeResult>("#/components/schemas/RestPullRequestMergeResult"),
    exercise::Model::of::<PullRequestMergeStrategy>("#/components/schemas/RestPullRequestMergeStrategy"),
    exercise::Model::of::<PullRequestMergeability>("#/components/schemas/RestPullRequestMergeability"),
    exercise::Model::of::<PullRequestMerged>("#/components/schemas/RestPullRequestMerged"),
    exercise::Model::of::<PullRequestModified>("#/components/schemas/RestPullRequestModified"),
    exercise::Model::of::<PullRequestNeedsWork>("#/components/schemas/RestPullRequestNeedsWork"),
    exercise::Model::of::<PullRequestOpened>("#/components/schemas/RestPullRequestOpened"),
    exercise::Model::of::<PullRequestParticipant>("#/components/schemas/RestPullRequestParticipant"),
    exercise::Model::of::<PullRequestParticipantUpdate>(
        "#/components/schemas/RestPullRequestAssignStatusRequest",
    ),
    exercise::Model::of::<PullRequestProperties>("#/components/schemas/RestPullRequestProperties"),
    exercise::Model::of::<PullRequestRebase>("#/components/schemas/RestPullRequestRebaseRequest"),
    exercise::Model::of::<PullRequestRebaseResult>("#/components/schemas/RestPullRequestRebaseResult"),
    exercise::Model::of::<PullRequestRebaseability>("#/components/schemas/RestPullRequestRebaseability"),
    exercise::Model::of::<PullRequestRef>("#/components/schemas/RestPullRequestRef"),
    exercise::Model::of::<PullRequestReopen>("#/components/schemas/RestPullRequestReopenRequest"),
    exercise::Model::of::<PullRequestReview>("#/components/schemas/RestPullRequestFinishReviewRequest"),
    exercise::Model::of::<PullRequestReviewersUpdated>(
        "#/components/schemas/RestPullRequestReviewersUpdated",
    ),
    exercise::Model::of::<PullRequestSettings>("#/components/schemas/RestPullRequestSettings"),
    exercise::Model::of::<PullRequestSourceUpdated>("#/components/schemas/RestPullRequestSourceUpdated"),
    exercise::Model::of::<PullRequestSuggestion>("#/components/schemas/RestPullRequestSuggestion"),
    exercise::Model::of::<PullRequestUnapproved>("#/components/schemas/RestPullRequestUnapproved"),
    exercise::Model::of::<PushRefChange>("#/components/schemas/RestPushRefChange"),
    exercise::Model::of::<QueuedSynchronization>("#/components/schemas/RestFarmSynchronizationRequest"),
    exercise::Model::of::<RateLimitRejections>("#/components/schemas/RestAggregateRejectCounter"),
    exercise::Model::of::<RateLimitSettings>("#/components/schemas/RestRateLimitSettings"),
    exercise::Model::of::<RecoveryCode>("#/components/schemas/TotpRecoveryCodeDTO"),
    exercise::Model::of::<RecoveryCodeLogin>("#/components/schemas/TotpRecoveryCodeAuthenticationDTO"),
    exercise::Model::of::<RefChange>("#/components/schemas/RestRefChange"),
    exercise::Model::of::<RefMatcher>("#/components/schemas/RestRefMatcher"),
    exercise::Model::of::<RefMatcherType>("#/components/schemas/RestRefMatcherType"),
    exercise::Model::of::<RefRestriction>("#/components/schemas/RestRefRestriction"),
    exercise::Model::of::<RefSynchronization>("#/components/schemas/RestRefSyncRequest"),
    exercise::Model::of::<RefSynchronizationContext>("#/components/schemas/Context"),
    exercise::Model::of::<RefSynchronizationStatus>("#/components/schemas/RestRefSyncStatus"),
    exercise::Model::of::<RejectedRef>("#/components/schemas/RestRejectedRef"),
    exercise::Model::of::<Repository>("#/components/schemas/RestRepository"),
    exercise::Model::of::<RepositoryForked>("#/components/schemas/RestRepositoryForked"),
    exercise::Model::of::<RepositoryHashes>("#/components/schemas/RestProperties"),
    exercise::Model::of::<RepositoryHook>("#/components/schemas/RestRepositoryHook"),
    exercise::Model::of::<RepositoryHookDetails>("#/components/schemas/RepositoryHookDetails"),
    exercise::Model::of::<RepositoryHookVeto>("#/components/schemas/RestRepositoryHookVeto"),
    exercise::Model::of::<RepositoryLockOwner>("#/components/schemas/RestRepositoryLockOwner"),
    exercise::Model::of::<RepositoryMirrorEvent>("#/components/schemas/RestRepositoryMirrorEvent"),
    exercise::Model::of::<RepositoryModified>("#/components/schemas/RestRepositoryModified"),
    exercise::Model::of::<RepositoryPolicy>("#/components/schemas/RestRepositoryPolicy"),
    exercise::Model::of::<RepositoryPullRequestSettings>(
        "#/components/schemas/RestRepositoryPullRequestSettings",
    ),
    exercise::Model::of::<RepositoryRefChangeActivity>(
        "#/components/schemas/RestRepositoryRefChangeActivity",
    ),
    exercise::Model::of::<RepositoryRefsChanged>("#/components/schemas/RestRepositoryRefsChanged"),
    exercise::Model::of::<RepositorySelector>("#/components/schemas/RestRepositorySelector"),
    exercise::Model::of::<RequiredBuild>("#/components/schemas/RestRequiredBuildCondition"),
    exercise::Model::of::<RequiredBuildDefinition>(
        "#/components/schemas/RestRequiredBuildConditionSetRequest",
    ),
    exercise::Model::of::<RescopedCommits>("#/components/schemas/RestPullRequestRescopedCommits"),
    exercise::Model::of::<RestartIndexingBody>(
        "#/paths/~1indexing~1latest~1restart/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<ReviewerCondition>("#/components/schemas/RestPullRequestCondition"),
    exercise::Model::of::<ReviewerConditionDefinition>("#/components/schemas/RestDefaultReviewersRequest"),
    exercise::Model::of::<ReviewerGroup>("#/components/schemas/RestReviewerGroup"),
    exercise::Model::of::<RollingUpgradeState>("#/components/schemas/RestRollingUpgradeState"),
    exercise::Model::of::<SearchRequest>("#/components/schemas/RestSearchRequest"),
    exercise::Model::of::<SearchResult>("#/components/schemas/RestSearchResult"),
    exercise::Model::of::<SecretDetected>("#/components/schemas/RestSecretDetected"),
    exercise::Model::of::<SecretLocation>("#/components/schemas/RestSecretLocation"),
    exercise::Model::of::<SecretScanningAllowlistRule>(
        "#/components/schemas/RestSecretScanningAllowlistRule",
    ),
    exercise::Model::of::<SecretScanningAllowlistRuleDefinition>(
        "#/components/schemas/RestSecretScanningAllowlistRuleSetRequest",
    ),
    exercise::Model::of::<SecretScanningRule>("#/components/schemas/RestSecretScanningRule"),
    exercise::Model::of::<SecretScanningRuleDefinition>(
        "#/components/schemas/RestSecretScanningRuleSetRequest",
    ),
    exercise::Model::of::<SetContentSecurityPolicyBody>(
        "#/paths/~1csp~1latest~1settings/put/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<SetIndexingThreadsBody>(
        "#/paths/~1indexing~1latest~1threads/put/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<SigningConfigurationUpdate>(
        "#/paths/~1api~1latest~1system-signing~1configuration/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<SocketAddress>("#/components/schemas/ExampleSocketAddress"),
    exercise::Model::of::<SshAccessKey>("#/components/schemas/RestSshAccessKey"),
    exercise::Model::of::<SshAccessKeyLocations>("#/components/schemas/RestSshAccessKeyLocations"),
    exercise::Model::of::<SshCredentials>("#/components/schemas/RestSshCredentials"),
    exercise::Model::of::<SshKey>("#/components/schemas/RestSshKey"),
    exercise::Model::of::<SshKeyFingerprint>("#/components/schemas/SimpleSshKeyFingerprint"),
    exercise::Model::of::<SshKeySettings>("#/components/schemas/RestSshKeySettings"),
    exercise::Model::of::<SshKeyTypeRestriction>("#/components/schemas/RestSshKeyTypeRestriction"),
    exercise::Model::of::<SshSettings>("#/components/schemas/RestSshSettings"),
    exercise::Model::of::<SsoConfig>("#/components/schemas/SsoConfigEntity"),
    exercise::Model::of::<SsoManagementStatus>("#/components/schemas/SsoManagementStatusDTO"),
    exercise::Model::of::<StartBackfillBody>(
        "#/paths/~1jira-dev~1latest~1devinfo-backfill/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<String>("#/components/schemas/FileListResource"),
    exercise::Model::of::<String>(
        "#/paths/~1api~1latest~1admin~1mail-server~1sender-address/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<String>(
        "#/paths/~1api~1latest~1admin~1mail-server~1sender-address/put/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<String>(
        "#/paths/~1api~1latest~1admin~1mail-server~1sender-address/put/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<String>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1attachments~1{attachmentId}~1metadata/put/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<String>(
        "#/paths/~1jira~1latest~1comments~1{commentId}~1issues/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<String>(
        "#/paths/~1mirroring~1latest~1account~1settings~1preferred-mirror/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<String>(
        "#/paths/~1mirroring~1latest~1syncSettings~1mode/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<String>(
        "#/paths/~1mirroring~1latest~1syncSettings~1mode/put/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<String>(
        "#/paths/~1mirroring~1latest~1syncSettings~1mode/put/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<String>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1settings~1mode/put/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<SuggestionApply>("#/components/schemas/RestApplySuggestionRequest"),
    exercise::Model::of::<SynchronizationProgress>("#/components/schemas/RestSyncProgress"),
    exercise::Model::of::<SynchronizationQueue>("#/components/schemas/RestRefSyncQueue"),
    exercise::Model::of::<SystemSigningConfiguration>("#/components/schemas/RestSystemSigningConfiguration"),
    exercise::Model::of::<Tag>("#/components/schemas/RestTag"),
    exercise::Model::of::<Task>("#/components/schemas/RestTask"),
    exercise::Model::of::<TestResults>("#/components/schemas/RestTestResults"),
    exercise::Model::of::<TokenBucketSettings>("#/components/schemas/RestTokenBucketSettings"),
    exercise::Model::of::<TotpCodeLogin>("#/components/schemas/TotpCodeVerificationDTO"),
    exercise::Model::of::<TotpElevation>("#/components/schemas/TotpElevationRestDTO"),
    exercise::Model::of::<TotpEnrollment>("#/components/schemas/TotpUserEnrollmentDTO"),
    exercise::Model::of::<TwoStepMethod>("#/components/schemas/MethodStateDTO"),
    exercise::Model::of::<TwoStepStatus>("#/components/schemas/StatusDTO"),
    exercise::Model::of::<UpstreamServer>("#/components/schemas/RestUpstreamServer"),
    exercise::Model::of::<UpstreamSettings>("#/components/schemas/RestUpstreamSettings"),
    exercise::Model::of::<User>("#/components/schemas/RestApplicationUser"),
    exercise::Model::of::<UserDirectory>("#/components/schemas/RestUserDirectory"),
    exercise::Model::of::<UserGroupSelection>("#/components/schemas/GroupPickerContext"),
    exercise::Model::of::<UserMemberships>("#/components/schemas/UserAndGroups"),
    exercise::Model::of::<UserPermission>("#/components/schemas/RestPermittedUser"),
    exercise::Model::of::<UserRateLimitSettings>("#/components/schemas/RestUserRateLimitSettings"),
    exercise::Model::of::<UserRateLimitSettingsUpdate>(
        "#/components/schemas/RestUserRateLimitSettingsUpdateRequest",
    ),
    exercise::Model::of::<UserReaction>("#/components/schemas/RestUserReaction"),
    exercise::Model::of::<UserRename>("#/components/schemas/UserRename"),
    exercise::Model::of::<UserUpdate>("#/components/schemas/UserUpdate"),
    exercise::Model::of::<UserWithPermissions>("#/components/schemas/RestApplicationUserWithPermissions"),
    exercise::Model::of::<UsernamePasswordCredentials>(
        "#/components/schemas/RestUsernamePasswordCredentials",
    ),
    exercise::Model::of::<Vec<ClusterNode>>(
        "#/paths/~1mirroring~1latest~1farmNodes/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<ClusterNode>>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1farmNodes/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<JiraIssue>>(
        "#/paths/~1jira~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1pull-requests~1{pullRequestId}~1issues/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<JitUser>>(
        "#/paths/~1authconfig~1latest~1jit-users/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<ListDelayedSyncRepositoriesAnswer>>(
        "#/paths/~1mirroring~1latest~1mirrorRepos~1delayed-sync/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<ListIndexingThreadsAnswer>>(
        "#/paths/~1indexing~1latest~1support-info~1indexing-thread-snapshot/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<MeshNode>>(
        "#/paths/~1api~1latest~1admin~1git~1mesh~1nodes/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<NewRefRestriction>>(
        "#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/post/requestBody/content/application~1vnd.atl.bitbucket.bulk+json/schema",
    ),
    exercise::Model::of::<Vec<NewRefRestriction>>(
        "#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1restrictions/post/requestBody/content/application~1vnd.atl.bitbucket.bulk+json/schema",
    ),
    exercise::Model::of::<Vec<RefRestriction>>(
        "#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1restrictions/post/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<RefRestriction>>(
        "#/paths/~1branch-permissions~1latest~1projects~1{projectKey}~1restrictions/post/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<RepositoryLockOwner>>(
        "#/paths/~1mirroring~1latest~1supportInfo~1repo-lock-owners/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<RepositorySelector>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1secret-scanning~1exempt/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<RepositorySelector>>(
        "#/paths/~1api~1latest~1secret-scanning~1exempt/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<RepositorySelector>>(
        "#/paths/~1indexing~1latest~1reindex/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<ReviewerCondition>>(
        "#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1conditions/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<ReviewerCondition>>(
        "#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1conditions/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<ReviewerCondition>>(
        "#/paths/~1default-reviewers~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1reviewers/get/responses/200/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<String>>(
        "#/paths/~1build-status~1latest~1commits~1stats/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<String>>(
        "#/paths/~1mirroring~1latest~1supportInfo~1out-of-sync-repos~1content/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<String>>(
        "#/paths/~1mirroring~1latest~1syncSettings~1projects/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<String>>(
        "#/paths/~1mirroring~1latest~1syncSettings~1projects/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<String>>(
        "#/paths/~1mirroring~1latest~1syncSettings~1projects/post/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<String>>(
        "#/paths/~1mirroring~1latest~1syncSettings~1projects~1{projectId}/post/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<String>>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1settings~1projects/delete/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<String>>(
        "#/paths/~1mirroring~1latest~1upstreamServers~1{upstreamId}~1settings~1projects/post/requestBody/content/application~1json/schema",
    ),
    exercise::Model::of::<Vec<User>>(
        "#/paths/~1api~1latest~1projects~1{projectKey}~1repos~1{repositorySlug}~1settings~1reviewer-groups~1{id}~1users/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Vec<UserDirectory>>(
        "#/paths/~1api~1latest~1admin~1user-directories/get/responses/200/content/application~1json;charset=UTF-8/schema",
    ),
    exercise::Model::of::<Webhook>("#/components/schemas/RestWebhook"),
    exercise::Model::of::<WebhookConfiguration>("#/components/schemas/RestWebhookConfiguration"),
    exercise::Model::of::<WebhookCredentials>("#/components/schemas/RestWebhookCredentials"),
    exercise::Model::of::<WebhookEvent>("#/components/schemas/RestWebhookEvent"),
    exercise::Model::of::<WebhookInvocation>("#/components/schemas/RestDetailedInvocation"),
    exercise::Model::of::<WebhookInvocationCounts>("#/components/schemas/RestWebhookInvocationCounts"),
    exercise::Model::of::<WebhookInvocationRequest>("#/components/schemas/RestWebhookInvocationRequest"),
    exercise::Model::of::<WebhookInvocationResult>("#/components/schemas/RestWebhookInvocationResult"),
    exercise::Model::of::<WebhookInvocationWindow>("#/components/schemas/RestWebhookInvocationWindow"),
    exercise::Model::of::<WebhookScope>("#/components/schemas/RestWebhookScope"),
    exercise::Model::of::<WebhookStatistics>("#/components/schemas/RestInvocationHistory"),
    exercise::Model::of::<WebhookTestResponse>("#/components/schemas/RestWebhookTestResponse"),
    exercise::Model::of::<WebhookTestResult>("#/components/schemas/RestWebhookRequestResponse"),
    exercise::Model::of::<X509Certificate>("#/components/schemas/RestX509Certificate"),
];

/// Every event that the API sends of itself, and what reads it.
pub static EVENTS: &[exercise::Event] = &[
    exercise::Event::of::<api::events::Event, DiagnosticsPing>("diagnostics:ping"),
    exercise::Event::of::<api::events::Event, MirrorSynchronized>("mirror:repo_synchronized"),
    exercise::Event::of::<api::events::Event, PullRequestCommentAdded>("pr:comment:added"),
    exercise::Event::of::<api::events::Event, PullRequestCommentDeleted>("pr:comment:deleted"),
    exercise::Event::of::<api::events::Event, PullRequestCommentEdited>("pr:comment:edited"),
    exercise::Event::of::<api::events::Event, PullRequestDeclined>("pr:declined"),
    exercise::Event::of::<api::events::Event, PullRequestDeleted>("pr:deleted"),
    exercise::Event::of::<api::events::Event, PullRequestSourceUpdated>("pr:from_ref_updated"),
    exercise::Event::of::<api::events::Event, PullRequestMerged>("pr:merged"),
    exercise::Event::of::<api::events::Event, PullRequestModified>("pr:modified"),
    exercise::Event::of::<api::events::Event, PullRequestOpened>("pr:opened"),
    exercise::Event::of::<api::events::Event, PullRequestApproved>("pr:reviewer:approved"),
    exercise::Event::of::<api::events::Event, PullRequestChangesRequested>("pr:reviewer:changes_requested"),
    exercise::Event::of::<api::events::Event, PullRequestNeedsWork>("pr:reviewer:needs_work"),
    exercise::Event::of::<api::events::Event, PullRequestUnapproved>("pr:reviewer:unapproved"),
    exercise::Event::of::<api::events::Event, PullRequestReviewersUpdated>("pr:reviewer:updated"),
    exercise::Event::of::<api::events::Event, ProjectModified>("project:modified"),
    exercise::Event::of::<api::events::Event, CommitCommentAdded>("repo:comment:added"),
    exercise::Event::of::<api::events::Event, CommitCommentDeleted>("repo:comment:deleted"),
    exercise::Event::of::<api::events::Event, CommitCommentEdited>("repo:comment:edited"),
    exercise::Event::of::<api::events::Event, RepositoryForked>("repo:forked"),
    exercise::Event::of::<api::events::Event, RepositoryModified>("repo:modified"),
    exercise::Event::of::<api::events::Event, RepositoryRefsChanged>("repo:refs_changed"),
    exercise::Event::of::<api::events::Event, SecretDetected>("repo:secret_detected"),
];
