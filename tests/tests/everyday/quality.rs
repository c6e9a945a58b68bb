//! What a CI server says about a commit: build status, report, annotations.

use bitbucket_cloud::models::{
    AnnotationSeverity, AnnotationType, CommitReport, CommitStatus, CommitStatusState, ReportAnnotation,
    ReportData, ReportDataKind, ReportResult, ReportType,
};
use bitbucket_cloud::{commit_statuses, reports};
use serde_json::json;

use crate::support::{Server, json};

const COMMIT: &str = "/repositories/acme/rocket/commit/ce5b7431";

#[tokio::test]
async fn report_a_build_then_update_it() {
    let running = json!({"type": "build", "key": "ci-1", "state": "INPROGRESS", "refname": null});
    let done = json!({"type": "build", "key": "ci-1", "state": "SUCCESSFUL", "refname": "main"});
    let server = Server::start(|_| [json(201, &running), json(200, &done)]).await;
    let client = server.client();

    let mut status = CommitStatus::default()
        .with_key("ci-1")
        .with_state(CommitStatusState::InProgress)
        .with_url("https://ci.example.com/1")
        .with_name("Build 1");
    let running =
        commit_statuses::create_build("acme", "rocket", "ce5b7431", &status).send(&client).await.unwrap();
    status.state = Some(CommitStatusState::Successful);
    let done = commit_statuses::update_build("acme", "rocket", "ce5b7431", "ci-1", &status)
        .send(&client)
        .await
        .unwrap();

    assert_eq!(running.state, Some(CommitStatusState::InProgress));
    assert_eq!(running.ref_name, None);
    assert_eq!(done.ref_name.as_deref(), Some("main"));
    let [create, update] = <[_; 2]>::try_from(server.seen()).unwrap();
    let body = |state: &str| json!({"key": "ci-1", "state": state, "url": "https://ci.example.com/1", "name": "Build 1"});
    create.assert_json(&format!("POST {COMMIT}/statuses/build"), &body("INPROGRESS"));
    update.assert_json(&format!("PUT {COMMIT}/statuses/build/ci-1"), &body("SUCCESSFUL"));
}

#[tokio::test]
async fn publish_a_report() {
    let answer = json!({"type": "report", "uuid": "{r1}", "result": "PASSED", "data": [
        {"type": "PERCENTAGE", "title": "Coverage", "value": 81.25},
        {"type": "SPARKLINE", "title": "Trend", "value": [1, 2]},
    ]});
    let server = Server::start(|_| [json(200, &answer)]).await;

    let row = |title: &str, kind, value: serde_json::Value| {
        ReportData::default().with_title(title).with_kind(kind).with_value(value)
    };
    let report = CommitReport::default()
        .with_title("Coverage")
        .with_report_type(ReportType::Coverage)
        .with_result(ReportResult::Passed)
        .with_reporter("covers")
        .with_data(vec![
            row("Coverage", ReportDataKind::Percentage, json!(81.25)),
            row("Took", ReportDataKind::Duration, json!(61_000)),
            row(
                "Details",
                ReportDataKind::Link,
                json!({"text": "all files", "href": "https://ci.example.com/1"}),
            ),
        ]);
    let published = reports::create_or_update("acme", "rocket", "ce5b7431", "covers-1", &report)
        .send(&server.client())
        .await
        .unwrap();

    let data = published.data.unwrap();
    assert_eq!(data[0].value.as_ref().unwrap().parse::<f64>().unwrap(), 81.25);
    assert_eq!(data[1].kind, Some(ReportDataKind::from("SPARKLINE")));
    server.only().assert_json(
        &format!("PUT {COMMIT}/reports/covers-1"),
        &json!({
            "title": "Coverage",
            "report_type": "COVERAGE",
            "result": "PASSED",
            "reporter": "covers",
            "data": [
                {"title": "Coverage", "type": "PERCENTAGE", "value": 81.25},
                {"title": "Took", "type": "DURATION", "value": 61_000},
                {
                    "title": "Details",
                    "type": "LINK",
                    "value": {"text": "all files", "href": "https://ci.example.com/1"},
                },
            ],
        }),
    );
}

#[tokio::test]
async fn annotate_a_hundred_lines_at_once() {
    let server = Server::start(|_| {
        [json(200, &json!([{"type": "report_annotation", "uuid": "{n1}", "external_id": "lint-1"}]))]
    })
    .await;

    let annotations: Vec<ReportAnnotation> = (1..=100)
        .map(|line| {
            ReportAnnotation::default()
                .with_external_id(format!("lint-{line}"))
                .with_annotation_type(AnnotationType::CodeSmell)
                .with_severity(AnnotationSeverity::Low)
                .with_summary("Too long")
                .with_path("src/main.rs")
                .with_line(line)
        })
        .collect();
    let stored =
        reports::bulk_create_or_update_annotations("acme", "rocket", "ce5b7431", "covers-1", &annotations)
            .send(&server.client())
            .await
            .unwrap();

    assert_eq!(stored[0].external_id.as_deref(), Some("lint-1"));
    let expected: Vec<_> = (1..=100)
        .map(|line| {
            json!({
                "external_id": format!("lint-{line}"),
                "annotation_type": "CODE_SMELL",
                "severity": "LOW",
                "summary": "Too long",
                "path": "src/main.rs",
                "line": line,
            })
        })
        .collect();
    server.only().assert_json(&format!("POST {COMMIT}/reports/covers-1/annotations"), &json!(expected));
}
