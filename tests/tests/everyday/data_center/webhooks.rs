//! Webhooks of a repository and of a project, with the same keys that deliveries have.

use bitbucket_data_center::events::{Event, EventKey, WebhookEvent as _};
use bitbucket_data_center::models::{Webhook, WebhookConfiguration, WebhookEvent};
use bitbucket_data_center::{project, repository};
use serde_json::json;

use super::{ROCKET, client, page, serve};
use crate::support::{empty, json};

fn wanted(secret: &str) -> Webhook {
    Webhook::default()
        .with_name("Deploys")
        .with_url("https://ci.example.com/hook")
        .with_active(true)
        .with_events([WebhookEvent::PullRequestMerged])
        .with_configuration(WebhookConfiguration::default().with_secret(secret))
}

fn body(secret: &str) -> serde_json::Value {
    json!({
        "name": "Deploys",
        "url": "https://ci.example.com/hook",
        "active": true,
        "events": ["pr:merged"],
        "configuration": {"secret": secret},
    })
}

#[tokio::test]
async fn of_a_repository() {
    let hook = json!({"id": 7, "name": "Deploys", "events": ["pr:merged", "pr:new_one"]});
    let server = serve([json(201, &hook), page(0, [hook.clone()], None), json(200, &hook), empty(204)]).await;
    let client = client(&server);

    let created = repository::create_webhook("SHIP", "rocket", &wanted("hu5h")).send(&client).await.unwrap();
    let id = created.id.unwrap();
    let hooks = repository::list_webhooks("SHIP", "rocket").items(&client).collect(100).await.unwrap();
    // Another secret: what is not said of the webhook stays as it is said here.
    repository::update_webhook("SHIP", "rocket", id, &wanted("n3w")).send(&client).await.unwrap();
    repository::delete_webhook("SHIP", "rocket", id).send(&client).await.unwrap();

    // What a webhook is created for and what a delivery says are of one type.
    let merged = Event::read("pr:merged", b"{}").unwrap();
    let events: &[EventKey] = hooks[0].events.as_deref().unwrap();
    assert_eq!((events[0].clone(), events[1].as_str()), (merged.event_key(), "pr:new_one"));
    assert!(!format!("{:?}", wanted("hu5h")).contains("hu5h"));
    let [create, list, update, delete] = <[_; 4]>::try_from(server.seen()).unwrap();
    create.assert_json(&format!("POST {ROCKET}/webhooks"), &body("hu5h"));
    assert!(list.line.starts_with(&format!("GET {ROCKET}/webhooks")), "{}", list.line);
    update.assert_json(&format!("PUT {ROCKET}/webhooks/7"), &body("n3w"));
    delete.assert_empty(&format!("DELETE {ROCKET}/webhooks/7"));
}

#[tokio::test]
async fn of_a_project() {
    let hook = json!({"id": 8, "scopeType": "project"});
    let server = serve([json(201, &hook), empty(204)]).await;
    let client = client(&server);

    let created = project::create_webhook("SHIP", &wanted("hu5h")).send(&client).await.unwrap();
    project::delete_webhook("SHIP", created.id.unwrap()).send(&client).await.unwrap();

    let [create, delete] = <[_; 2]>::try_from(server.seen()).unwrap();
    create.assert_json("POST /api/latest/projects/SHIP/webhooks", &body("hu5h"));
    delete.assert_empty("DELETE /api/latest/projects/SHIP/webhooks/8");
}
