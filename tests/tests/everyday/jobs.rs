//! Jobs that the server does in the background, each followed to its typed result.

use bitbucket_cloud::issues::GetExportReply;
use bitbucket_cloud::mock::{Mock, MockClock, MockResponse};
use bitbucket_cloud::models::{
    IssueJobState, IssueJobStatus, MergeTaskState, Pipeline, PipelineResultName, PipelineState,
    PullRequestState, Snippet,
};
use bitbucket_cloud::{
    Client, Cloud, ErrorKind, Growing, Part, Polling, Related, issues, pipelines, pull_requests, snippets,
};
use bitbucket_data_center::models::{ExportDefinition, ExportSelection, JobState, RepositorySelector};
use bitbucket_data_center::system_maintenance;
use serde_json::json;

use crate::support::{Server, json, located, text};

fn client(server: &Server) -> Client {
    Client::builder().base_url(server.url()).clock(MockClock::default()).build().unwrap()
}

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
        _ => None,
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

fn lines(server: &Server) -> Vec<String> {
    server.seen().into_iter().map(|seen| seen.line).collect()
}

#[tokio::test]
async fn merge_and_wait_at_once_and_in_the_background() {
    let merged = json!({"type": "pullrequest", "id": 42, "state": "MERGED"});
    let path = "/repositories/acme/rocket/pullrequests/42/merge";
    let at_once = Server::start(|_| [json(200, &merged)]).await;
    let merge = pull_requests::merge("acme", "rocket", 42);
    let merging = merge.and_wait(&client(&at_once), Polling::default());
    assert_eq!(merging.await.unwrap().state, Some(PullRequestState::Merged));
    assert_eq!(lines(&at_once), [format!("POST {path}")]);

    let task = format!("{path}/task-status/%7B3f-9%7D");
    let server = Server::start(|url| {
        [
            located(202, &format!("{url}{task}")),
            json(200, &json!({"task_status": "PENDING"})),
            json(200, &json!({"task_status": "SUCCESS", "merge_result": merged})),
        ]
    })
    .await;
    let merge = merge.asynchronous(true);
    let merged = merge.and_wait(&client(&server), Polling::default()).await.unwrap();
    assert_eq!((merged.id, merged.state), (Some(42), Some(PullRequestState::Merged)));
    let task = format!("GET {task}");
    assert_eq!(lines(&server), [format!("POST {path}?async=true"), task.clone(), task]);

    // A merge that does not come off.
    let server = Server::start(|url| {
        let said = json!({"type": "error", "error": {"message": "There are conflicts."}});
        [located(202, &format!("{url}{path}/task-status/1")), json(409, &said)]
    })
    .await;
    let error = merge.and_wait(&client(&server), Polling::default()).await.unwrap_err();
    assert!(error.is_status(409), "{error}");
    assert_eq!(error.message(), Some("There are conflicts."));
}

#[tokio::test]
async fn run_a_pipeline_and_follow_it_with_its_log() {
    let with_state =
        |status, state| json(status, &json!({"type": "pipeline", "uuid": "{p1}", "state": state}));
    let running = || json!({"type": "pipeline_state_in_progress", "name": "IN_PROGRESS"});
    let log = |status, range: &str, piece: &'static str| {
        let mut answer = text(status, "application/octet-stream", piece);
        answer.headers_mut().insert("content-range", range.parse().unwrap());
        answer
    };
    let server = Server::start(|_| {
        [
            with_state(201, json!({"type": "pipeline_state_pending", "name": "PENDING"})),
            json(404, &json!({"type": "error", "error": {"message": "No log yet"}})),
            with_state(200, running()),
            log(206, "bytes 0-6/7", "+ make\n"),
            with_state(200, running()),
            with_state(
                200,
                json!({
                    "type": "pipeline_state_completed",
                    "name": "COMPLETED",
                    "result": {"type": "pipeline_state_completed_failed", "name": "FAILED"},
                }),
            ),
            log(206, "bytes 7-11/12", "oops\n"),
        ]
    })
    .await;
    let client = client(&server);
    let mut run =
        pipelines::create("acme", "rocket", &Pipeline::default()).and_follow(&client, Polling::default());
    let mut log: Option<Growing> = None;
    let (mut names, mut read) = (Vec::new(), String::new());
    while let Some(pipeline) = run.changed().await.unwrap() {
        names.push(pipeline.state.and_then(|state| state.name().map(ToString::to_string)).unwrap());
        let uuid = pipeline.uuid.unwrap();
        let log =
            log.get_or_insert_with(|| pipelines::get_step_log("acme", "rocket", &uuid, "{s1}").growing());
        loop {
            match log.chunk(&client).await {
                Ok(Some(piece)) => read.push_str(std::str::from_utf8(&piece).unwrap()),
                Ok(None) => break,
                // A step that has not begun has no log.
                Err(error) if error.is_status(404) => break,
                Err(error) => panic!("{error}"),
            }
        }
    }
    let ended = run.result().await.unwrap();
    let Some(PipelineState::Completed(completed)) = ended.state else { panic!("{ended:?}") };
    assert_eq!(completed.result.unwrap().name(), Some(&PipelineResultName::Failed));
    assert_eq!(names, ["PENDING", "IN_PROGRESS", "COMPLETED"]);
    assert_eq!(read, "+ make\noops\n");
}

