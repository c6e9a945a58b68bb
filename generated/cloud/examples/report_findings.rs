//! Reports what a linter found in a commit, in the code where it found it.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example report_findings -- WORKSPACE REPO COMMIT FILE
//! ```
//!
//! A line such as `src/main.rs:12: this is never read` is a finding; others are passed over.

use std::env;
use std::error::Error;
use std::process::ExitCode;

use bitbucket_cloud::models::{
    AnnotationSeverity, AnnotationType, CommitReport, ReportAnnotation, ReportData, ReportDataKind,
    ReportResult, ReportType,
};
use bitbucket_cloud::{Client, reports};
use serde_json::json;

const REPORT: &str = "lint";

fn annotation((number, line): (usize, &str)) -> Option<ReportAnnotation> {
    let mut words = line.splitn(3, ':');
    let (path, line, summary) = (words.next()?, words.next()?.parse::<i64>().ok()?, words.next()?);
    let annotation = ReportAnnotation::default()
        .with_external_id(format!("{REPORT}-{number}"))
        .with_annotation_type(AnnotationType::CodeSmell)
        .with_severity(AnnotationSeverity::Low);
    Some(annotation.with_path(path).with_line(line).with_summary(summary.trim()))
}

async fn report(
    workspace: &str,
    repo: &str,
    commit: &str,
    file: &str,
) -> Result<usize, Box<dyn Error>> {
    let client = Client::from_env()?;
    let findings = std::fs::read_to_string(file)?;
    let found: Vec<ReportAnnotation> =
        findings.lines().enumerate().filter_map(annotation).collect();

    let row = |title: &str, kind, value: serde_json::Value| {
        ReportData::default().with_title(title).with_kind(kind).with_value(value)
    };
    let read = findings.lines().count().max(1);
    let report = CommitReport::default()
        .with_title("Lint")
        .with_report_type(ReportType::Bug)
        .with_result(if found.is_empty() { ReportResult::Passed } else { ReportResult::Failed })
        .with_data([
            row("Findings", ReportDataKind::Number, json!(found.len())),
            row("Lines", ReportDataKind::Percentage, json!(found.len() * 100 / read)),
            row(
                "Rules",
                ReportDataKind::Link,
                json!({"text": "all", "href": "https://lint.example.com"}),
            ),
        ]);
    reports::create_or_update(workspace, repo, commit, REPORT, &report).send(&client).await?;
    // Bitbucket takes a hundred at once.
    for some in found.chunks(100) {
        reports::bulk_create_or_update_annotations(workspace, repo, commit, REPORT, some)
            .send(&client)
            .await?;
    }
    Ok(found.len())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, commit, file] = arguments.as_slice() else {
        eprintln!("usage: report_findings WORKSPACE REPO COMMIT FILE");
        return ExitCode::from(2);
    };
    match report(workspace, repo, commit, file).await {
        Ok(count) => println!("{count} findings"),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
