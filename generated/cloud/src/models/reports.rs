//! Models of reports.

use bitbucket_runtime::{object, open_enum, setters};
use bitbucket_runtime::wire::{DateTime, Extra, Json, TypeTag};

/// Annotation result.
///
/// Schema: `#/components/schemas/report_annotation/allOf/1/properties/result`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotationResult {
    /// `PASSED`
    Passed,
    /// `FAILED`
    Failed,
    /// `SKIPPED`
    Skipped,
    /// `IGNORED`
    Ignored,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(AnnotationResult {
    Passed = "PASSED", Failed = "FAILED", Skipped = "SKIPPED", Ignored = "IGNORED",
});

/// Annotation severity.
///
/// Schema: `#/components/schemas/report_annotation/allOf/1/properties/severity`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotationSeverity {
    /// `CRITICAL`
    Critical,
    /// `HIGH`
    High,
    /// `MEDIUM`
    Medium,
    /// `LOW`
    Low,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(AnnotationSeverity {
    Critical = "CRITICAL", High = "HIGH", Medium = "MEDIUM", Low = "LOW",
});

/// Annotation type.
///
/// Schema: `#/components/schemas/report_annotation/allOf/1/properties/annotation_type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnnotationType {
    /// `VULNERABILITY`
    Vulnerability,
    /// `CODE_SMELL`
    CodeSmell,
    /// `BUG`
    Bug,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(AnnotationType {
    Vulnerability = "VULNERABILITY", CodeSmell = "CODE_SMELL", Bug = "BUG",
});

/// Commit report.
///
/// Schema: `#/components/schemas/report`
#[derive(Clone, PartialEq)]
pub struct CommitReport {
    /// `#/components/schemas/report/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/report/allOf/1/properties/data`
    pub data: Option<Vec<ReportData>>,
    /// `#/components/schemas/report/allOf/1/properties/details`
    pub details: Option<String>,
    /// `#/components/schemas/report/allOf/1/properties/external_id`
    pub external_id: Option<String>,
    /// `#/components/schemas/report/allOf/1/properties/link`
    pub link: Option<String>,
    /// `#/components/schemas/report/allOf/1/properties/logo_url`
    pub logo_url: Option<String>,
    /// `#/components/schemas/report/allOf/1/properties/remote_link_enabled`
    pub remote_link_enabled: Option<bool>,
    /// `#/components/schemas/report/allOf/1/properties/report_type`
    pub report_type: Option<ReportType>,
    /// `#/components/schemas/report/allOf/1/properties/reporter`
    pub reporter: Option<String>,
    /// `#/components/schemas/report/allOf/1/properties/result`
    pub result: Option<ReportResult>,
    /// `#/components/schemas/report/allOf/1/properties/title`
    pub title: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/report/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/report/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(CommitReport, tag "report" {
    created_on, data, details, external_id, link, logo_url, remote_link_enabled, report_type,
    reporter, result, title, r#type = "type", updated_on, uuid,
});
setters!(CommitReport {
    with_created_on(created_on: DateTime), with_data(data: [ReportData]),
    with_details(details: String), with_external_id(external_id: String), with_link(link: String),
    with_logo_url(logo_url: String), with_remote_link_enabled(remote_link_enabled: bool),
    with_report_type(report_type: ReportType), with_reporter(reporter: String),
    with_result(result: ReportResult), with_title(title: String),
    with_updated_on(updated_on: DateTime), with_uuid(uuid: String),
});

/// Report annotation.
///
/// Schema: `#/components/schemas/report_annotation`
#[derive(Clone, PartialEq)]
pub struct ReportAnnotation {
    /// `#/components/schemas/report_annotation/allOf/1/properties/annotation_type`
    pub annotation_type: Option<AnnotationType>,
    /// `#/components/schemas/report_annotation/allOf/1/properties/created_on`
    pub created_on: Option<DateTime>,
    /// `#/components/schemas/report_annotation/allOf/1/properties/details`
    pub details: Option<String>,
    /// `#/components/schemas/report_annotation/allOf/1/properties/external_id`
    pub external_id: Option<String>,
    /// `#/components/schemas/report_annotation/allOf/1/properties/line`
    pub line: Option<i64>,
    /// `#/components/schemas/report_annotation/allOf/1/properties/link`
    pub link: Option<String>,
    /// `#/components/schemas/report_annotation/allOf/1/properties/path`
    pub path: Option<String>,
    /// `#/components/schemas/report_annotation/allOf/1/properties/result`
    pub result: Option<AnnotationResult>,
    /// `#/components/schemas/report_annotation/allOf/1/properties/severity`
    pub severity: Option<AnnotationSeverity>,
    /// `#/components/schemas/report_annotation/allOf/1/properties/summary`
    pub summary: Option<String>,
    /// `#/components/schemas/object/properties/type`
    pub r#type: TypeTag,
    /// `#/components/schemas/report_annotation/allOf/1/properties/updated_on`
    pub updated_on: Option<DateTime>,
    /// `#/components/schemas/report_annotation/allOf/1/properties/uuid`
    pub uuid: Option<String>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ReportAnnotation, tag "report_annotation" {
    annotation_type, created_on, details, external_id, line, link, path, result, severity, summary,
    r#type = "type", updated_on, uuid,
});
setters!(ReportAnnotation {
    with_annotation_type(annotation_type: AnnotationType), with_created_on(created_on: DateTime),
    with_details(details: String), with_external_id(external_id: String), with_line(line: i64),
    with_link(link: String), with_path(path: String), with_result(result: AnnotationResult),
    with_severity(severity: AnnotationSeverity), with_summary(summary: String),
    with_updated_on(updated_on: DateTime), with_uuid(uuid: String),
});

/// Report data.
///
/// Schema: `#/components/schemas/report_data`
#[derive(Clone, PartialEq)]
pub struct ReportData {
    /// `#/components/schemas/report_data/properties/title`
    pub title: Option<String>,
    /// `#/components/schemas/report_data/properties/type`
    pub kind: Option<ReportDataKind>,
    /// `#/components/schemas/report_data/properties/value`
    pub value: Option<Json>,
    /// What the document does not name.
    pub extra: Extra,
}

object!(ReportData { title, kind = "type", value });
setters!(ReportData {
    with_title(title: String), with_kind(kind: ReportDataKind), with_value(value: Json),
});

/// Report data kind.
///
/// Schema: `#/components/schemas/report_data/properties/type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportDataKind {
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

open_enum!(ReportDataKind {
    Boolean = "BOOLEAN", Date = "DATE", Duration = "DURATION", Link = "LINK", Number = "NUMBER",
    Percentage = "PERCENTAGE", Text = "TEXT",
});

/// Report result.
///
/// Schema: `#/components/schemas/report/allOf/1/properties/result`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportResult {
    /// `PASSED`
    Passed,
    /// `FAILED`
    Failed,
    /// `PENDING`
    Pending,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ReportResult { Passed = "PASSED", Failed = "FAILED", Pending = "PENDING" });

/// Report type.
///
/// Schema: `#/components/schemas/report/allOf/1/properties/report_type`
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportType {
    /// `SECURITY`
    Security,
    /// `COVERAGE`
    Coverage,
    /// `TEST`
    Test,
    /// `BUG`
    Bug,
    /// A value that the document does not name, as it came.
    Other(String),
}

open_enum!(ReportType {
    Security = "SECURITY", Coverage = "COVERAGE", Test = "TEST", Bug = "BUG",
});