#[tokio::test]
#[expect(deprecated, reason = "withdrawn, and served for as long as it lasts")]
async fn export_and_import_issues_in_one_call_each() {
    let job = |status: &str| json!({"type": "issue_job_status", "status": status, "pct": 50, "phase": "Attachments"});
    let export = "/repositories/acme/rocket/issues/export";
    let archive = format!("{export}/rocket-issues-7c.zip");
    let server = Server::start(|url| {
        [
            located(202, &format!("{url}{archive}")),
            json(202, &job("ACCEPTED")),
            json(202, &job("RUNNING")),
            text(200, "application/zip", "PK"),
        ]
    })
    .await;
    let exported = issues::export("acme", "rocket").and_wait(&client(&server), Polling::default());
    assert_eq!(exported.await.unwrap().bytes().await.unwrap(), "PK");
    let archive = format!("GET {archive}");
    assert_eq!(lines(&server), [format!("POST {export}"), archive.clone(), archive.clone(), archive]);

    let import = "/repositories/acme/rocket/issues/import";
    let server = Server::start(|_| {
        [json(202, &job("ACCEPTED")), json(202, &job("STARTED")), json(200, &job("SUCCESS"))]
    })
    .await;
    let archive = || Part::file("rocket.zip", "PK");
    let import_issues = issues::import("acme", "rocket", archive());
    let mut imported = import_issues.and_follow(&client(&server), Polling::default());
    let mut states = Vec::new();
    while let Some(status) = imported.changed().await.unwrap() {
        states.push(status.status.unwrap());
    }
    assert_eq!(states, [IssueJobState::Accepted, IssueJobState::Started, IssueJobState::Success]);
    assert_eq!(imported.result().await.unwrap().phase.as_deref(), Some("Attachments"));
    assert_eq!(lines(&server), [format!("POST {import}"), format!("GET {import}"), format!("GET {import}")]);

    let server = Server::start(|_| [json(202, &job("ACCEPTED")), json(200, &job("FAILURE"))]).await;
    let import = issues::import("acme", "rocket", archive());
    let error = import.and_wait(&client(&server), Polling::default()).await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Failed, Some("Attachments")));
    assert_eq!(error.body::<IssueJobStatus>().unwrap().status, Some(IssueJobState::Failure));
}

#[tokio::test]
async fn a_migration_of_data_center() {
    let job =
        |state: &str| json!({"id": 7, "state": state, "progress": {"percentage": 5, "message": "no disk"}});
    let ended = async |state: &str| {
        let answers = ["INITIALISING", "RUNNING", state].map(|state| json(200, &job(state)));
        let server = Server::start(|_| answers).await;
        let client: bitbucket_data_center::Client = bitbucket_data_center::Client::builder()
            .base_url(server.url())
            .clock(MockClock::default())
            .build()
            .unwrap();
        let export = system_maintenance::start_export(&ExportDefinition::new(ExportSelection::new([
            RepositorySelector::new("SHIP", "rocket"),
        ])));
        let ended = export.and_wait(&client, Polling::default()).await;
        let path = "/api/latest/migration/exports";
        let get = format!("GET {path}/7");
        assert_eq!(lines(&server), [format!("POST {path}"), get.clone(), get]);
        ended
    };
    assert_eq!(ended("COMPLETED").await.unwrap().state, Some(JobState::Completed));
    let error = ended("ABORTED").await.unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Failed, Some("no disk")));
}

#[tokio::test]
async fn a_snippet_with_its_files_in_one_body() {
    let server = Server::start(|_| [json(201, &json!({"type": "snippet", "title": "Notes"}))]).await;
    let snippet = Snippet::default().with_title("Notes");
    let body = Related::new(&snippet).part("a.txt", Part::text("one").content_type("text/plain"));
    let body = snippets::CreateInWorkspaceContent::bytes(body);
    let created = snippets::create_in_workspace("acme", body).send(&server.client()).await.unwrap();
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
