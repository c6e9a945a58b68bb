//! Webhooks of a repository and of a workspace.

use bitbucket_cloud::events::{Event, WebhookEvent as _};
use bitbucket_cloud::models::{WebhookEvent, WebhookSubject, WebhookSubscription};
use bitbucket_cloud::{repositories, workspaces};
use serde_json::json;

use crate::support::{Server, empty, json, page};

fn subscription() -> WebhookSubscription {
    WebhookSubscription::default()
        .with_description("Deploys")
        .with_url("https://ci.example.com/hook")
        .with_active(true)
        .with_secret("hu5h")
        .with_events(vec![WebhookEvent::RepositoryPush, WebhookEvent::from("repo:tagged")])
}

fn body() -> serde_json::Value {
    json!({
        "description": "Deploys",
        "url": "https://ci.example.com/hook",
        "active": true,
        "secret": "hu5h",
        "events": ["repo:push", "repo:tagged"],
    })
}

#[tokio::test]
async fn of_a_repository() {
    let hook = json!({
        "type": "webhook_subscription",
        "uuid": "{w1}",
        "secret_set": true,
        "events": ["repo:push", "repo:tagged"],
        "subject_type": "repository",
        "subject": {"type": "repository", "full_name": "acme/rocket"},
    });
    let server =
        Server::start(|_| [json(201, &hook), page([hook.clone()], None), json(200, &hook), empty(204)]).await;
    let client = server.client();
    assert!(!format!("{:?}", subscription()).contains("hu5h"));

    let created = repositories::create_hook("acme", "rocket", &subscription()).send(&client).await.unwrap();
    let uuid = created.uuid.unwrap();
    let hooks = repositories::list_hooks("acme", "rocket").items(&client).collect(100).await.unwrap();
    let off = subscription().with_active(false);
    repositories::update_hook("acme", "rocket", &uuid, &off).send(&client).await.unwrap();
    repositories::delete_hook("acme", "rocket", &uuid).send(&client).await.unwrap();

    let events = hooks[0].events.as_deref().unwrap();
    assert_eq!(events[0], WebhookEvent::RepositoryPush);
    assert_eq!(events[1], "repo:tagged");
    let Some(WebhookSubject::Repository(subject)) = &hooks[0].subject else { panic!("{hooks:?}") };
    assert_eq!(subject.full_name.as_deref(), Some("acme/rocket"));
    let path = "/repositories/acme/rocket/hooks";
    let [create, list, update, delete] = <[_; 4]>::try_from(server.seen()).unwrap();
    create.assert_json(&format!("POST {path}"), &body());
    list.assert_empty(&format!("GET {path}"));
    let mut off = body();
    off["active"] = false.into();
    update.assert_json(&format!("PUT {path}/%7Bw1%7D"), &off);
    delete.assert_empty(&format!("DELETE {path}/%7Bw1%7D"));
}

#[tokio::test]
async fn a_secret_is_changed_and_nothing_else() {
    let hook = json!({
        "type": "webhook_subscription",
        "uuid": "{w1}",
        "description": "Deploys",
        "url": "https://ci.example.com/hook",
        "active": true,
        "secret_set": true,
        "events": ["repo:push", "pullrequest:shelved"],
    });
    let server = Server::start(|_| [json(200, &hook), json(200, &hook)]).await;
    let client = server.client();

    let hook = repositories::get_hook("acme", "rocket", "{w1}").send(&client).await.unwrap();
    // What a webhook is created for and what a delivery says are of one type.
    let pushed = Event::read("repo:push", b"{}").unwrap().event_key();
    assert!(hook.events.as_deref().unwrap().contains(&pushed));
    let changed = hook.with_secret("n3w");
    repositories::update_hook("acme", "rocket", "{w1}", &changed).send(&client).await.unwrap();

    let [_, update] = <[_; 2]>::try_from(server.seen()).unwrap();
    let body: serde_json::Value = serde_json::from_slice(&update.body).unwrap();
    assert_eq!((&body["secret"], &body["active"]), (&json!("n3w"), &json!(true)));
    assert_eq!(body["events"], json!(["repo:push", "pullrequest:shelved"]));
    assert!(!format!("{changed:?}").contains("n3w"));
}

#[tokio::test]
async fn of_a_workspace() {
    let hook = json!({
        "type": "webhook_subscription",
        "uuid": "{w2}",
        "subject": {"type": "workspace", "slug": "acme"},
    });
    let server = Server::start(|_| [json(201, &hook), empty(204)]).await;
    let client = server.client();

    let created = workspaces::create_hook("acme", &subscription()).send(&client).await.unwrap();
    workspaces::delete_hook("acme", created.uuid.unwrap()).send(&client).await.unwrap();

    assert!(matches!(created.subject, Some(WebhookSubject::Workspace(_))), "{:?}", created.subject);
    let [create, delete] = <[_; 2]>::try_from(server.seen()).unwrap();
    create.assert_json("POST /workspaces/acme/hooks", &body());
    delete.assert_empty("DELETE /workspaces/acme/hooks/%7Bw2%7D");
}
