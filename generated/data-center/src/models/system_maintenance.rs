//! Models of system maintenance.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use crate::models::{
    ClusterNode, Links, Project, Repository, RepositorySelector, RepositoryState, User,
};
use std::collections::BTreeMap;

/// Announcement banner.
///
/// Schema: `#/components/schemas/RestAnnouncementBanner`
#[derive(Clone, PartialEq)]
pub struct AnnouncementBanner {
    /// `#/components/schemas/RestAnnouncementBanner/properties/audience`
    pub audience: Option<BannerAudience>,
    /// `#/components/schemas/RestAnnouncementBanner/properties/enabled`
    pub enabled: Option<bool>,
    /// `#/components/schemas/RestAnnouncementBanner/properties/message`
    pub message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(AnnouncementBanner { audience, enabled, message });
setters!(AnnouncementBanner {
    with_audience(audience: BannerAudience), with_enabled(enabled: bool),
    with_message(message: String),
});

/// Application properties.
///
/// Schema: `#/components/schemas/RestApplicationProperties`
#[derive(Clone, PartialEq)]
pub struct ApplicationProperties {
    /// `#/components/schemas/RestApplicationProperties/properties/buildDate`
    pub build_date: Option<String>,
    /// `#/components/schemas/RestApplicationProperties/properties/buildNumber`
    pub build_number: Option<String>,
    /// `#/components/schemas/RestApplicationProperties/properties/displayName`
    pub display_name: Option<String>,
    /// `#/components/schemas/RestApplicationProperties/properties/version`
    pub version: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ApplicationProperties {
    build_date = "buildDate", build_number = "buildNumber", display_name = "displayName", version,
});

/// Banner audience.
///
/// Schema: `#/components/schemas/RestAnnouncementBanner/properties/audience`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BannerAudience {
    /// `AUTHENTICATED`
    Authenticated,
    /// `ALL`
    All,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(BannerAudience { Authenticated = "AUTHENTICATED", All = "ALL" });

/// Bulk user rate limit settings update.
///
/// Schema: `#/components/schemas/RestBulkUserRateLimitSettingsUpdateRequest`
#[derive(Clone, PartialEq)]
pub struct BulkUserRateLimitSettingsUpdate {
    /// `#/components/schemas/RestBulkUserRateLimitSettingsUpdateRequest/properties/settings`
    pub settings: Option<TokenBucketSettings>,
    /// `#/components/schemas/RestBulkUserRateLimitSettingsUpdateRequest/properties/usernames`
    pub usernames: Vec<String>,
    /// `#/components/schemas/RestBulkUserRateLimitSettingsUpdateRequest/properties/whitelisted`
    pub whitelisted: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BulkUserRateLimitSettingsUpdate { settings, usernames, whitelisted });
setters!(BulkUserRateLimitSettingsUpdate {
    with_settings(settings: TokenBucketSettings), with_usernames(usernames: [String]),
    with_whitelisted(whitelisted: bool),
});

impl BulkUserRateLimitSettingsUpdate {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(usernames: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self::default().with_usernames(usernames)
    }
}

/// Cluster information.
///
/// Schema: `#/components/schemas/RestClusterInformation`
#[derive(Clone, PartialEq)]
pub struct ClusterInformation {
    /// `#/components/schemas/RestClusterInformation/properties/localNode`
    pub local_node: Option<ClusterNode>,
    /// `#/components/schemas/RestClusterInformation/properties/nodes`
    pub nodes: Option<Vec<ClusterNode>>,
    /// `#/components/schemas/RestClusterInformation/properties/running`
    pub running: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ClusterInformation { local_node = "localNode", nodes, running });

/// Connectivity summary.
///
/// Schema: `#/components/schemas/RestConnectivitySummary`
#[derive(Clone, PartialEq)]
pub struct ConnectivitySummary {
    /// `#/components/schemas/RestConnectivitySummary/properties/errorMessage`
    pub error_message: Option<String>,
    /// `#/components/schemas/RestConnectivitySummary/properties/reachable`
    pub reachable: Option<bool>,
    /// `#/components/schemas/RestConnectivitySummary/properties/roundTripTime`
    pub round_trip_time: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ConnectivitySummary {
    error_message = "errorMessage", reachable, round_trip_time = "roundTripTime",
});

/// Current user update.
///
/// Schema: `#/components/schemas/UserUpdateWithCredentials`
#[derive(Clone, PartialEq)]
pub struct CurrentUserUpdate {
    /// `#/components/schemas/UserUpdateWithCredentials/properties/displayName`
    pub display_name: Option<String>,
    /// `#/components/schemas/UserUpdateWithCredentials/properties/email`
    pub email: Option<String>,
    /// `#/components/schemas/UserUpdateWithCredentials/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/UserUpdateWithCredentials/properties/password`
    pub password: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CurrentUserUpdate, secret "password" {
    display_name = "displayName", email, name, password,
});
setters!(CurrentUserUpdate {
    with_display_name(display_name: String), with_email(email: String), with_name(name: String),
    with_password(password: String),
});

/// Default branch.
///
/// Schema: `#/components/schemas/RestDefaultBranch`
#[derive(Clone, PartialEq)]
pub struct DefaultBranch {
    /// `#/components/schemas/RestDefaultBranch/properties/id`
    pub id: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DefaultBranch { id });
setters!(DefaultBranch { with_id(id: String) });

/// Export definition.
///
/// Schema: `#/components/schemas/RestExportRequest`
#[derive(Clone, PartialEq)]
pub struct ExportDefinition {
    /// `#/components/schemas/RestExportRequest/properties/exportLocation`
    pub export_location: Option<String>,
    /// `#/components/schemas/RestExportRequest/properties/repositoriesRequest`
    pub repositories_request: ExportSelection,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ExportDefinition {
    export_location = "exportLocation", repositories_request = "repositoriesRequest",
});
setters!(ExportDefinition {
    with_export_location(export_location: String),
    with_repositories_request(repositories_request: ExportSelection),
});

impl ExportDefinition {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(repositories_request: impl Into<ExportSelection>) -> Self {
        Self::default().with_repositories_request(repositories_request)
    }
}

/// Export preview.
///
/// Schema: `#/components/schemas/RestScopesExample`
#[derive(Clone, PartialEq)]
pub struct ExportPreview {
    /// `#/components/schemas/RestScopesExample/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestScopesExample/properties/scopes`
    pub scopes: Option<Vec<Json>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ExportPreview { links, scopes });

/// Export selection.
///
/// Schema: `#/components/schemas/RestRepositoriesExportRequest`
#[derive(Clone, PartialEq)]
pub struct ExportSelection {
    /// `#/components/schemas/RestRepositoriesExportRequest/properties/includes`
    pub includes: Vec<RepositorySelector>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ExportSelection { includes });
setters!(ExportSelection { with_includes(includes: [RepositorySelector]) });

impl ExportSelection {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        includes: impl IntoIterator<Item = impl Into<RepositorySelector>>,
    ) -> Self {
        Self::default().with_includes(includes)
    }
}

