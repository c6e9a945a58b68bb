//! Webhooks, and a whole workspace at once.

use std::fs;

use serde_json::json;

use super::{asked, folder, run, run_in};
use crate::support::{Server, empty, json, page, text};

#[tokio::test]
async fn manage_webhooks() {
    let hook = json!({
        "type": "webhook_subscription",
        "uuid": "{w1}",
        "url": "https://ci.example.com/hook",
        "active": true,
        "events": ["repo:push", "repo:tagged"],
        "made_of": "steel",
    });
    let server = Server::start(|_| {
        [page([hook.clone()], None), json(201, &hook), json(200, &hook), json(200, &hook), empty(204)]
    })
    .await;
    for (what, printed) in [
        (&["list"][..], "{w1} https://ci.example.com/hook repo:push,repo:tagged\n"),
        (&["create", "https://ci.example.com/hook"], "{w1}\n"),
        (&["pause", "{w1}"], ""),
        (&["delete", "{w1}"], ""),
    ] {
        let arguments = [&["acme", "rocket"], what].concat();
        run(&server, "manage_webhooks", &arguments).await.assert_printed(printed);
    }

    let [list, create, get, pause, delete] = asked(&server);
    let path = "/repositories/acme/rocket/hooks";
    list.assert_empty(&format!("GET {path}"));
    create.assert_json(
        &format!("POST {path}"),
        &json!({
            "description": "Made by an example",
            "url": "https://ci.example.com/hook",
            "active": true,
            "secret": "hu5h",
            "events": ["repo:push", "pullrequest:created"],
        }),
    );
    get.assert_empty(&format!("GET {path}/%7Bw1%7D"));
    // As it came, with what this version does not know.
    let mut paused = hook;
    paused["active"] = false.into();
    pause.assert_json(&format!("PUT {path}/%7Bw1%7D"), &paused);
    delete.assert_empty(&format!("DELETE {path}/%7Bw1%7D"));
}

#[tokio::test]
async fn watch_workspace() {
    let other = json!({"uuid": "{w1}", "url": "https://other.example.com"});
    let ours = json!({"uuid": "{w2}", "url": "https://ci.example.com/hook"});
    let server = Server::start(|_| {
        [page([other.clone()], None), json(201, &ours), page([other.clone(), ours.clone()], None)]
    })
    .await;
    let arguments = ["acme", "https://ci.example.com/hook"];
    run(&server, "watch_workspace", &arguments).await.assert_printed("watched from now on\n");
    run(&server, "watch_workspace", &arguments).await.assert_printed("watched already\n");

    let [list, create, again] = asked(&server);
    list.assert_empty("GET /workspaces/acme/hooks");
    create.assert_json(
        "POST /workspaces/acme/hooks",
        &json!({
            "url": "https://ci.example.com/hook",
            "description": "Pushes",
            "active": true,
            "events": ["repo:push"],
        }),
    );
    again.assert_empty("GET /workspaces/acme/hooks");
}

#[tokio::test]
async fn sweep_workspace_and_go_on_after_a_crash() {
    let folder = folder("sweep_workspace");
    let count = |open: i64| json(200, &json!({"size": open, "values": []}));
    let repositories = "/repositories/acme";
    let server = Server::start(|url| {
        [
            page(
                [json!({"slug": "rocket"}), json!({"slug": "probe"})],
                Some(format!("{url}{repositories}?page=opaque%3D2")),
            ),
            count(3),
            count(3),
            // A fault of the server's is survived, the loss of the rights is not.
            text(503, "text/plain", "later"),
            page([json!({"slug": "rover"})], None),
            text(401, "text/plain", "no"),
            page([json!({"slug": "rover"})], None),
            count(0),
        ]
    })
    .await;

    let stopped = run_in(&folder, &server, "sweep_workspace", &["acme", "place"]).await;
    stopped.assert_failed("pull_requests::list: 401 Unauthorized");
    assert_eq!(stopped.printed, "rocket 3\nprobe 3\n");
    let kept = fs::read_to_string(folder.join("place")).unwrap();
    assert_eq!(kept, format!("{}{repositories}?page=opaque%3D2", server.url()));
    let done = run_in(&folder, &server, "sweep_workspace", &["acme", "place"]).await;
    done.assert_printed("rover 0\n");
    assert!(!folder.join("place").exists());

    let mut lines = asked::<8>(&server).map(|seen| seen.line);
    // Both are asked for at once.
    lines[1..3].sort();
    let count = |slug: &str| {
        format!("GET {repositories}/{slug}/pullrequests?state=OPEN&fields=size%2Cvalues.id&pagelen=1")
    };
    let second = format!("GET {repositories}?page=opaque%3D2");
    assert_eq!(
        lines,
        [
            format!("GET {repositories}?sort=created_on&pagelen=100"),
            count("probe"),
            count("rocket"),
            second.clone(),
            second.clone(),
            count("rover"),
            second,
            count("rover"),
        ]
    );
}
