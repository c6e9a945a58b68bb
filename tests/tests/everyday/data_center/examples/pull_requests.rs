//! Pull requests that somebody else changes as well.

use serde_json::{Value, json};

use super::{ROCKET, ask, page, refusal, seen, serve};
use crate::support::{Answer, json};

const LIST: &str = "pull-requests?state=OPEN&direction=OUTGOING&at=refs%2Fheads%2Fheat-shield";

const ARGUMENTS: [&str; 4] = ["SHIP", "rocket", "heat-shield", "SHIP-7 Heat shield"];

fn reviewers() -> Value {
    json!([{"user": {"name": "ada"}, "role": "REVIEWER", "status": "APPROVED"}])
}

/// A pull request as it stands in this version.
fn standing(id: i64, version: i64) -> Answer {
    let body = json!({"id": id, "version": version, "title": "shield", "description": "Ceramic",
        "state": "OPEN", "reviewers": reviewers()});
    json(200, &body)
}

fn stale(current: i64) -> Answer {
    refusal(
        409,
        &json!([{
            "context": null,
            "message": "There is a newer version.",
            "exceptionName": "org.example.OutOfDateException",
            "currentVersion": current,
            "expectedVersion": current - 1,
        }]),
    )
}

fn merged(id: i64) -> Answer {
    json(200, &json!({"id": id, "version": 9, "state": "MERGED"}))
}

fn commented() -> Answer {
    json(201, &json!({"id": 31, "version": 0, "text": "Landing as *SHIP-7 Heat shield*"}))
}

#[tokio::test]
async fn a_branch_lands_though_somebody_was_faster() {
    let server = serve([
        page(0, [json!({"id": 7})], Some(3)),
        page(3, [json!({"id": 8})], None),
        commented(),
        standing(7, 2),
        stale(3),
        standing(7, 3),
        json(200, &json!({"id": 7, "version": 4})),
        merged(7),
        commented(),
        standing(8, 0),
        json(200, &json!({"id": 8, "version": 1})),
        merged(8),
    ])
    .await;

    let ended = ask(&server, "land_branch", &ARGUMENTS).await;

    assert_eq!((ended.code, ended.printed.as_str()), (Some(0), "#7: MERGED\n#8: MERGED\n"));
    assert_eq!(ended.errors, "#7: somebody was faster\n");
    let [list, more, comment, read, first, again, second, merge, _, _, other, merge_other] = seen(&server);
    list.assert_empty(&format!("GET {ROCKET}/{LIST}"));
    more.assert_empty(&format!("GET {ROCKET}/{LIST}&start=3"));
    let path = format!("{ROCKET}/pull-requests/7");
    let text = json!({"text": "Landing as *SHIP-7 Heat shield*"});
    comment.assert_json(&format!("POST {path}/comments"), &text);
    read.assert_empty(&format!("GET {path}"));
    again.assert_empty(&format!("GET {path}"));
    let change = |version: i64| {
        json!({"version": version, "title": "SHIP-7 Heat shield", "description": "Ceramic",
            "reviewers": reviewers()})
    };
    first.assert_json(&format!("PUT {path}"), &change(2));
    second.assert_json(&format!("PUT {path}"), &change(3));
    merge.assert_empty(&format!("POST {path}/merge?version=4"));
    other.assert_json(&format!("PUT {ROCKET}/pull-requests/8"), &change(0));
    merge_other.assert_empty(&format!("POST {ROCKET}/pull-requests/8/merge?version=1"));
}

#[tokio::test]
async fn another_conflict_is_not_tried_again() {
    let archived =
        json!([{"context": null, "message": "The repository is archived.", "exceptionName": null}]);
    let server =
        serve([page(0, [json!({"id": 7})], None), commented(), standing(7, 2), refusal(409, &archived)])
            .await;
    let ended = ask(&server, "land_branch", &ARGUMENTS).await;
    assert_eq!((ended.code, ended.printed.as_str()), (Some(1), ""));
    let start = "error: pull_requests::update: 409 Conflict: The repository is archived.";
    assert!(ended.errors.starts_with(start), "{}", ended.errors);
    seen::<4>(&server);
}

#[tokio::test]
async fn who_is_always_slower_gives_up() {
    let attempts = (0..5).flat_map(|version| [standing(7, version), stale(version + 1)]);
    let server = serve([page(0, [json!({"id": 7})], None), commented()].into_iter().chain(attempts)).await;
    let ended = ask(&server, "land_branch", &ARGUMENTS).await;
    assert_eq!(ended.code, Some(1));
    let (told, error) = ended.errors.split_at("#7: somebody was faster\n".len() * 4);
    assert_eq!(told, "#7: somebody was faster\n".repeat(4));
    assert!(error.starts_with("error: pull_requests::update: 409 Conflict: There is a newer"), "{error}");
    seen::<12>(&server);
}

#[tokio::test]
async fn nothing_to_land() {
    let server = serve([page(0, [], None)]).await;
    assert_eq!(ask(&server, "land_branch", &ARGUMENTS).await.printed(), "");
    let [list] = seen(&server);
    list.assert_empty(&format!("GET {ROCKET}/{LIST}"));
}
