//! Programs that Bitbucket calls: what each does with deliveries, and what it answers.

use bitbucket_cloud::events::Event;
use bitbucket_cloud::mock::MockDelivery;
use serde_json::{Value, json};

use super::asked;
use crate::receiving::{self, Receiving, body};
use crate::support::{Server, json};

async fn start(server: &Server, example: &'static str, arguments: &[&str]) -> Receiving {
    let url = server.url();
    receiving::start("bitbucket-cloud", example, |command| {
        command.env_remove("BITBUCKET_CLOUD_PASSWORD");
        command.env("BITBUCKET_CLOUD_BASE_URL", url).env("BITBUCKET_CLOUD_USERNAME", "me@example.com");
        command.env("BITBUCKET_CLOUD_TOKEN", "t0ken").env("SECRET", "hu5h").args(arguments);
    })
    .await
}

/// A delivery with our own example of a body, changed.
fn delivery(key: &str, id: &str, change: impl FnOnce(&mut Value)) -> MockDelivery {
    let mut told: Value = serde_json::from_slice(&body("cloud", key)).expect("JSON");
    change(&mut told);
    MockDelivery::from_body::<Event>(key, told.to_string()).with_id(id).signed("hu5h")
}

const ADA: &str = "{0b8f3c1e-1111-4a7e-9d10-5f6a7b8c9d01}";

#[tokio::test]
async fn approve_updates() {
    let refused = json!({"type": "error", "error": {"message": "Not now"}});
    let server = Server::start(|_| {
        [json(200, &json!({"approved": true})), json(400, &refused), json(200, &json!({}))]
    })
    .await;
    let mut bot = start(&server, "approve_updates", &[ADA, "127.0.0.1:0"]).await;

    let created = delivery("pullrequest:created", "a", |_| {});
    assert_eq!(bot.post(&created).await, 200);
    assert_eq!(bot.line().await, "approved acme/rocket #42");
    // Once each, nothing by others, nothing of other events, nothing that is not signed.
    assert_eq!(bot.post(&created).await, 200);
    let by_another = |told: &mut Value| told["pullrequest"]["author"]["uuid"] = "{another}".into();
    assert_eq!(bot.post(&delivery("pullrequest:created", "b", by_another)).await, 200);
    assert_eq!(bot.post(&delivery("repo:push", "c", |_| {})).await, 200);
    assert_eq!(bot.post(&delivery("pullrequest:created", "d", |_| {}).signed("another")).await, 403);
    // What failed is tried again.
    let updated =
        delivery("pullrequest:updated", "e", |told| told["pullrequest"]["author"]["uuid"] = ADA.into());
    assert_eq!(bot.post(&updated).await, 500);
    assert_eq!(bot.post(&updated).await, 200);
    bot.line().await;

    // Nothing else was asked.
    for asked in asked::<3>(&server) {
        asked.assert_empty("POST /repositories/acme/rocket/pullrequests/42/approve");
    }
}

#[tokio::test]
async fn build_on_push() {
    let started = |number| json(201, &json!({"build_number": number}));
    let server = Server::start(|_| [started(7), started(8), json(400, &json!({})), started(9)]).await;
    let mut trigger = start(&server, "build_on_push", &["127.0.0.1:0", "nightly", "main", "feature/*"]).await;

    // Two branches that are asked for, another, a tag, and some that are gone.
    assert_eq!(trigger.post(&delivery("repo:push", "a", |_| {})).await, 200);
    assert_eq!(trigger.line().await, "main: pipeline 7");
    assert_eq!(trigger.line().await, "feature/sails: pipeline 8");
    assert_eq!(trigger.post(&delivery("repo:push", "a", |_| {})).await, 200);
    let unsigned = delivery("repo:push", "b", |_| {}).without_header("x-hub-signature");
    assert_eq!(trigger.post(&unsigned).await, 403);
    let only_main = |told: &mut Value| {
        let main = told["push"]["changes"][0].clone();
        told["push"]["changes"] = json!([main]);
    };
    let again = delivery("repo:push", "c", only_main);
    assert_eq!(trigger.post(&again).await, 500);
    assert_eq!(trigger.post(&again).await, 200);
    assert_eq!(trigger.line().await, "main: pipeline 9");

    let [main, feature, _, _] = asked(&server);
    let target = |name: &str| json!({"target": {"ref_type": "branch", "ref_name": name, "selector": {"type": "custom", "pattern": "nightly"}}});
    main.assert_json("POST /repositories/acme/rocket/pipelines", &target("main"));
    feature.assert_json("POST /repositories/acme/rocket/pipelines", &target("feature/sails"));
}
