//! Changes that somebody else was faster with, and merges that are refused.

use bitbucket_data_center::mock::{Mock, MockResponse, RecordedRequest};
use bitbucket_data_center::models::{ConflictErrorBody, ConflictErrorMessage, PullRequest, PullRequestState};
use bitbucket_data_center::{DataCenter, Error, Timestamp, pull_requests};
use serde_json::{Value, json};

use super::{ROCKET, client, refusal, serve};
use crate::support::json;

/// The first error that a refusal lists.
fn first(error: &Error) -> ConflictErrorMessage {
    error.body::<ConflictErrorBody>().expect("its model").errors.expect("a list").swap_remove(0)
}

#[tokio::test]
async fn a_stale_version_is_told_and_tried_again() {
    let stale = json!([{
        "context": null,
        "message": "Version 2 is not the newest one.",
        "exceptionName": "org.example.OutOfDateException",
        "currentVersion": 3,
        "expectedVersion": 2,
    }]);
    let updated = json!({"id": 42, "version": 4, "title": "Raise both masts"});
    let mock = Mock::new();
    let line = format!("PUT {ROCKET}/pull-requests/42");
    mock.answer(&line, MockResponse::json(json!({"errors": stale})).with_status(409)).answer(&line, updated);
    let client = mock.client::<DataCenter>();

    let mut change = PullRequest::default().with_version(2).with_title("Raise both masts");
    let update = |change: &PullRequest| pull_requests::update("SHIP", "rocket", 42, change);
    let error = update(&change).send(&client).await.unwrap_err();
    assert!(error.is_status(409), "{error}");
    let conflict = first(&error);
    assert_eq!((conflict.current_version, conflict.expected_version), (Some(3), Some(2)));
    assert_eq!(conflict.exception_name.as_deref(), Some("org.example.OutOfDateException"));

    change.version = conflict.current_version;
    let updated = update(&change).send(&client).await.unwrap();
    assert_eq!(updated.version, Some(4));
    mock.assert_all_asked();
    let sent: Vec<Value> = mock.requests().iter().map(RecordedRequest::json).collect();
    assert_eq!(sent, [2, 3].map(|version| json!({"version": version, "title": "Raise both masts"})));
}

#[tokio::test]
async fn a_merge_that_is_refused_says_by_whom() {
    let vetoes = json!([{
        "context": null,
        "message": "The merge is refused.",
        "exceptionName": "org.example.VetoException",
        "conflicted": true,
        "vetoes": [
            {"summaryMessage": "Too few approvals", "detailedMessage": "One more captain has to approve"},
            {"summaryMessage": "A build is missing", "detailedMessage": null},
        ],
    }]);
    let server = serve([refusal(409, &vetoes)]).await;

    let merge = pull_requests::merge("SHIP", "rocket", 42, 3);
    let error = merge.send(&client(&server)).await.unwrap_err();

    assert!(
        error.to_string().starts_with("pull_requests::merge: 409 Conflict: The merge is refused."),
        "{error}"
    );
    let refused = first(&error);
    assert_eq!(refused.conflicted, Some(true));
    let vetoes = refused.vetoes.unwrap();
    assert_eq!(vetoes[0].detailed_message.as_deref(), Some("One more captain has to approve"));
    assert_eq!((vetoes.len(), vetoes[1].detailed_message.as_deref()), (2, None));
    let seen = server.only();
    seen.assert_empty(&format!("POST {ROCKET}/pull-requests/42/merge?version=3"));
    // What a browser could send without being asked is refused without it.
    assert_eq!(seen.header("x-atlassian-token"), Some("no-check"));
}

#[tokio::test]
async fn merged() {
    let merged = json!({"id": 42, "version": 4, "state": "MERGED", "closedDate": 1_772_600_000_123_i64});
    let server = serve([json(200, &merged)]).await;
    let merged = pull_requests::merge("SHIP", "rocket", 42, 3).send(&client(&server)).await.unwrap();
    assert_eq!(merged.state, Some(PullRequestState::Merged));
    assert_eq!(merged.closed_date, Some(Timestamp::from_unix_milliseconds(1_772_600_000_123)));
}
