//! What a build leaves behind: artifacts, its status, what it found.

use std::fs;

use serde_json::json;

use super::{asked, folder, run, run_in};
use crate::support::{Server, empty, json, located, page, text};

const DOWNLOADS: &str = "/repositories/acme/rocket/downloads";
const COMMIT: &str = "/repositories/acme/rocket/commit/ce5b7431";

#[tokio::test]
async fn upload_release() {
    let folder = folder("upload_release");
    fs::write(folder.join("rocket.zip"), "x".repeat(300_000)).unwrap();
    fs::write(folder.join("rocket.sha256"), "9f86d0").unwrap();
    let server = Server::start(|_| [empty(201)]).await;

    let ended =
        run_in(&folder, &server, "upload_release", &["acme", "rocket", "rocket.zip", "rocket.sha256"]).await;

    assert_eq!((ended.code, &*ended.printed), (Some(0), "uploaded 2 files\n"));
    assert!(ended.errors.ends_with(" bytes, 100 %\n"), "{}", ended.errors);
    let [upload] = asked(&server);
    assert_eq!(upload.line, format!("POST {DOWNLOADS}"));
    let parts = upload.parts();
    let parts: Vec<_> = parts.iter().map(|(name, _, content)| (&**name, content.len())).collect();
    let expected = [
        (r#"name="files"; filename="rocket.zip""#, 300_000),
        (r#"name="files"; filename="rocket.sha256""#, 6),
    ];
    assert_eq!(parts, expected);
}

#[tokio::test]
async fn download_artifacts() {
    let folder = folder("download_artifacts");
    let storage = Server::start(|_| [text(200, "application/zip", vec![7; 300_000])]).await;
    let signed = format!("{}/bucket/rocket.zip?Signature=x%2By", storage.url());
    let server = Server::start(|_| {
        [
            page([json!({"name": "rocket 1.zip", "size": 300_000, "downloads": 2})], None),
            located(302, &signed),
        ]
    })
    .await;

    let listed = run(&server, "download_artifacts", &["acme", "rocket"]).await;
    listed.assert_printed("      300000 rocket 1.zip (2 downloads)\n");
    let arguments = ["acme", "rocket", "rocket 1.zip", "here.zip"];
    let fetched = run_in(&folder, &server, "download_artifacts", &arguments).await;

    assert_eq!((fetched.code, &*fetched.printed), (Some(0), "300000 bytes in here.zip\n"));
    assert!(fetched.errors.ends_with("100 %\n"), "{}", fetched.errors);
    assert_eq!(fs::read(folder.join("here.zip")).unwrap(), vec![7; 300_000]);
    let [list, get] = asked(&server);
    list.assert_empty(&format!("GET {DOWNLOADS}"));
    get.assert_empty(&format!("GET {DOWNLOADS}/rocket%201.zip"));
    let stored = storage.only();
    stored.assert_empty("GET /bucket/rocket.zip?Signature=x%2By");
    assert_eq!(stored.header("authorization"), None);
}

#[tokio::test]
async fn report_build() {
    let status = || json(200, &json!({"type": "build", "key": "ci"}));
    let server = Server::start(|_| [status(), status(), status(), status()]).await;
    let arguments = ["acme", "rocket", "ce5b7431", "https://ci.example.com/1"];

    let good = run(&server, "report_build", &[&arguments[..], &["rustc", "--version"]].concat()).await;
    assert_eq!((good.code, &*good.errors), (Some(0), ""));
    let bad = run(&server, "report_build", &[&arguments[..], &["rustc", "--no-such-option"]].concat()).await;
    assert_eq!(bad.code, Some(1));
    assert!(bad.errors.ends_with("FAILED\n"), "{}", bad.errors);

    let [begun, done, _, failed] = asked(&server);
    let name = "rustc --version";
    begun.assert_json(
        &format!("POST {COMMIT}/statuses/build"),
        &json!({"key": "ci", "state": "INPROGRESS", "url": "https://ci.example.com/1", "name": name}),
    );
    assert_eq!(done.line, format!("PUT {COMMIT}/statuses/build/ci"));
    let body: serde_json::Value = serde_json::from_str(done.text()).unwrap();
    assert_eq!((&body["state"], &body["name"]), (&json!("SUCCESSFUL"), &json!(name)));
    assert!(failed.text().contains(r#""state":"FAILED""#), "{}", failed.text());
}

#[tokio::test]
async fn report_findings() {
    let folder = folder("report_findings");
    let findings: String = (1..=250)
        .map(|line| format!("src/main.rs:{line}: too long: by {line}\n  help: break it\n"))
        .collect();
    fs::write(folder.join("lint.txt"), findings).unwrap();
    let server = Server::start(|_| {
        let stored = || json(200, &json!([]));
        [json(200, &json!({"type": "report"})), stored(), stored(), stored()]
    })
    .await;

    let arguments = ["acme", "rocket", "ce5b7431", "lint.txt"];
    run_in(&folder, &server, "report_findings", &arguments).await.assert_printed("250 findings\n");

    let [report, batches @ ..] = asked::<4>(&server);
    report.assert_json(
        &format!("PUT {COMMIT}/reports/lint"),
        &json!({
            "title": "Lint",
            "report_type": "BUG",
            "result": "FAILED",
            "data": [
                {"title": "Findings", "type": "NUMBER", "value": 250},
                {"title": "Lines", "type": "PERCENTAGE", "value": 50},
                {"title": "Rules", "type": "LINK", "value": {"text": "all", "href": "https://lint.example.com"}},
            ],
        }),
    );
    let sizes = batches.clone().map(|batch| {
        assert_eq!(batch.line, format!("POST {COMMIT}/reports/lint/annotations"));
        let body: Vec<serde_json::Value> = serde_json::from_str(batch.text()).unwrap();
        body.len()
    });
    assert_eq!(sizes, [100, 100, 50]);
    let last: Vec<serde_json::Value> = serde_json::from_str(batches[2].text()).unwrap();
    assert_eq!(
        last[49],
        json!({
            "type": "report_annotation",
            "external_id": "lint-498",
            "annotation_type": "CODE_SMELL",
            "severity": "LOW",
            "path": "src/main.rs",
            "line": 250,
            "summary": "too long: by 250",
        })
    );
}
