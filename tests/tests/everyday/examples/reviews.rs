//! Pull requests: found, opened, reviewed, merged.

use serde_json::json;

use super::{asked, run};
use crate::support::{Server, json, located, page};

const PULL_REQUESTS: &str = "/repositories/acme/rocket/pullrequests";

#[tokio::test]
async fn find_pull_requests() {
    let found = |id: i64| json!({"id": id, "title": "fix", "participants": [{"approved": true}, {"approved": false}]});
    let server = Server::start(|url| {
        let next = |page| Some(format!("{url}{PULL_REQUESTS}?page={page}"));
        // There is a third page with more than was asked for, and a fourth that nobody asks for.
        let full = |from: i64, page_| page((from..from + 50).map(found), next(page_));
        [full(1, 2), full(51, 3), full(101, 4)]
    })
    .await;

    let ended = run(&server, "find_pull_requests", &["acme", "rocket", "fix"]).await;

    let lines: String = (1..=120).map(|id| format!("#{id} fix (1 approvals)\n")).collect();
    ended.assert_printed(&lines);
    let [first, second, third] = asked(&server);
    first.assert_empty(&format!(
        "GET {PULL_REQUESTS}?state=OPEN&state=MERGED&q=title%20~%20%22fix%22&sort=-updated_on\
         &fields=%2Bvalues.participants&pagelen=50"
    ));
    second.assert_empty(&format!("GET {PULL_REQUESTS}?page=2"));
    third.assert_empty(&format!("GET {PULL_REQUESTS}?page=3"));
}

#[tokio::test]
async fn open_pull_request() {
    let opened =
        json!({"id": 9, "links": {"html": {"href": "https://bitbucket.org/acme/rocket/pull-requests/9"}}});
    let refused = json!({"type": "error", "error": {
        "message": "Bad request",
        "fields": {"reviewers": ["{u1} is the author"]},
    }});
    let server = Server::start(|_| [json(201, &opened), json(400, &refused)]).await;
    let arguments = ["acme", "rocket", "heat/shield", "main", "Heat shield", "{u1}", "{u2}"];

    let ended = run(&server, "open_pull_request", &arguments).await;
    ended.assert_printed("#9 https://bitbucket.org/acme/rocket/pull-requests/9\n");
    let ended = run(&server, "open_pull_request", &arguments).await;
    ended.assert_failed("pull_requests::create: 400 Bad Request");
    assert!(ended.errors.ends_with("\n  reviewers: {u1} is the author\n"), "{}", ended.errors);

    let [opened, again] = asked(&server);
    opened.assert_json(
        &format!("POST {PULL_REQUESTS}"),
        &json!({
            "title": "Heat shield",
            "source": {"branch": {"name": "heat/shield"}},
            "destination": {"branch": {"name": "main"}},
            "reviewers": [{"uuid": "{u1}"}, {"uuid": "{u2}"}],
            "close_source_branch": true,
        }),
    );
    assert_eq!(again.text(), opened.text());
}

#[tokio::test]
async fn review_pull_request() {
    let server = Server::start(|_| {
        [
            json(201, &json!({"type": "pullrequest_comment", "id": 9_007_199_254_740_993_i64})),
            json(201, &json!({"type": "pullrequest_comment", "id": 8})),
            json(200, &json!({"type": "comment_resolution"})),
            json(200, &json!({"type": "participant", "state": "approved"})),
            json(200, &json!({"type": "participant", "state": "changes_requested"})),
        ]
    })
    .await;
    for (what, printed) in [
        (&["comment", "src/main.rs", "12", "Why?"][..], "comment 9007199254740993\n"),
        (&["reply", "9007199254740993", "Because."], "comment 8\n"),
        (&["resolve", "9007199254740993"], "resolved\n"),
        (&["approve"], "approved\n"),
        (&["request-changes"], "changes requested\n"),
    ] {
        let arguments = [&["acme", "rocket", "42"], what].concat();
        run(&server, "review_pull_request", &arguments).await.assert_printed(printed);
    }
    let ended = run(&server, "review_pull_request", &["acme", "rocket", "42", "praise"]).await;
    ended.assert_failed("usage: review_pull_request");

    let [comment, reply, resolve, approve, request_changes] = asked(&server);
    let path = format!("{PULL_REQUESTS}/42");
    comment.assert_json(
        &format!("POST {path}/comments"),
        &json!({"content": {"raw": "Why?"}, "inline": {"path": "src/main.rs", "to": 12}}),
    );
    reply.assert_json(
        &format!("POST {path}/comments"),
        &json!({"content": {"raw": "Because."}, "parent": {"id": 9_007_199_254_740_993_i64}}),
    );
    resolve.assert_empty(&format!("POST {path}/comments/9007199254740993/resolve"));
    approve.assert_empty(&format!("POST {path}/approve"));
    request_changes.assert_empty(&format!("POST {path}/request-changes"));
}

#[tokio::test]
async fn merge_and_wait() {
    let merged = json!({"type": "pullrequest", "state": "MERGED", "merge_commit": {"hash": "5c1b"}});
    let task = format!("{PULL_REQUESTS}/42/merge/task-status/%7B3f-9%7D");
    let server = Server::start(|url| {
        [
            located(202, &format!("{url}{task}")),
            json(200, &json!({"task_status": "PENDING"})),
            json(200, &json!({"task_status": "SUCCESS", "merge_result": merged})),
            // The second time at once.
            json(200, &merged),
        ]
    })
    .await;

    let ended = run(&server, "merge_and_wait", &["acme", "rocket", "42", "Heat shield (#42)"]).await;
    ended.assert_printed("merged as 5c1b\n");
    let ended = run(&server, "merge_and_wait", &["acme", "rocket", "42"]).await;
    ended.assert_printed("merged as 5c1b\n");

    let [merge, first, second, at_once] = asked(&server);
    let line = format!("POST {PULL_REQUESTS}/42/merge?async=true");
    let body = json!({
        "type": "pullrequest_merge_parameters",
        "message": "Heat shield (#42)",
        "close_source_branch": true,
        "merge_strategy": "squash",
    });
    merge.assert_json(&line, &body);
    first.assert_empty(&format!("GET {task}"));
    second.assert_empty(&format!("GET {task}"));
    at_once.assert_json(&line, &json!({"close_source_branch": true, "merge_strategy": "squash"}));
}