/// Import definition.
///
/// Schema: `#/components/schemas/RestImportRequest`
#[derive(Clone, PartialEq)]
pub struct ImportDefinition {
    /// `#/components/schemas/RestImportRequest/properties/archivePath`
    pub archive_path: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ImportDefinition { archive_path = "archivePath" });
setters!(ImportDefinition { with_archive_path(archive_path: String) });

impl ImportDefinition {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(archive_path: impl Into<String>) -> Self {
        Self::default().with_archive_path(archive_path)
    }
}

/// Job.
///
/// Schema: `#/components/schemas/RestJob`
#[derive(Clone, PartialEq)]
pub struct Job {
    /// `#/components/schemas/RestJob/properties/endDate`
    pub end_date: Option<Timestamp>,
    /// `#/components/schemas/RestJob/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestJob/properties/initiator`
    pub initiator: Option<User>,
    /// `#/components/schemas/RestJob/properties/nodeId`
    pub node_id: Option<String>,
    /// `#/components/schemas/RestJob/properties/progress`
    pub progress: Option<JobProgress>,
    /// `#/components/schemas/RestJob/properties/startDate`
    pub start_date: Option<Timestamp>,
    /// `#/components/schemas/RestJob/properties/state`
    pub state: Option<JobState>,
    /// `#/components/schemas/RestJob/properties/type`
    pub r#type: Option<String>,
    /// `#/components/schemas/RestJob/properties/updatedDate`
    pub updated_date: Option<Timestamp>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Job {
    end_date = "endDate", id, initiator, node_id = "nodeId", progress, start_date = "startDate",
    state, r#type = "type", updated_date = "updatedDate",
});

