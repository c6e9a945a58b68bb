//! Models of builds and deployments.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{Extra, Json, Timestamp};
use crate::models::{MinimalCommit, RefMatcher, Repository};

/// Build state.
///
/// Schema: `#/components/schemas/RestBuildStatus/properties/state`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuildState {
    /// `CANCELLED`
    Cancelled,
    /// `FAILED`
    Failed,
    /// `INPROGRESS`
    InProgress,
    /// `SUCCESSFUL`
    Successful,
    /// `UNKNOWN`
    Unknown,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(BuildState {
    Cancelled = "CANCELLED", Failed = "FAILED", InProgress = "INPROGRESS",
    Successful = "SUCCESSFUL", Unknown = "UNKNOWN",
});

/// Build stats.
///
/// Schema: `#/components/schemas/RestBuildStats`
#[derive(Clone, PartialEq)]
pub struct BuildStats {
    /// `#/components/schemas/RestBuildStats/properties/cancelled`
    pub cancelled: Option<i64>,
    /// `#/components/schemas/RestBuildStats/properties/failed`
    pub failed: Option<i64>,
    /// `#/components/schemas/RestBuildStats/properties/inProgress`
    pub in_progress: Option<i64>,
    /// `#/components/schemas/RestBuildStats/properties/successful`
    pub successful: Option<i64>,
    /// `#/components/schemas/RestBuildStats/properties/unknown`
    pub unknown: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BuildStats {
    cancelled, failed, in_progress = "inProgress", successful, unknown,
});

