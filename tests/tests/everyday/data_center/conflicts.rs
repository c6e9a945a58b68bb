//! Changes that somebody else was faster with, and merges that are refused.

use bitbucket_data_center::Timestamp;
use bitbucket_data_center::models::{ConflictErrorBody, ConflictErrorMessage, PullRequest, PullRequestState};
use bitbucket_data_center::{Error, pull_requests};
use serde_json::json;

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
    let server = serve([refusal(409, &stale), json(200, &updated)]).await;
    let client = client(&server);

    let mut change =
        PullRequest { version: Some(2), title: Some("Raise both masts".to_owned()), ..Default::default() };
    let update = |change: &PullRequest| pull_requests::update("SHIP", "rocket", 42, change);
    let error = update(&change).send(&client).await.unwrap_err();
    assert!(error.is_status(409), "{error}");
    let conflict = first(&error);
    assert_eq!((conflict.current_version, conflict.expected_version), (Some(3), Some(2)));
    assert_eq!(conflict.exception_name.as_deref(), Some("org.example.OutOfDateException"));

    change.version = conflict.current_version;
    let updated = update(&change).send(&client).await.unwrap();
    assert_eq!(updated.version, Some(4));
    let [tried, again] = <[_; 2]>::try_from(server.seen()).unwrap();
    let line = format!("PUT {ROCKET}/pull-requests/42");
    tried.assert_json(&line, &json!({"version": 2, "title": "Raise both masts"}));
    again.assert_json(&line, &json!({"version": 3, "title": "Raise both masts"}));
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
