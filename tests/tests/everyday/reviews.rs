//! Reviewing a pull request.

use bitbucket_cloud::models::{CommentInline, ParticipantState, PullRequestComment, RenderedText};
use bitbucket_cloud::pull_requests;
use serde_json::json;

use crate::support::{Server, empty, json};

const COMMENTS: &str = "/repositories/acme/rocket/pullrequests/42/comments";

fn says(text: &str) -> RenderedText {
    RenderedText::default().with_raw(text)
}

#[tokio::test]
async fn comment_on_a_line_then_reply_then_resolve() {
    let comment = json!({
        "type": "pullrequest_comment",
        "id": 9_007_199_254_740_993_i64,
        "content": {"type": "rendered", "raw": "Why?", "markup": "markdown", "html": "<p>Why?</p>"},
        "inline": {"path": "src/main.rs", "to": 12, "from": null},
        "pullrequest": {"type": "pullrequest", "id": 42},
    });
    let reply = json!({
        "type": "pullrequest_comment",
        "id": 8,
        "content": {"raw": "Because."},
        "parent": {"id": 9_007_199_254_740_993_i64},
    });
    let resolution = json!({"type": "comment_resolution", "user": {"type": "user", "display_name": "Ada"}});
    let server =
        Server::start(|_| [json(201, &comment), json(201, &reply), json(200, &resolution), empty(204)]).await;
    let client = server.client();

    let body = PullRequestComment::default()
        .with_content(says("Why?"))
        .with_inline(CommentInline::default().with_path("src/main.rs").with_to(12));
    let comment = pull_requests::create_comment("acme", "rocket", 42, &body).send(&client).await.unwrap();
    let id = comment.id.unwrap();
    assert_eq!(id, 9_007_199_254_740_993);
    assert_eq!(comment.inline.unwrap().from, None);
    assert_eq!(comment.pull_request.unwrap().id, Some(42));

    let body = PullRequestComment::default()
        .with_content(says("Because."))
        .with_parent(PullRequestComment::default().with_id(id));
    let reply = pull_requests::create_comment("acme", "rocket", 42, &body).send(&client).await.unwrap();
    assert_eq!(reply.parent.unwrap().id(), Some(id));

    let resolution = pull_requests::resolve_comment("acme", "rocket", 42, id).send(&client).await.unwrap();
    assert_eq!(resolution.user.unwrap().display_name(), Some("Ada"));
    pull_requests::reopen_comment("acme", "rocket", 42, id).send(&client).await.unwrap();

    let [comment, reply, resolve, reopen] = <[_; 4]>::try_from(server.seen()).unwrap();
    comment.assert_json(
        &format!("POST {COMMENTS}"),
        &json!({"content": {"raw": "Why?"}, "inline": {"path": "src/main.rs", "to": 12}}),
    );
    reply.assert_json(
        &format!("POST {COMMENTS}"),
        &json!({"content": {"raw": "Because."}, "parent": {"id": id}}),
    );
    resolve.assert_empty(&format!("POST {COMMENTS}/{id}/resolve"));
    reopen.assert_empty(&format!("DELETE {COMMENTS}/{id}/resolve"));
}

#[tokio::test]
async fn approve_and_request_changes_and_take_both_back() {
    let participant = |state: &str| {
        json(
            200,
            &json!({
                "type": "participant",
                "role": "REVIEWER",
                "approved": state == "approved",
                "state": state,
                "participated_on": "2026-03-01T08:00:00.123456+00:00",
                "user": {"type": "team", "username": "crew"},
            }),
        )
    };
    let server = Server::start(|_| {
        [participant("approved"), empty(204), participant("changes_requested"), empty(204)]
    })
    .await;
    let client = server.client();

    let approval = pull_requests::approve("acme", "rocket", 42).send(&client).await.unwrap();
    assert_eq!(approval.state, Some(ParticipantState::Approved));
    assert_eq!(approval.participated_on.unwrap().as_str(), "2026-03-01T08:00:00.123456+00:00");
    assert_eq!(approval.user.unwrap().username(), Some("crew"));
    pull_requests::unapprove("acme", "rocket", 42).send(&client).await.unwrap();
    let request = pull_requests::request_changes("acme", "rocket", 42).send(&client).await.unwrap();
    assert_eq!(request.state, Some(ParticipantState::ChangesRequested));
    assert_eq!(request.approved, Some(false));
    pull_requests::withdraw_change_request("acme", "rocket", 42).send(&client).await.unwrap();

    let path = "/repositories/acme/rocket/pullrequests/42";
    let [approve, unapprove, request, withdraw] = <[_; 4]>::try_from(server.seen()).unwrap();
    approve.assert_empty(&format!("POST {path}/approve"));
    unapprove.assert_empty(&format!("DELETE {path}/approve"));
    request.assert_empty(&format!("POST {path}/request-changes"));
    withdraw.assert_empty(&format!("DELETE {path}/request-changes"));
}