/// Build status.
///
/// Schema: `#/components/schemas/RestBuildStatus`
#[derive(Clone, PartialEq)]
pub struct BuildStatus {
    /// `#/components/schemas/RestBuildStatus/properties/buildNumber`
    pub build_number: Option<String>,
    /// `#/components/schemas/RestBuildStatus/properties/createdDate`; set by the server
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestBuildStatus/properties/dateAdded`
    pub date_added: Option<Timestamp>,
    /// `#/components/schemas/RestBuildStatus/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestBuildStatus/properties/duration`
    pub duration: Option<i64>,
    /// `#/components/schemas/RestBuildStatus/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/RestBuildStatus/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestBuildStatus/properties/parent`
    pub parent: Option<String>,
    /// `#/components/schemas/RestBuildStatus/properties/projectKey`; set by the server
    pub project_key: Option<String>,
    /// `#/components/schemas/RestBuildStatus/properties/ref`
    pub ref_name: Option<String>,
    /// `#/components/schemas/RestBuildStatus/properties/repositorySlug`; set by the server
    pub repository_slug: Option<String>,
    /// `#/components/schemas/RestBuildStatus/properties/state`
    pub state: Option<BuildState>,
    /// `#/components/schemas/RestBuildStatus/properties/testResults`
    pub test_results: Option<TestResults>,
    /// `#/components/schemas/RestBuildStatus/properties/updatedDate`; set by the server
    pub updated_date: Option<Timestamp>,
    /// `#/components/schemas/RestBuildStatus/properties/url`
    pub url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(BuildStatus {
    build_number = "buildNumber", created_date = "createdDate", date_added = "dateAdded",
    description, duration, key, name, parent, project_key = "projectKey", ref_name = "ref",
    repository_slug = "repositorySlug", state, test_results = "testResults",
    updated_date = "updatedDate", url,
});
setters!(BuildStatus {
    with_build_number(build_number: String), with_date_added(date_added: Timestamp),
    with_description(description: String), with_duration(duration: i64), with_key(key: String),
    with_name(name: String), with_parent(parent: String), with_ref_name(ref_name: String),
    with_state(state: BuildState), with_test_results(test_results: TestResults),
    with_url(url: String),
});

/// Build status order.
///
/// Schema: `#/paths/~1build-status~1latest~1commits~1{commitId}/get/parameters/0/schema`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BuildStatusOrder {
    /// `NEWEST`
    Newest,
    /// `OLDEST`
    Oldest,
    /// `STATUS`
    Status,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(BuildStatusOrder { Newest = "NEWEST", Oldest = "OLDEST", Status = "STATUS" });

/// Deployment.
///
/// Schema: `#/components/schemas/RestDeployment`
#[derive(Clone, PartialEq)]
pub struct Deployment {
    /// `#/components/schemas/RestDeployment/properties/deploymentSequenceNumber`
    pub deployment_sequence_number: Option<i64>,
    /// `#/components/schemas/RestDeployment/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestDeployment/properties/displayName`
    pub display_name: Option<String>,
    /// `#/components/schemas/RestDeployment/properties/environment`
    pub environment: Option<DeploymentEnvironment>,
    /// `#/components/schemas/RestDeployment/properties/fromCommit`
    pub from_commit: Option<MinimalCommit>,
    /// `#/components/schemas/RestDeployment/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/RestDeployment/properties/lastUpdated`
    pub last_updated: Option<Timestamp>,
    /// `#/components/schemas/RestDeployment/properties/repository`
    pub repository: Option<Box<Repository>>,
    /// `#/components/schemas/RestDeployment/properties/state`
    pub state: Option<DeploymentState>,
    /// `#/components/schemas/RestDeployment/properties/toCommit`
    pub to_commit: Option<MinimalCommit>,
    /// `#/components/schemas/RestDeployment/properties/url`
    pub url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(Deployment {
    deployment_sequence_number = "deploymentSequenceNumber", description,
    display_name = "displayName", environment, from_commit = "fromCommit", key,
    last_updated = "lastUpdated", repository, state, to_commit = "toCommit", url,
});

/// Deployment environment.
///
/// Schema: `#/components/schemas/RestDeploymentEnvironment`
#[derive(Clone, PartialEq)]
pub struct DeploymentEnvironment {
    /// `#/components/schemas/RestDeploymentEnvironment/properties/displayName`
    pub display_name: Option<String>,
    /// `#/components/schemas/RestDeploymentEnvironment/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/RestDeploymentEnvironment/properties/type`
    pub r#type: Option<DeploymentEnvironmentType>,
    /// `#/components/schemas/RestDeploymentEnvironment/properties/url`
    pub url: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(DeploymentEnvironment {
    display_name = "displayName", key, r#type = "type", url,
});
setters!(DeploymentEnvironment {
    with_display_name(display_name: String), with_key(key: String),
    with_type(r#type: DeploymentEnvironmentType), with_url(url: String),
});

/// Deployment environment type.
///
/// Schema: `#/components/schemas/RestDeploymentEnvironment/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentEnvironmentType {
    /// `DEVELOPMENT`
    Development,
    /// `TESTING`
    Testing,
    /// `STAGING`
    Staging,
    /// `PRODUCTION`
    Production,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(DeploymentEnvironmentType {
    Development = "DEVELOPMENT", Testing = "TESTING", Staging = "STAGING",
    Production = "PRODUCTION",
});

/// Deployment state.
///
/// Schema: `#/components/schemas/RestDeployment/properties/state`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeploymentState {
    /// `PENDING`
    Pending,
    /// `IN_PROGRESS`
    InProgress,
    /// `CANCELLED`
    Cancelled,
    /// `FAILED`
    Failed,
    /// `ROLLED_BACK`
    RolledBack,
    /// `SUCCESSFUL`
    Successful,
    /// `UNKNOWN`
    Unknown,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(DeploymentState {
    Pending = "PENDING", InProgress = "IN_PROGRESS", Cancelled = "CANCELLED", Failed = "FAILED",
    RolledBack = "ROLLED_BACK", Successful = "SUCCESSFUL", Unknown = "UNKNOWN",
});

/// Insight annotation.
///
/// Schema: `#/components/schemas/RestInsightAnnotation`
#[derive(Clone, PartialEq)]
pub struct InsightAnnotation {
    /// `#/components/schemas/RestInsightAnnotation/properties/externalId`
    pub external_id: Option<String>,
    /// `#/components/schemas/RestInsightAnnotation/properties/line`
    pub line: Option<i64>,
    /// `#/components/schemas/RestInsightAnnotation/properties/link`
    pub link: Option<String>,
    /// `#/components/schemas/RestInsightAnnotation/properties/message`
    pub message: Option<String>,
    /// `#/components/schemas/RestInsightAnnotation/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/RestInsightAnnotation/properties/reportKey`
    pub report_key: Option<String>,
    /// `#/components/schemas/RestInsightAnnotation/properties/severity`
    pub severity: Option<InsightAnnotationSeverity>,
    /// `#/components/schemas/RestInsightAnnotation/properties/type`
    pub r#type: Option<InsightAnnotationType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(InsightAnnotation {
    external_id = "externalId", line, link, message, path, report_key = "reportKey", severity,
    r#type = "type",
});

/// Insight annotation severity.
///
/// Schema: `#/components/schemas/RestInsightAnnotation/properties/severity`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightAnnotationSeverity {
    /// `LOW`
    Low,
    /// `MEDIUM`
    Medium,
    /// `HIGH`
    High,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(InsightAnnotationSeverity { Low = "LOW", Medium = "MEDIUM", High = "HIGH" });

/// Insight annotation type.
///
/// Schema: `#/components/schemas/RestInsightAnnotation/properties/type`, and 2 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightAnnotationType {
    /// `VULNERABILITY`
    Vulnerability,
    /// `CODE_SMELL`
    CodeSmell,
    /// `BUG`
    Bug,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(InsightAnnotationType {
    Vulnerability = "VULNERABILITY", CodeSmell = "CODE_SMELL", Bug = "BUG",
});

/// Insight annotations.
///
/// Schema: `#/components/schemas/RestInsightAnnotationsResponse`
#[derive(Clone, PartialEq)]
pub struct InsightAnnotations {
    /// `#/components/schemas/RestInsightAnnotationsResponse/properties/annotations`
    pub annotations: Option<Vec<InsightAnnotation>>,
    /// `#/components/schemas/RestInsightAnnotationsResponse/properties/totalCount`
    pub total_count: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(InsightAnnotations { annotations, total_count = "totalCount" });

/// Insight data type.
///
/// Schema: `#/components/schemas/RestInsightReportData/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightDataType {
    /// `BOOLEAN`
    Boolean,
    /// `DATE`
    Date,
    /// `DURATION`
    Duration,
    /// `LINK`
    Link,
    /// `NUMBER`
    Number,
    /// `PERCENTAGE`
    Percentage,
    /// `TEXT`
    Text,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(InsightDataType {
    Boolean = "BOOLEAN", Date = "DATE", Duration = "DURATION", Link = "LINK", Number = "NUMBER",
    Percentage = "PERCENTAGE", Text = "TEXT",
});

/// Insight report.
///
/// Schema: `#/components/schemas/RestInsightReport`
#[derive(Clone, PartialEq)]
pub struct InsightReport {
    /// `#/components/schemas/RestInsightReport/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestInsightReport/properties/data`
    pub data: Option<Vec<InsightReportData>>,
    /// `#/components/schemas/RestInsightReport/properties/details`
    pub details: Option<String>,
    /// `#/components/schemas/RestInsightReport/properties/key`
    pub key: Option<String>,
    /// `#/components/schemas/RestInsightReport/properties/link`
    pub link: Option<String>,
    /// `#/components/schemas/RestInsightReport/properties/logoUrl`
    pub logo_url: Option<String>,
    /// `#/components/schemas/RestInsightReport/properties/reporter`
    pub reporter: Option<String>,
    /// `#/components/schemas/RestInsightReport/properties/result`
    pub result: Option<InsightResult>,
    /// `#/components/schemas/RestInsightReport/properties/title`
    pub title: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(InsightReport {
    created_date = "createdDate", data, details, key, link, logo_url = "logoUrl", reporter, result,
    title,
});

/// Insight report data.
///
/// Schema: `#/components/schemas/RestInsightReportData`
#[derive(Clone, PartialEq)]
pub struct InsightReportData {
    /// `#/components/schemas/RestInsightReportData/properties/title`
    pub title: Option<String>,
    /// `#/components/schemas/RestInsightReportData/properties/type`
    pub r#type: Option<InsightDataType>,
    /// `#/components/schemas/RestInsightReportData/properties/value`
    pub value: Option<Json>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(InsightReportData { title, r#type = "type", value });
setters!(InsightReportData {
    with_title(title: String), with_type(r#type: InsightDataType), with_value(value: Json),
});

/// Insight result.
///
/// Schema: `#/components/schemas/RestInsightReport/properties/result`, and 1 equal to it
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InsightResult {
    /// `FAIL`
    Fail,
    /// `PASS`
    Pass,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(InsightResult { Fail = "FAIL", Pass = "PASS" });

/// New build status.
///
/// Schema: `#/components/schemas/RestBuildStatusSetRequest`
#[derive(Clone, PartialEq)]
pub struct NewBuildStatus {
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/buildNumber`
    pub build_number: Option<String>,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/dateAdded`
    pub date_added: Option<Timestamp>,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/description`
    pub description: Option<String>,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/duration`
    pub duration: Option<i64>,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/key`
    pub key: String,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/lastUpdated`
    pub last_updated: Option<Timestamp>,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/name`
    pub name: Option<String>,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/parent`
    pub parent: Option<String>,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/ref`
    pub ref_name: Option<String>,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/state`
    pub state: BuildState,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/testResults`
    pub test_results: Option<TestResults>,
    /// `#/components/schemas/RestBuildStatusSetRequest/properties/url`
    pub url: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewBuildStatus {
    build_number = "buildNumber", date_added = "dateAdded", description, duration, key,
    last_updated = "lastUpdated", name, parent, ref_name = "ref", state,
    test_results = "testResults", url,
});
setters!(NewBuildStatus {
    with_build_number(build_number: String), with_date_added(date_added: Timestamp),
    with_description(description: String), with_duration(duration: i64), with_key(key: String),
    with_last_updated(last_updated: Timestamp), with_name(name: String),
    with_parent(parent: String), with_ref_name(ref_name: String), with_state(state: BuildState),
    with_test_results(test_results: TestResults), with_url(url: String),
});

impl NewBuildStatus {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        key: impl Into<String>,
        state: impl Into<BuildState>,
        url: impl Into<String>,
    ) -> Self {
        Self::default().with_key(key).with_state(state).with_url(url)
    }
}

/// New deployment.
///
/// Schema: `#/components/schemas/RestDeploymentSetRequest`
#[derive(Clone, PartialEq)]
pub struct NewDeployment {
    /// `#/components/schemas/RestDeploymentSetRequest/properties/deploymentSequenceNumber`
    pub deployment_sequence_number: i64,
    /// `#/components/schemas/RestDeploymentSetRequest/properties/description`
    pub description: String,
    /// `#/components/schemas/RestDeploymentSetRequest/properties/displayName`
    pub display_name: String,
    /// `#/components/schemas/RestDeploymentSetRequest/properties/environment`
    pub environment: DeploymentEnvironment,
    /// `#/components/schemas/RestDeploymentSetRequest/properties/key`
    pub key: String,
    /// `#/components/schemas/RestDeploymentSetRequest/properties/lastUpdated`
    pub last_updated: Option<Timestamp>,
    /// `#/components/schemas/RestDeploymentSetRequest/properties/state`
    pub state: DeploymentState,
    /// `#/components/schemas/RestDeploymentSetRequest/properties/url`
    pub url: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewDeployment {
    deployment_sequence_number = "deploymentSequenceNumber", description,
    display_name = "displayName", environment, key, last_updated = "lastUpdated", state, url,
});
setters!(NewDeployment {
    with_deployment_sequence_number(deployment_sequence_number: i64),
    with_description(description: String), with_display_name(display_name: String),
    with_environment(environment: DeploymentEnvironment), with_key(key: String),
    with_last_updated(last_updated: Timestamp), with_state(state: DeploymentState),
    with_url(url: String),
});

/// New insight annotation.
///
/// Schema: `#/components/schemas/RestSingleAddInsightAnnotationRequest`
#[derive(Clone, PartialEq)]
pub struct NewInsightAnnotation {
    /// `#/components/schemas/RestSingleAddInsightAnnotationRequest/properties/externalId`
    pub external_id: Option<String>,
    /// `#/components/schemas/RestSingleAddInsightAnnotationRequest/properties/line`
    pub line: Option<i64>,
    /// `#/components/schemas/RestSingleAddInsightAnnotationRequest/properties/link`
    pub link: Option<String>,
    /// `#/components/schemas/RestSingleAddInsightAnnotationRequest/properties/message`
    pub message: String,
    /// `#/components/schemas/RestSingleAddInsightAnnotationRequest/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/RestSingleAddInsightAnnotationRequest/properties/severity`
    pub severity: InsightAnnotationSeverity,
    /// `#/components/schemas/RestSingleAddInsightAnnotationRequest/properties/type`
    pub r#type: Option<InsightAnnotationType>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewInsightAnnotation {
    external_id = "externalId", line, link, message, path, severity, r#type = "type",
});
setters!(NewInsightAnnotation {
    with_external_id(external_id: String), with_line(line: i64), with_link(link: String),
    with_message(message: String), with_path(path: String),
    with_severity(severity: InsightAnnotationSeverity), with_type(r#type: InsightAnnotationType),
});

impl NewInsightAnnotation {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        message: impl Into<String>,
        severity: impl Into<InsightAnnotationSeverity>,
    ) -> Self {
        Self::default().with_message(message).with_severity(severity)
    }
}

/// New insight annotations.
///
/// Schema: `#/components/schemas/RestBulkAddInsightAnnotationRequest`
#[derive(Clone, PartialEq)]
pub struct NewInsightAnnotations {
    /// `#/components/schemas/RestBulkAddInsightAnnotationRequest/properties/annotations`
    pub annotations: Vec<NewInsightAnnotation>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewInsightAnnotations { annotations });
setters!(NewInsightAnnotations { with_annotations(annotations: [NewInsightAnnotation]) });

impl NewInsightAnnotations {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        annotations: impl IntoIterator<Item = impl Into<NewInsightAnnotation>>,
    ) -> Self {
        Self::default().with_annotations(annotations)
    }
}

/// New insight report.
///
/// Schema: `#/components/schemas/RestSetInsightReportRequest`
#[derive(Clone, PartialEq)]
pub struct NewInsightReport {
    /// `#/components/schemas/RestSetInsightReportRequest/properties/coverageProviderKey`
    pub coverage_provider_key: Option<String>,
    /// `#/components/schemas/RestSetInsightReportRequest/properties/createdDate`
    pub created_date: Option<Timestamp>,
    /// `#/components/schemas/RestSetInsightReportRequest/properties/data`
    pub data: Option<Vec<InsightReportData>>,
    /// `#/components/schemas/RestSetInsightReportRequest/properties/details`
    pub details: Option<String>,
    /// `#/components/schemas/RestSetInsightReportRequest/properties/link`
    pub link: Option<String>,
    /// `#/components/schemas/RestSetInsightReportRequest/properties/logoUrl`
    pub logo_url: Option<String>,
    /// `#/components/schemas/RestSetInsightReportRequest/properties/reporter`
    pub reporter: Option<String>,
    /// `#/components/schemas/RestSetInsightReportRequest/properties/result`
    pub result: Option<InsightResult>,
    /// `#/components/schemas/RestSetInsightReportRequest/properties/title`
    pub title: String,
    /// What the document does not name.
    pub extra: Extra,
}

object!(NewInsightReport {
    coverage_provider_key = "coverageProviderKey", created_date = "createdDate", data, details,
    link, logo_url = "logoUrl", reporter, result, title,
});
setters!(NewInsightReport {
    with_coverage_provider_key(coverage_provider_key: String),
    with_created_date(created_date: Timestamp), with_data(data: [InsightReportData]),
    with_details(details: String), with_link(link: String), with_logo_url(logo_url: String),
    with_reporter(reporter: String), with_result(result: InsightResult), with_title(title: String),
});

impl NewInsightReport {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(title: impl Into<String>) -> Self {
        Self::default().with_title(title)
    }
}

/// Required build.
///
/// Schema: `#/components/schemas/RestRequiredBuildCondition`
#[derive(Clone, PartialEq)]
pub struct RequiredBuild {
    /// `#/components/schemas/RestRequiredBuildCondition/properties/buildParentKeys`
    pub build_parent_keys: Option<Vec<String>>,
    /// `#/components/schemas/RestRequiredBuildCondition/properties/exemptRefMatcher`
    pub exempt_ref_matcher: Option<RefMatcher>,
    /// `#/components/schemas/RestRequiredBuildCondition/properties/id`
    pub id: Option<i64>,
    /// `#/components/schemas/RestRequiredBuildCondition/properties/refMatcher`
    pub ref_matcher: Option<RefMatcher>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RequiredBuild {
    build_parent_keys = "buildParentKeys", exempt_ref_matcher = "exemptRefMatcher", id,
    ref_matcher = "refMatcher",
});

/// Required build definition.
///
/// Schema: `#/components/schemas/RestRequiredBuildConditionSetRequest`
#[derive(Clone, PartialEq)]
pub struct RequiredBuildDefinition {
    /// `#/components/schemas/RestRequiredBuildConditionSetRequest/properties/buildParentKeys`
    pub build_parent_keys: Vec<String>,
    /// `#/components/schemas/RestRequiredBuildConditionSetRequest/properties/exemptRefMatcher`
    pub exempt_ref_matcher: Option<RefMatcher>,
    /// `#/components/schemas/RestRequiredBuildConditionSetRequest/properties/refMatcher`
    pub ref_matcher: RefMatcher,
    /// What the document does not name.
    pub extra: Extra,
}

object!(RequiredBuildDefinition {
    build_parent_keys = "buildParentKeys", exempt_ref_matcher = "exemptRefMatcher",
    ref_matcher = "refMatcher",
});
setters!(RequiredBuildDefinition {
    with_build_parent_keys(build_parent_keys: [String]),
    with_exempt_ref_matcher(exempt_ref_matcher: RefMatcher),
    with_ref_matcher(ref_matcher: RefMatcher),
});

impl RequiredBuildDefinition {
    /// With what must be given; the rest can be set.
    #[must_use]
    pub fn new(
        build_parent_keys: impl IntoIterator<Item = impl Into<String>>,
        ref_matcher: impl Into<RefMatcher>,
    ) -> Self {
        Self::default()
            .with_build_parent_keys(build_parent_keys)
            .with_ref_matcher(ref_matcher)
    }
}

/// Test results.
///
/// Schema: `#/components/schemas/RestTestResults`
#[derive(Clone, PartialEq)]
pub struct TestResults {
    /// `#/components/schemas/RestTestResults/properties/failed`
    pub failed: Option<i64>,
    /// `#/components/schemas/RestTestResults/properties/skipped`
    pub skipped: Option<i64>,
    /// `#/components/schemas/RestTestResults/properties/successful`
    pub successful: Option<i64>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(TestResults { failed, skipped, successful });
setters!(TestResults {
    with_failed(failed: i64), with_skipped(skipped: i64), with_successful(successful: i64),
});
