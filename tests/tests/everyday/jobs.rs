//! Jobs that the server does in the background, each followed to its typed result.

use bitbucket_cloud::issues::GetExportReply;
use bitbucket_cloud::mock::{Mock, MockResponse};
use bitbucket_cloud::models::{IssueJobState, MergeTaskState, Snippet};
use bitbucket_cloud::{Cloud, Part, Polling, Related, issues, pull_requests, snippets};
use serde_json::json;

use crate::support::{Server, json};

#[tokio::test]
async fn a_merge() {
    let mock = Mock::new();
    let path = "GET /repositories/acme/rocket/pullrequests/42/merge/task-status/{3f-9}";
    let result = json!({"type": "pullrequest", "id": 42, "state": "MERGED"});
    mock.answer(path, json!({"task_status": "PENDING"}));
    mock.answer(path, json!({"task_status": "SUCCESS", "merge_result": result}));
    let status = pull_requests::get_merge_task_status("acme", "rocket", 42, "{3f-9}");
    let merged =
        status.until(&mock.client::<Cloud>(), Polling::default(), |status| match status.task_status {
            Some(MergeTaskState::Success) => status.merge_result,
            _ => None,
        });
    assert_eq!(merged.await.unwrap().id, Some(42));
    mock.assert_all_asked();
    assert_eq!(mock.clock().waits().len(), 1);
}

#[tokio::test]
#[expect(deprecated, reason = "withdrawn, and served for as long as it lasts")]
async fn an_export_and_an_import_of_issues() {
    let mock = Mock::new();
    let running = |status: &str| {
        let job = json!({"type": "issue_job_status", "status": status, "pct": 50});
        MockResponse::json(job).with_status(202)
    };
    let path = "GET /repositories/acme/rocket/issues/export/rocket-issues-7c.zip";
    mock.answer(path, running("STARTED")).answer(path, MockResponse::bytes("application/zip", "PK"));
    let path = "GET /repositories/acme/rocket/issues/import";
    mock.answer(path, running("RUNNING"));
    mock.answer(path, json!({"status": "FAILURE", "phase": "Attachments"}));
    let client = mock.client::<Cloud>();

    let export = issues::get_export("acme", "rocket", "rocket", "7c");
    let archive = export.until(&client, Polling::default(), |export| match export {
        GetExportReply::Ok(archive) => Some(archive),
        GetExportReply::Accepted(_) => None,
    });
    assert_eq!(archive.await.unwrap().bytes().await.unwrap(), "PK");

    let import = issues::get_import_status("acme", "rocket");
    let ended = import.until(&client, Polling::default(), |job| match job.status {
        Some(IssueJobState::Success) => Some(Ok(job.count)),
        Some(IssueJobState::Failure) => Some(Err(job.phase)),
        _ => None,
    });
    assert_eq!(ended.await.unwrap(), Err(Some("Attachments".to_owned())));
    mock.assert_all_asked();
}

#[tokio::test]
async fn a_snippet_with_its_files_in_one_body() {
    let server = Server::start(|_| [json(201, &json!({"type": "snippet", "title": "Notes"}))]).await;
    let snippet = Snippet { title: Some("Notes".into()), ..Default::default() };
    let body = Related::new(&snippet).part("a.txt", Part::text("one").content_type("text/plain"));
    let created = snippets::create_in_workspace("acme").bytes(body).send(&server.client()).await.unwrap();
    assert_eq!(created.title.as_deref(), Some("Notes"));
    let seen = server.only();
    let content_type = seen.header("content-type").unwrap();
    let boundary =
        content_type.strip_prefix("multipart/related; boundary=").unwrap().split_once(';').unwrap().0;
    let parts: Vec<&str> = seen.text().split(&format!("--{boundary}")).collect();
    assert_eq!(parts.len(), 4, "{}", seen.text());
    assert!(parts[1].starts_with("\r\nContent-Type: application/json\r\n\r\n{"), "{}", parts[1]);
    assert_eq!(parts[2], "\r\nContent-ID: \"a.txt\"\r\nContent-Type: text/plain\r\n\r\none\r\n");
}
