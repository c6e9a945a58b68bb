//! Following a pipeline to its end, and reading its logs.

use bitbucket_cloud::models::{PipelineResultName, PipelineState, PipelineStepState};
use bitbucket_cloud::pipelines;
use serde_json::json;

use crate::support::{AUTHORIZATION, Server, json, located, page, text};

const PIPELINE: &str = "/repositories/acme/rocket/pipelines/%7Bp1%7D";
const LOG: &str = "/repositories/acme/rocket/pipelines/%7Bp1%7D/steps/%7Bs1%7D/log";

#[tokio::test]
async fn poll_until_the_result_is_there() {
    let server = Server::start(|_| {
        let with_state = |state| json(200, &json!({"type": "pipeline", "uuid": "{p1}", "state": state}));
        [
            with_state(json!({"name": "PENDING", "type": "pipeline_state_pending"})),
            with_state(json!({
                "type": "pipeline_state_in_progress",
                "name": "IN_PROGRESS",
                "stage": {"type": "pipeline_state_in_progress_running", "name": "RUNNING"},
            })),
            // A state that nobody has documented does not end the wait.
            with_state(json!({"type": "pipeline_state_thinking", "name": "THINKING", "depth": 3})),
            with_state(json!({
                "type": "pipeline_state_completed",
                "name": "COMPLETED",
                "result": {"type": "pipeline_state_completed_failed", "name": "FAILED"},
            })),
        ]
    })
    .await;
    let client = server.client();

    let mut names = Vec::new();
    let result = loop {
        let pipeline = pipelines::get("acme", "rocket", "{p1}").send(&client).await.unwrap();
        let state = pipeline.state.unwrap();
        names.push(state.name().unwrap().to_string());
        if let PipelineState::Completed(completed) = state {
            break completed.result.unwrap();
        }
    };

    assert_eq!(names, ["PENDING", "IN_PROGRESS", "THINKING", "COMPLETED"]);
    assert_eq!(result.name(), Some(&PipelineResultName::Failed));
    for seen in server.seen() {
        seen.assert_empty(&format!("GET {PIPELINE}"));
    }
}

#[tokio::test]
async fn list_the_steps() {
    let server = Server::start(|_| {
        [page(
            [
                json!({
                    "type": "pipeline_step",
                    "uuid": "{s1}",
                    "name": "Build",
                    "duration_in_seconds": 61,
                    "state": {
                        "type": "pipeline_step_state_completed",
                        "name": "COMPLETED",
                        "result": {"type": "pipeline_step_state_completed_successful", "name": "SUCCESSFUL"},
                    },
                }),
                json!({
                    "type": "pipeline_step",
                    "uuid": "{s2}",
                    "state": {
                        "type": "pipeline_step_state_pending",
                        "name": "PENDING",
                        "stage": {"type": "pipeline_step_state_pending_paused", "name": "PAUSED"},
                    },
                }),
            ],
            None,
        )]
    })
    .await;

    let list = pipelines::list_steps("acme", "rocket", "{p1}");
    let steps = list.items(&server.client()).collect(usize::MAX).await.unwrap();

    assert_eq!(steps[0].name.as_deref(), Some("Build"));
    assert_eq!(steps[0].duration_in_seconds, Some(61));
    let Some(PipelineStepState::Completed(completed)) = &steps[0].state else { panic!("{steps:?}") };
    assert_eq!(completed.result.as_ref().unwrap().name().unwrap(), "SUCCESSFUL");
    let Some(PipelineStepState::Pending(pending)) = &steps[1].state else { panic!("{steps:?}") };
    assert_eq!(pending.stage.as_ref().unwrap().name().unwrap(), "PAUSED");
    server.only().assert_empty(&format!("GET {PIPELINE}/steps"));
}

#[tokio::test]
async fn read_a_log_from_where_the_last_read_stopped() {
    let storage = Server::start(|_| {
        [
            text(200, "application/octet-stream", "+ make\ncaf\u{e9}\n"),
            text(206, "application/octet-stream", "done\n"),
            text(416, "application/xml", "<Error><Code>InvalidRange</Code></Error>"),
        ]
    })
    .await;
    let signed = format!("{}/logs/s1?signature=a%0Db", storage.url());
    let server = Server::start(|_| (0..3).map(|_| located(307, &signed)).collect::<Vec<_>>()).await;
    let client = server.client();
    let log = pipelines::get_step_log("acme", "rocket", "{p1}", "{s1}");

    let mut read = Vec::new();
    let mut stream = log.send(&client).await.unwrap();
    while let Some(chunk) = stream.chunk().await.unwrap() {
        read.extend_from_slice(&chunk);
    }
    let rest = log.clone().range(&format!("bytes={}-", read.len())).send(&client).await.unwrap();
    assert_eq!(rest.head().status(), 206);
    read.extend_from_slice(&rest.bytes().await.unwrap());
    assert_eq!(String::from_utf8(read.clone()).unwrap(), "+ make\ncaf\u{e9}\ndone\n");
    let nothing = log.range(&format!("bytes={}-", read.len())).send(&client).await.unwrap_err();
    assert!(nothing.is_status(416), "{nothing}");

    for (seen, range) in server.seen().iter().zip([None, Some("bytes=13-"), Some("bytes=18-")]) {
        assert_eq!(seen.line, format!("GET {LOG}"));
        assert_eq!(seen.header("authorization"), Some(AUTHORIZATION));
        assert_eq!(seen.header("range"), range);
    }
    for (seen, range) in storage.seen().iter().zip([None, Some("bytes=13-"), Some("bytes=18-")]) {
        assert_eq!(seen.line, "GET /logs/s1?signature=a%0Db");
        assert_eq!(seen.header("authorization"), None);
        assert_eq!(seen.header("range"), range);
    }
}
