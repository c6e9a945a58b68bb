//! What newcomers write first, as they write it.

use bitbucket_cloud::http::Method;
use bitbucket_cloud::mock::Mock;
use bitbucket_cloud::models::{Account, PullRequest, PullRequestState, UserAccount};
use bitbucket_cloud::{Cloud, RequestOptions as _, branch_restrictions, pull_requests};
use futures_util::TryStreamExt as _;
use serde_json::{Value, json};

fn pull_request() -> Value {
    json!({"type": "pullrequest", "id": 7, "state": "OPEN", "title": "Heat shield"})
}

#[tokio::test]
async fn a_number_is_of_any_integer_type_and_a_text_is_owned_or_not() {
    let mock = Mock::new();
    mock.always("GET /repositories/acme/rocket/pullrequests/7", pull_request());
    let client = mock.client::<Cloud>();
    let (workspace, slug) = (String::from("acme"), String::from("rocket"));
    for got in [
        pull_requests::get(&workspace, &slug, 7_u64).send(&client).await,
        pull_requests::get(&workspace, slug.as_str(), 7_u32).send(&client).await,
        pull_requests::get(workspace.clone(), slug.clone(), 7_usize).send(&client).await,
        pull_requests::get("acme", slug, 7).send(&client).await,
    ] {
        assert_eq!(got.unwrap().id, Some(7));
    }
}

#[tokio::test]
async fn what_a_list_gives_goes_into_the_next_call() {
    let mock = Mock::new();
    mock.answer(
        "GET /repositories/acme/rocket/branch-restrictions",
        json!({"values": [{"id": 3}, {"id": 4}]}),
    );
    mock.answer("DELETE /repositories/acme/rocket/branch-restrictions/3", json!(null));
    mock.answer("DELETE /repositories/acme/rocket/branch-restrictions/4", json!(null));
    let client = mock.client::<Cloud>();
    for restriction in branch_restrictions::list("acme", "rocket").collect(&client).await.unwrap() {
        let id = restriction.id.unwrap();
        branch_restrictions::delete("acme", "rocket", id).send(&client).await.unwrap();
    }
    mock.assert_all_asked();
}

#[tokio::test]
async fn options_are_given_where_there_are_any() {
    let mock = Mock::new();
    mock.always("GET /repositories/acme/rocket/pullrequests", json!({"values": [pull_request()]}));
    let client = mock.client::<Cloud>();
    let states = [vec![], vec![PullRequestState::Open, PullRequestState::Merged]];
    for states in states {
        let list = pull_requests::list("acme", "rocket").state(states).q(&format!("title ~ \"{}\"", "x"));
        let open: Vec<PullRequest> = list.items(&client).try_collect().await.unwrap();
        assert_eq!(open[0].state, Some(PullRequestState::Open));
    }
    let maybe = Some(PullRequestState::Declined);
    let page = pull_requests::list("acme", "rocket").state(maybe).send(&client).await.unwrap();
    assert_eq!((page.len(), page.is_empty(), page.iter().count()), (1, false, 1));
    for pull_request in page {
        assert_eq!(pull_request.title.as_deref(), Some("Heat shield"));
    }
    let asked: Vec<_> = mock.requests().iter().map(|request| request.query("state")).collect();
    assert_eq!(asked, [vec![], vec!["OPEN", "MERGED"], vec!["DECLINED"]]);
}

#[tokio::test]
async fn every_request_has_every_method() {
    let mock = Mock::new();
    mock.always("GET /repositories/acme/rocket/pullrequests/7", pull_request());
    mock.always("POST /repositories/acme/rocket/pullrequests", pull_request());
    mock.always("PUT /repositories/acme/rocket/default-reviewers/ada", json!({"type": "user"}));
    let client = mock.client::<Cloud>();
    let second = std::time::Duration::from_secs(1);
    // One that has setters, one that has none, one with a body that another takes the place of.
    pull_requests::get("acme", "rocket", 7).fields("id").with_timeout(second).send(&client).await.unwrap();
    let add = pull_requests::add_default_reviewer("acme", "rocket", "ada");
    add.with_timeout(second).with_header("x-own", "blue").send(&client).await.unwrap();
    let body = json!({"title": "x", "novel": {"a": 1}});
    let create = pull_requests::create("acme", "rocket", &PullRequest::default()).with_json(&body);
    create.send(&client).await.unwrap();
    assert_eq!(mock.requests()[2].json(), body);
}

#[tokio::test]
async fn serde_reads_what_any_call_answers() {
    #[derive(serde::Deserialize)]
    struct Mine {
        id: u64,
        title: String,
    }

    let mock = Mock::new();
    mock.always("GET /repositories/acme/rocket/pullrequests/7", pull_request());
    let client = mock.client::<Cloud>();
    let mine: Mine = pull_requests::get("acme", "rocket", 7).json_as().send(&client).await.unwrap();
    assert_eq!((mine.id, mine.title.as_str()), (7, "Heat shield"));
    let raw = client.request(Method::GET, "/repositories/acme/rocket/pullrequests/7");
    assert_eq!(raw.send(&client).await.unwrap().to_value(), pull_request());
}

#[test]
fn a_test_makes_answers() {
    let ada = UserAccount::default().with_uuid("{a1}").with_display_name("Ada");
    let made = PullRequest::default()
        .with_id(7)
        .with_state("OPEN")
        .with_author(ada.clone())
        .with_created_on("2026-05-29T22:18:01+00:00")
        .with_reviewers([Account::from(ada)]);
    assert_eq!(made.state, Some(PullRequestState::Open));
    assert!(made.to_json().contains("\"display_name\":\"Ada\""), "{}", made.to_json());
}
