//! Merging, at once or in the background.

use bitbucket_cloud::Cloud;
use bitbucket_cloud::mock::{Mock, MockResponse};
use bitbucket_cloud::models::{MergeStrategy, MergeTaskState, PullRequestMergeParameters, PullRequestState};
use bitbucket_cloud::pull_requests::{self, MergeReply};
use serde_json::json;

use crate::support::{Server, json};

const MERGE: &str = "/repositories/acme/rocket/pullrequests/42/merge";

fn squash() -> PullRequestMergeParameters {
    PullRequestMergeParameters::default()
        .with_message("Heat shield (#42)")
        .with_close_source_branch(true)
        .with_merge_strategy(MergeStrategy::Squash)
}

#[tokio::test]
async fn merged_at_once() {
    let merged = json!({
        "type": "pullrequest",
        "id": 42,
        "state": "MERGED",
        "merge_commit": {"type": "commit", "hash": "5c1b"},
    });
    let server = Server::start(|_| [json(200, &merged)]).await;

    let reply =
        pull_requests::merge("acme", "rocket", 42).body(&squash()).send(&server.client()).await.unwrap();

    let MergeReply::Ok(merged) = reply else { panic!("{reply:?}") };
    assert_eq!(merged.state, Some(PullRequestState::Merged));
    assert_eq!(merged.merge_commit.unwrap().hash.as_deref(), Some("5c1b"));
    server.only().assert_json(
        &format!("POST {MERGE}"),
        &json!({
            "type": "pullrequest_merge_parameters",
            "message": "Heat shield (#42)",
            "close_source_branch": true,
            "merge_strategy": "squash",
        }),
    );
}

#[tokio::test]
async fn merged_in_the_background() {
    let mock = Mock::new();
    let task = format!("{MERGE}/task-status/%7B3f-9%7D");
    let accepted =
        MockResponse::status(202).with_header("location", &format!("https://api.bitbucket.org/2.0{task}"));
    mock.answer(&format!("POST {MERGE}?async=true"), accepted);
    let pending = json!({"task_status": "PENDING", "links": {"self": {"href": "…"}}});
    let merged = json!({"type": "pullrequest", "id": 42, "state": "MERGED"});
    mock.answer(&format!("GET {task}"), pending);
    mock.answer(&format!("GET {task}"), json!({"task_status": "SUCCESS", "merge_result": merged}));
    let client = mock.client::<Cloud>();

    let merge = pull_requests::merge("acme", "rocket", 42).asynchronous(true).body(&squash());
    let reply = merge.send(&client).await.unwrap();
    let MergeReply::Accepted(accepted) = reply else { panic!("{reply:?}") };
    let task = accepted.last_segment().unwrap();
    let merged = loop {
        let status =
            pull_requests::get_merge_task_status("acme", "rocket", 42, &task).send(&client).await.unwrap();
        if status.task_status == Some(MergeTaskState::Success) {
            break status.merge_result.unwrap();
        }
    };

    assert_eq!(merged.state, Some(PullRequestState::Merged));
    mock.assert_all_asked();
    assert_eq!(mock.requests()[0].json()["merge_strategy"], "squash");
}