/// Job message.
///
/// Schema: `#/components/schemas/RestJobMessage`
#[derive(Clone, PartialEq)]
pub struct JobMessage {
    /// `#/components/schemas/RestJobMessage/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestJobMessage/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestJobMessage/properties/severity`
    pub severity: Option<JobMessageSeverity>,
    /// `#/components/schemas/RestJobMessage/properties/subject`
    pub subject: Option<String>,
    /// `#/components/schemas/RestJobMessage/properties/text`
    pub text: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(JobMessage { created_date = "createdDate", id, severity, subject, text });

/// Job message severity.
///
/// Schema: `#/components/schemas/RestJobMessage/properties/severity`, and 3 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobMessageSeverity {
    /// `INFO`
    Info,
    /// `WARN`
    Warning,
    /// `ERROR`
    Error,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(JobMessageSeverity { Info = "INFO", Warning = "WARN", Error = "ERROR" });

/// Job progress.
///
/// Schema: `#/components/schemas/RestProgress`
#[derive(Clone, PartialEq)]
pub struct JobProgress {
    /// `#/components/schemas/RestProgress/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestProgress/properties/percentage`
    pub percentage: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(JobProgress { message, percentage });

/// Job state.
///
/// Schema: `#/components/schemas/RestJob/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JobState {
    /// `INITIALISING`
    Initialising,
    /// `READY`
    Ready,
    /// `RUNNING`
    Running,
    /// `FINALISING`
    Finalising,
    /// `COMPLETED`
    Completed,
    /// `FAILED`
    Failed,
    /// `CANCELING`
    Canceling,
    /// `CANCELED`
    Canceled,
    /// `TIMED_OUT`
    TimedOut,
    /// `ABORTED`
    Aborted,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(JobState {
    Initialising = "INITIALISING", Ready = "READY", Running = "RUNNING", Finalising = "FINALISING",
    Completed = "COMPLETED", Failed = "FAILED", Canceling = "CANCELING", Canceled = "CANCELED",
    TimedOut = "TIMED_OUT", Aborted = "ABORTED",
});

/// Labelable.
///
/// Schema: `#/components/schemas/RestLabelable`
#[derive(Clone, PartialEq)]
pub struct Labelable {
    /// `#/components/schemas/RestLabelable/properties/archived`
    pub archived: Option<bool>,
    /// `#/components/schemas/RestLabelable/properties/defaultBranch`
    pub default_branch: Option<String>,
    /// `#/components/schemas/RestLabelable/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestLabelable/properties/forkable`
    pub forkable: Option<bool>,
    /// `#/components/schemas/RestLabelable/properties/hierarchyId`; set by the server
    pub hierarchy_id: Option<String>,
    /// `#/components/schemas/RestLabelable/properties/id`; set by the server
    pub id: Option<i64>,
    /// `#/components/schemas/RestLabelable/properties/labelableType`
    pub labelable_type: Option<LabelableType>,
    /// `#/components/schemas/RestLabelable/properties/links`; set by the server
    pub links: Option<Links>,
    /// `#/components/schemas/RestLabelable/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestLabelable/properties/origin`; set by the server
    pub origin: Option<Box<Repository>>,
    /// `#/components/schemas/RestLabelable/properties/partition`; set by the server
    pub partition: Option<i64>,
    /// `#/components/schemas/RestLabelable/properties/project`
    pub project: Option<Box<Project>>,
    /// `#/components/schemas/RestLabelable/properties/public`
    pub public: Option<bool>,
    /// `#/components/schemas/RestLabelable/properties/relatedLinks`; set by the server
    pub related_links: Option<Links>,
    /// `#/components/schemas/RestLabelable/properties/scmId`
    pub scm_id: Option<String>,
    /// `#/components/schemas/RestLabelable/properties/scope`; set by the server
    pub scope: Option<String>,
    /// `#/components/schemas/RestLabelable/properties/slug`
    pub slug: Option<String>,
    /// `#/components/schemas/RestLabelable/properties/state`; set by the server
    pub state: Option<RepositoryState>,
    /// `#/components/schemas/RestLabelable/properties/statusMessage`; set by the server
    pub status_message: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Labelable {
    archived, default_branch = "defaultBranch", description, forkable, hierarchy_id = "hierarchyId",
    id, labelable_type = "labelableType", links, name, origin, partition, project, public,
    related_links = "relatedLinks", scm_id = "scmId", scope, slug, state,
    status_message = "statusMessage",
});

/// Labelable type.
///
/// Schema: `#/components/schemas/RestLabelable/properties/labelableType`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelableType {
    /// `REPOSITORY`
    Repository,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(LabelableType { Repository = "REPOSITORY" });

/// License.
///
/// Schema: `#/components/schemas/RestBitbucketLicense`
#[derive(Clone, PartialEq)]
pub struct License {
    /// `#/components/schemas/RestBitbucketLicense/properties/creationDate`; set by the server
    pub creation_date: Option<Timestamp>,
    /// `#/components/schemas/RestBitbucketLicense/properties/daysBeforeExpiry`; set by the server
    pub days_before_expiry: Option<i64>,
    /// `#/components/schemas/RestBitbucketLicense/properties/expiryDate`; set by the server
    pub expiry_date: Option<Timestamp>,
    /// `#/components/schemas/RestBitbucketLicense/properties/gracePeriodEndDate`; set by the server
    pub grace_period_end_date: Option<Timestamp>,
    /// `#/components/schemas/RestBitbucketLicense/properties/license`
    pub license: Option<String>,
    /// `#/components/schemas/RestBitbucketLicense/properties/maintenanceExpiryDate`; set by the server
    pub maintenance_expiry_date: Option<Timestamp>,
    /// `#/components/schemas/RestBitbucketLicense/properties/maximumNumberOfUsers`; set by the server
    pub maximum_number_of_users: Option<i64>,
    /// `#/components/schemas/RestBitbucketLicense/properties/numberOfDaysBeforeExpiry`; set by the server
    pub number_of_days_before_expiry: Option<i64>,
    /// `#/components/schemas/RestBitbucketLicense/properties/numberOfDaysBeforeGracePeriodExpiry`; set by the server
    pub number_of_days_before_grace_period_expiry: Option<i64>,
    /// `#/components/schemas/RestBitbucketLicense/properties/numberOfDaysBeforeMaintenanceExpiry`; set by the server
    pub number_of_days_before_maintenance_expiry: Option<i64>,
    /// `#/components/schemas/RestBitbucketLicense/properties/purchaseDate`; set by the server
    pub purchase_date: Option<Timestamp>,
    /// `#/components/schemas/RestBitbucketLicense/properties/serverId`; set by the server
    pub server_id: Option<String>,
    /// `#/components/schemas/RestBitbucketLicense/properties/status`; set by the server
    pub status: Option<LicenseStatus>,
    /// `#/components/schemas/RestBitbucketLicense/properties/supportEntitlementNumber`; set by the server
    pub support_entitlement_number: Option<String>,
    /// `#/components/schemas/RestBitbucketLicense/properties/unlimitedNumberOfUsers`; set by the server
    pub unlimited_number_of_users: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(License, secret "license" {
    creation_date = "creationDate", days_before_expiry = "daysBeforeExpiry",
    expiry_date = "expiryDate", grace_period_end_date = "gracePeriodEndDate", license,
    maintenance_expiry_date = "maintenanceExpiryDate",
    maximum_number_of_users = "maximumNumberOfUsers",
    number_of_days_before_expiry = "numberOfDaysBeforeExpiry",
    number_of_days_before_grace_period_expiry = "numberOfDaysBeforeGracePeriodExpiry",
    number_of_days_before_maintenance_expiry = "numberOfDaysBeforeMaintenanceExpiry",
    purchase_date = "purchaseDate", server_id = "serverId", status,
    support_entitlement_number = "supportEntitlementNumber",
    unlimited_number_of_users = "unlimitedNumberOfUsers",
});
setters!(License { with_license(license: String) });

/// License status.
///
/// Schema: `#/components/schemas/ExampleStatus`
#[derive(Clone, PartialEq)]
pub struct LicenseStatus {
    /// `#/components/schemas/ExampleStatus/properties/currentNumberOfUsers`
    pub current_number_of_users: Option<i64>,
    /// `#/components/schemas/ExampleStatus/properties/serverId`
    pub server_id: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(LicenseStatus {
    current_number_of_users = "currentNumberOfUsers", server_id = "serverId",
});

/// Log level.
///
/// Schema: `#/components/schemas/RestLogLevel`
#[derive(Clone, PartialEq)]
pub struct LogLevel {
    /// `#/components/schemas/RestLogLevel/properties/logLevel`
    pub log_level: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(LogLevel { log_level = "logLevel" });

/// Mail configuration.
///
/// Schema: `#/components/schemas/RestMailConfiguration`
#[derive(Clone, PartialEq)]
pub struct MailConfiguration {
    /// `#/components/schemas/RestMailConfiguration/properties/hostname`
    pub hostname: Option<String>,
    /// `#/components/schemas/RestMailConfiguration/properties/password`
    pub password: Option<String>,
    /// `#/components/schemas/RestMailConfiguration/properties/port`
    pub port: Option<i64>,
    /// `#/components/schemas/RestMailConfiguration/properties/protocol`
    pub protocol: Option<MailProtocol>,
    /// `#/components/schemas/RestMailConfiguration/properties/requireStartTls`
    pub require_start_tls: Option<bool>,
    /// `#/components/schemas/RestMailConfiguration/properties/senderAddress`
    pub sender_address: Option<String>,
    /// `#/components/schemas/RestMailConfiguration/properties/useStartTls`
    pub use_start_tls: Option<bool>,
    /// `#/components/schemas/RestMailConfiguration/properties/username`
    pub username: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MailConfiguration, secret "password" {
    hostname, password, port, protocol, require_start_tls = "requireStartTls",
    sender_address = "senderAddress", use_start_tls = "useStartTls", username,
});
setters!(MailConfiguration {
    with_hostname(hostname: String), with_password(password: String), with_port(port: i64),
    with_protocol(protocol: MailProtocol), with_require_start_tls(require_start_tls: bool),
    with_sender_address(sender_address: String), with_use_start_tls(use_start_tls: bool),
    with_username(username: String),
});

/// Mail protocol.
///
/// Schema: `#/components/schemas/RestMailConfiguration/properties/protocol`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MailProtocol {
    /// `SMTP`
    Smtp,
    /// `SMTPS`
    Smtps,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MailProtocol { Smtp = "SMTP", Smtps = "SMTPS" });

/// Mesh connectivity report.
///
/// Schema: `#/components/schemas/RestMeshConnectivityReport`
#[derive(Clone, PartialEq)]
pub struct MeshConnectivityReport {
    /// `#/components/schemas/RestMeshConnectivityReport/properties/reports`
    pub reports: Option<Vec<NodeConnectivityReport>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MeshConnectivityReport { reports });

/// Mesh migration definition.
///
/// Schema: `#/components/schemas/RestMeshMigrationRequest`
#[derive(Clone, PartialEq)]
pub struct MeshMigrationDefinition {
    /// `#/components/schemas/RestMeshMigrationRequest/properties/all`
    pub all: Option<bool>,
    /// `#/components/schemas/RestMeshMigrationRequest/properties/maxBytesPerSecond`
    pub max_bytes_per_second: Option<i64>,
    /// `#/components/schemas/RestMeshMigrationRequest/properties/projectIds`
    pub project_ids: Option<Vec<i64>>,
    /// `#/components/schemas/RestMeshMigrationRequest/properties/repositoryIds`
    pub repository_ids: Option<Vec<i64>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MeshMigrationDefinition {
    all, max_bytes_per_second = "maxBytesPerSecond", project_ids = "projectIds",
    repository_ids = "repositoryIds",
});
setters!(MeshMigrationDefinition {
    with_all(all: bool), with_max_bytes_per_second(max_bytes_per_second: i64),
    with_project_ids(project_ids: [i64]), with_repository_ids(repository_ids: [i64]),
});

/// Mesh migration preview.
///
/// Schema: `#/components/schemas/ExamplePreviewMigration`
#[derive(Clone, PartialEq)]
pub struct MeshMigrationPreview {
    /// `#/components/schemas/ExamplePreviewMigration/properties/repositories`
    pub repositories: Option<Vec<Repository>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MeshMigrationPreview { repositories });

/// Mesh migration summary.
///
/// Schema: `#/components/schemas/RestMeshMigrationSummary`
#[derive(Clone, PartialEq)]
pub struct MeshMigrationSummary {
    /// `#/components/schemas/RestMeshMigrationSummary/properties/endTime`
    pub end_time: Option<Timestamp>,
    /// `#/components/schemas/RestMeshMigrationSummary/properties/jobId`
    pub job_id: Option<i64>,
    /// `#/components/schemas/RestMeshMigrationSummary/properties/maxBandwidth`
    pub max_bandwidth: Option<i64>,
    /// `#/components/schemas/RestMeshMigrationSummary/properties/progress`
    pub progress: Option<i64>,
    /// `#/components/schemas/RestMeshMigrationSummary/properties/queue`
    pub queue: Option<BTreeMap<String, i64>>,
    /// `#/components/schemas/RestMeshMigrationSummary/properties/startTime`
    pub start_time: Option<Timestamp>,
    /// `#/components/schemas/RestMeshMigrationSummary/properties/state`
    pub state: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MeshMigrationSummary {
    end_time = "endTime", job_id = "jobId", max_bandwidth = "maxBandwidth", progress, queue,
    start_time = "startTime", state,
});

/// Mesh node.
///
/// Schema: `#/components/schemas/RestMeshNode`
#[derive(Clone, PartialEq)]
pub struct MeshNode {
    /// `#/components/schemas/RestMeshNode/properties/availabilityZone`; set by the server
    pub availability_zone: Option<String>,
    /// `#/components/schemas/RestMeshNode/properties/id`; set by the server
    pub id: Option<String>,
    /// `#/components/schemas/RestMeshNode/properties/lastSeenDate`; set by the server
    pub last_seen_date: Option<Timestamp>,
    /// `#/components/schemas/RestMeshNode/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestMeshNode/properties/offline`; set by the server
    pub offline: Option<bool>,
    /// `#/components/schemas/RestMeshNode/properties/rpcId`; set by the server
    pub rpc_id: Option<String>,
    /// `#/components/schemas/RestMeshNode/properties/rpcUrl`
    pub rpc_url: Option<String>,
    /// `#/components/schemas/RestMeshNode/properties/state`
    pub state: Option<MeshNodeState>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MeshNode {
    availability_zone = "availabilityZone", id, last_seen_date = "lastSeenDate", name, offline,
    rpc_id = "rpcId", rpc_url = "rpcUrl", state,
});
setters!(MeshNode {
    with_name(name: String), with_rpc_url(rpc_url: String), with_state(state: MeshNodeState),
});

/// Mesh node state.
///
/// Schema: `#/components/schemas/RestMeshNode/properties/state`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MeshNodeState {
    /// `AVAILABLE`
    Available,
    /// `DELETING`
    Deleting,
    /// `DISABLED`
    Disabled,
    /// `DRAINING`
    Draining,
    /// `OFFLINE`
    Offline,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(MeshNodeState {
    Available = "AVAILABLE", Deleting = "DELETING", Disabled = "DISABLED", Draining = "DRAINING",
    Offline = "OFFLINE",
});

/// Migration repository.
///
/// Schema: `#/components/schemas/RestMigrationRepository`
#[derive(Clone, PartialEq)]
pub struct MigrationRepository {
    /// `#/components/schemas/RestMigrationRepository/properties/migrationState`
    pub migration_state: Option<RepositoryMigrationState>,
    /// `#/components/schemas/RestMigrationRepository/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(MigrationRepository { migration_state = "migrationState", repository });

/// Node.
///
/// Schema: `#/components/schemas/RestNode`
#[derive(Clone, PartialEq)]
pub struct Node {
    /// `#/components/schemas/RestNode/properties/id`
    pub id: Option<String>,
    /// `#/components/schemas/RestNode/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestNode/properties/type`
    pub r#type: Option<NodeType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Node { id, name, r#type = "type" });

/// Node connectivity report.
///
/// Schema: `#/components/schemas/RestNodeConnectivityReport`
#[derive(Clone, PartialEq)]
pub struct NodeConnectivityReport {
    /// `#/components/schemas/RestNodeConnectivityReport/properties/node`
    pub node: Option<Node>,
    /// `#/components/schemas/RestNodeConnectivityReport/properties/summaries`
    pub summaries: Option<Vec<NodeConnectivitySummary>>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NodeConnectivityReport { node, summaries });

/// Node connectivity summary.
///
/// Schema: `#/components/schemas/RestNodeConnectivitySummary`
#[derive(Clone, PartialEq)]
pub struct NodeConnectivitySummary {
    /// `#/components/schemas/RestNodeConnectivitySummary/properties/node`
    pub node: Option<Node>,
    /// `#/components/schemas/RestNodeConnectivitySummary/properties/summary`
    pub summary: Option<ConnectivitySummary>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NodeConnectivitySummary { node, summary });

/// Node type.
///
/// Schema: `#/components/schemas/RestNode/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NodeType {
    /// `BITBUCKET`
    Bitbucket,
    /// `MESH`
    Mesh,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(NodeType { Bitbucket = "BITBUCKET", Mesh = "MESH" });

/// Password change.
///
/// Schema: `#/components/schemas/UserPasswordUpdate`
#[derive(Clone, PartialEq)]
pub struct PasswordChange {
    /// `#/components/schemas/UserPasswordUpdate/properties/oldPassword`
    pub old_password: String,
    /// `#/components/schemas/UserPasswordUpdate/properties/password`
    pub password: String,
    /// `#/components/schemas/UserPasswordUpdate/properties/passwordConfirm`
    pub password_confirm: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(PasswordChange, secret "oldPassword" | "password" | "passwordConfirm" {
    old_password = "oldPassword", password, password_confirm = "passwordConfirm",
});
setters!(PasswordChange {
    with_old_password(old_password: String), with_password(password: String),
    with_password_confirm(password_confirm: String),
});

impl PasswordChange {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        old_password: impl Into<String>,
        password: impl Into<String>,
        password_confirm: impl Into<String>,
    ) -> Self {
        Self::default()
            .with_old_password(old_password)
            .with_password(password)
            .with_password_confirm(password_confirm)
    }
}

/// Policy permission.
///
/// Schema: `#/components/schemas/RestRepositoryPolicy/properties/permission`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyPermission {
    /// `SYS_ADMIN`
    SystemAdmin,
    /// `ADMIN`
    Admin,
    /// `PROJECT_ADMIN`
    ProjectAdmin,
    /// `REPO_ADMIN`
    RepositoryAdmin,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(PolicyPermission {
    SystemAdmin = "SYS_ADMIN", Admin = "ADMIN", ProjectAdmin = "PROJECT_ADMIN",
    RepositoryAdmin = "REPO_ADMIN",
});

/// Rate limit history order.
///
/// Schema: `#/paths/~1api~1latest~1admin~1rate-limit~1history/get/parameters/0/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RateLimitHistoryOrder {
    /// `NEWEST`
    Newest,
    /// `FREQUENCY`
    Frequency,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RateLimitHistoryOrder { Newest = "NEWEST", Frequency = "FREQUENCY" });

/// Rate limit rejections.
///
/// Schema: `#/components/schemas/RestAggregateRejectCounter`
#[derive(Clone, PartialEq)]
pub struct RateLimitRejections {
    /// `#/components/schemas/RestAggregateRejectCounter/properties/lastRejectTime`
    pub last_reject_time: Option<Timestamp>,
    /// `#/components/schemas/RestAggregateRejectCounter/properties/rejectCount`
    pub reject_count: Option<i64>,
    /// `#/components/schemas/RestAggregateRejectCounter/properties/user`
    pub user: Option<User>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RateLimitRejections {
    last_reject_time = "lastRejectTime", reject_count = "rejectCount", user,
});

/// Rate limit settings.
///
/// Schema: `#/components/schemas/RestRateLimitSettings`
#[derive(Clone, PartialEq)]
pub struct RateLimitSettings {
    /// `#/components/schemas/RestRateLimitSettings/properties/defaultSettings`
    pub default_settings: Option<TokenBucketSettings>,
    /// `#/components/schemas/RestRateLimitSettings/properties/enabled`
    pub enabled: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RateLimitSettings { default_settings = "defaultSettings", enabled });
setters!(RateLimitSettings {
    with_default_settings(default_settings: TokenBucketSettings), with_enabled(enabled: bool),
});

/// Repository migration state.
///
/// Schema: `#/components/schemas/RestMigrationRepository/properties/migrationState`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RepositoryMigrationState {
    /// `QUEUED`
    Queued,
    /// `STAGING`
    Staging,
    /// `STAGED`
    Staged,
    /// `MIGRATED`
    Migrated,
    /// `FAILED`
    Failed,
    /// `CANCELED`
    Canceled,
    /// `SKIPPED`
    Skipped,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(RepositoryMigrationState {
    Queued = "QUEUED", Staging = "STAGING", Staged = "STAGED", Migrated = "MIGRATED",
    Failed = "FAILED", Canceled = "CANCELED", Skipped = "SKIPPED",
});

/// Repository policy.
///
/// Schema: `#/components/schemas/RestRepositoryPolicy`
#[derive(Clone, PartialEq)]
pub struct RepositoryPolicy {
    /// `#/components/schemas/RestRepositoryPolicy/properties/permission`
    pub permission: Option<PolicyPermission>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RepositoryPolicy { permission });
setters!(RepositoryPolicy { with_permission(permission: PolicyPermission) });

/// SSH key settings.
///
/// Schema: `#/components/schemas/RestSshKeySettings`
#[derive(Clone, PartialEq)]
pub struct SshKeySettings {
    /// `#/components/schemas/RestSshKeySettings/properties/keyTypeRestrictions`
    pub key_type_restrictions: Option<Vec<SshKeyTypeRestriction>>,
    /// `#/components/schemas/RestSshKeySettings/properties/maxExpiryDays`
    pub max_expiry_days: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SshKeySettings {
    key_type_restrictions = "keyTypeRestrictions", max_expiry_days = "maxExpiryDays",
});
setters!(SshKeySettings {
    with_key_type_restrictions(key_type_restrictions: [SshKeyTypeRestriction]),
    with_max_expiry_days(max_expiry_days: i64),
});

/// SSH key type restriction.
///
/// Schema: `#/components/schemas/RestSshKeyTypeRestriction`
#[derive(Clone, PartialEq)]
pub struct SshKeyTypeRestriction {
    /// `#/components/schemas/RestSshKeyTypeRestriction/properties/algorithm`
    pub algorithm: Option<String>,
    /// `#/components/schemas/RestSshKeyTypeRestriction/properties/allowed`
    pub allowed: Option<bool>,
    /// `#/components/schemas/RestSshKeyTypeRestriction/properties/minKeyLength`
    pub min_key_length: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(SshKeyTypeRestriction { algorithm, allowed, min_key_length = "minKeyLength" });
setters!(SshKeyTypeRestriction {
    with_algorithm(algorithm: String), with_allowed(allowed: bool),
    with_min_key_length(min_key_length: i64),
});

/// Token bucket settings.
///
/// Schema: `#/components/schemas/RestTokenBucketSettings`
#[derive(Clone, PartialEq)]
pub struct TokenBucketSettings {
    /// `#/components/schemas/RestTokenBucketSettings/properties/capacity`
    pub capacity: Option<i64>,
    /// `#/components/schemas/RestTokenBucketSettings/properties/fillRate`
    pub fill_rate: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TokenBucketSettings { capacity, fill_rate = "fillRate" });
setters!(TokenBucketSettings {
    with_capacity(capacity: i64), with_fill_rate(fill_rate: i64),
});

/// User rate limit settings.
///
/// Schema: `#/components/schemas/RestUserRateLimitSettings`
#[derive(Clone, PartialEq)]
pub struct UserRateLimitSettings {
    /// `#/components/schemas/RestUserRateLimitSettings/properties/settings`
    pub settings: Option<TokenBucketSettings>,
    /// `#/components/schemas/RestUserRateLimitSettings/properties/user`
    pub user: Option<User>,
    /// `#/components/schemas/RestUserRateLimitSettings/properties/whitelisted`
    pub whitelisted: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserRateLimitSettings { settings, user, whitelisted });

/// User rate limit settings update.
///
/// Schema: `#/components/schemas/RestUserRateLimitSettingsUpdateRequest`
#[derive(Clone, PartialEq)]
pub struct UserRateLimitSettingsUpdate {
    /// `#/components/schemas/RestUserRateLimitSettingsUpdateRequest/properties/settings`
    pub settings: Option<TokenBucketSettings>,
    /// `#/components/schemas/RestUserRateLimitSettingsUpdateRequest/properties/whitelisted`
    pub whitelisted: Option<bool>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(UserRateLimitSettingsUpdate { settings, whitelisted });
setters!(UserRateLimitSettingsUpdate {
    with_settings(settings: TokenBucketSettings), with_whitelisted(whitelisted: bool),
});
