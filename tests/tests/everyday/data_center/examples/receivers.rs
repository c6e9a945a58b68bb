//! A program that the server calls.

use std::time::Duration;

use bitbucket_data_center::events::Event;
use bitbucket_data_center::mock::MockDelivery;
use serde_json::json;

use super::{ROCKET, seen, serve};
use crate::receiving::{self, body};
use crate::support;

fn delivery(key: &str, id: &str) -> MockDelivery {
    MockDelivery::from_body::<Event>(key, body("data-center", key)).with_id(id).signed("s3cret")
}

#[tokio::test]
async fn queue_deliveries() {
    let server = serve([support::json(201, &json!({"id": 1}))]).await;
    let url = server.url();
    let mut program = receiving::start("bitbucket-data-center", "queue_deliveries", |command| {
        command.env("WEBHOOK_SECRET", "s3cret").arg("127.0.0.1:0");
        for (name, value) in
            [("BASE_URL", url.as_str()), ("TOKEN", "t0ken"), ("USERNAME", ""), ("PASSWORD", "")]
        {
            command.env(format!("BITBUCKET_DATA_CENTER_{name}"), value);
        }
    })
    .await;

    // What tries the webhook out has no key in its body.
    assert_eq!(program.post(&delivery("diagnostics:ping", "p")).await, 200);
    assert_eq!(program.post(&delivery("pr:opened", "a")).await, 200);
    assert_eq!(program.line().await, "greeted SHIP/rocket #42");
    assert_eq!(program.post(&delivery("repo:refs_changed", "b")).await, 200);
    assert!(program.line().await.starts_with("refs/heads/main is at 9a3f"));
    // A repeat, what is signed by another, and a header that says another event than the body.
    assert_eq!(program.post(&delivery("pr:opened", "a")).await, 200);
    assert_eq!(program.post(&delivery("pr:opened", "c").signed("another")).await, 403);
    let other = delivery("pr:opened", "d").with_header("x-event-key", "pr:merged");
    assert_eq!(program.post(&other).await, 400);
    tokio::time::sleep(Duration::from_millis(50)).await;

    let [greeted] = seen(&server);
    let text = json!({"text": "Thank you! Somebody will have a look."});
    greeted.assert_json(&format!("POST {ROCKET}/pull-requests/42/comments"), &text);
}
