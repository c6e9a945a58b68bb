//! Finding pull requests, and opening one.

use bitbucket_cloud::models::{
    ParticipantState, PullRequest, PullRequestBranch, PullRequestEndpoint, PullRequestState, UserAccount,
};
use bitbucket_cloud::pull_requests;
use serde_json::{Value, json};

use crate::support::{AUTHORIZATION, Server, json, page};

fn pull_request(id: i64) -> Value {
    json!({
        "type": "pullrequest",
        "id": id,
        "title": format!("fix valve {id}"),
        "state": "OPEN",
        "author": {"type": "user", "display_name": "Ada", "uuid": "{a1}"},
        "participants": [{"type": "participant", "role": "REVIEWER", "approved": true, "state": "approved"}],
    })
}

#[tokio::test]
async fn my_open_pull_requests_stop_after_120() {
    let server = Server::start(|url| {
        let next = |page| Some(format!("{url}/repositories/acme/rocket/pullrequests?page={page}&ctx=a%2Bb"));
        // There is a fourth page, which nobody needs.
        [
            page((1..=50).map(pull_request), next(2)),
            page((51..=100).map(pull_request), next(3)),
            page((101..=150).map(pull_request), next(4)),
        ]
    })
    .await;

    let mine = pull_requests::list("acme", "rocket")
        .state([PullRequestState::Open])
        .state([PullRequestState::Draft])
        .q(r#"title ~ "fix""#)
        .sort("-updated_on")
        .pagelen(50)
        .fields("+values.participants")
        .items(&server.client())
        .collect(120)
        .await
        .unwrap();

    assert_eq!(mine.len(), 120);
    let last = mine.last().unwrap();
    assert_eq!(last.id, Some(120));
    assert_eq!(last.title.as_deref(), Some("fix valve 120"));
    assert_eq!(last.state, Some(PullRequestState::Open));
    assert_eq!(last.author.as_ref().unwrap().display_name(), Some("Ada"));
    let participants = last.participants.as_deref().unwrap();
    assert_eq!(participants[0].state, Some(ParticipantState::Approved));

    let seen = server.seen();
    let path = "GET /repositories/acme/rocket/pullrequests";
    assert_eq!(
        seen.iter().map(|seen| seen.line.as_str()).collect::<Vec<_>>(),
        [
            format!(
                "{path}?state=OPEN&state=DRAFT&q=title%20~%20%22fix%22&sort=-updated_on&pagelen=50\
                 &fields=%2Bvalues.participants"
            ),
            format!("{path}?page=2&ctx=a%2Bb"),
            format!("{path}?page=3&ctx=a%2Bb"),
        ]
    );
    for seen in seen {
        assert_eq!(seen.header("authorization"), Some(AUTHORIZATION));
        assert_eq!(seen.header("accept"), Some("application/json"));
        let user_agent = seen.header("user-agent").unwrap();
        assert!(user_agent.starts_with("bitbucket-cloud/"), "{user_agent}");
    }
}

#[tokio::test]
async fn open_a_pull_request_with_reviewers() {
    let server = Server::start(|_| {
        [json(
            201,
            &json!({
                "type": "pullrequest",
                "id": 7,
                "state": "OPEN",
                "source": {"branch": {"name": "heat-shield"}, "repository": null},
                "links": {"html": {"href": "https://bitbucket.example/acme/rocket/pull-requests/7"}},
            }),
        )]
    })
    .await;

    let branch =
        |name: &str| PullRequestEndpoint::default().with_branch(PullRequestBranch::default().with_name(name));
    let reviewer = |uuid: &str| UserAccount::default().with_uuid(uuid);
    let body = PullRequest::default()
        .with_title("Heat shield")
        .with_source(branch("heat-shield"))
        .with_destination(branch("main"))
        .with_reviewers(vec![reviewer("{b2}"), reviewer("{c3}")])
        .with_close_source_branch(true);
    let opened = pull_requests::create("acme", "rocket", &body).send(&server.client()).await.unwrap();

    assert_eq!(opened.id, Some(7));
    assert_eq!(opened.source.unwrap().repository, None);
    let html = opened.links.unwrap().html.unwrap().href;
    assert_eq!(html.as_deref(), Some("https://bitbucket.example/acme/rocket/pull-requests/7"));
    server.only().assert_json(
        "POST /repositories/acme/rocket/pullrequests",
        &json!({
            "title": "Heat shield",
            "source": {"branch": {"name": "heat-shield"}},
            "destination": {"branch": {"name": "main"}},
            "reviewers": [{"uuid": "{b2}"}, {"uuid": "{c3}"}],
            "close_source_branch": true,
        }),
    );
}
