//! Pipelines: started, followed, and what they need.

use serde_json::{Value, json};

use super::{asked, run};
use crate::support::{Answer, Server, empty, json, located, page, text};

const REPOSITORY: &str = "/repositories/acme/rocket";
const PIPELINES: &str = "/repositories/acme/rocket/pipelines";

fn pipeline(status: u16, state: &Value) -> Answer {
    json(status, &json!({"type": "pipeline", "uuid": "{p1}", "state": state}))
}

fn pending() -> Value {
    json!({"type": "pipeline_state_pending", "name": "PENDING"})
}

fn completed(name: &str) -> Value {
    let tag = format!("pipeline_state_completed_{}", name.to_lowercase());
    let result = json!({"type": tag, "name": name});
    json!({"type": "pipeline_state_completed", "name": "COMPLETED", "result": result})
}

#[tokio::test]
async fn run_pipeline() {
    let commit = json!({"type": "commit", "hash": "ce5b"});
    let custom = json!({"type": "custom", "pattern": "Deploy to production"});
    let reference =
        |kind: &str, name: &str| json!({"type": "pipeline_ref_target", "ref_type": kind, "ref_name": name});
    let mut on_a_commit = reference("branch", "main");
    on_a_commit["commit"] = commit.clone();
    for (target, expected) in [
        ("branch:main", reference("branch", "main")),
        ("tag:v1.0", reference("tag", "v1.0")),
        ("branch:main:ce5b", on_a_commit),
        (
            "commit:ce5b:Deploy to production",
            json!({"type": "pipeline_commit_target", "commit": commit, "selector": custom}),
        ),
    ] {
        let server = Server::start(|_| [pipeline(201, &completed("SUCCESSFUL"))]).await;
        let ended = run(&server, "run_pipeline", &["acme", "rocket", target, "STAGE=a=b"]).await;
        ended.assert_printed("COMPLETED\nSUCCESSFUL\n");
        let [start] = asked(&server);
        start.assert_json(
            &format!("POST {PIPELINES}"),
            &json!({"target": expected, "variables": [{"key": "STAGE", "value": "a=b", "secured": true}]}),
        );
    }
}

#[tokio::test]
async fn run_pipeline_that_fails() {
    let server = Server::start(|_| {
        [pipeline(201, &pending()), pipeline(200, &pending()), pipeline(200, &completed("FAILED"))]
    })
    .await;
    let ended = run(&server, "run_pipeline", &["acme", "rocket", "branch:main"]).await;
    assert_eq!((ended.code, &*ended.errors), (Some(1), ""));
    assert_eq!(ended.printed, "PENDING\nCOMPLETED\nFAILED\n");
    let [_, first, second] = asked(&server);
    first.assert_empty(&format!("GET {PIPELINES}/%7Bp1%7D"));
    second.assert_empty(&format!("GET {PIPELINES}/%7Bp1%7D"));
    let ended = run(&server, "run_pipeline", &["acme", "rocket", "main"]).await;
    assert_eq!(ended.code, Some(2));
}

#[tokio::test]
async fn check_pull_request() {
    let end = |branch: &str, hash: &str| json!({"branch": {"name": branch}, "commit": {"type": "commit", "hash": hash}});
    let pull_request = json!({"id": 3, "source": end("feature", "f00"), "destination": end("main", "ba5e")});
    let server = Server::start(|_| [json(200, &pull_request), pipeline(201, &completed("SUCCESSFUL"))]).await;
    let ended = run(&server, "check_pull_request", &["acme", "rocket", "3"]).await;
    ended.assert_printed("SUCCESSFUL\n");
    let [get, start] = asked(&server);
    get.assert_empty(&format!(
        "GET {REPOSITORY}/pullrequests/3?fields=id%2Csource.branch.name%2Csource.commit.hash\
         %2Cdestination.branch.name%2Cdestination.commit.hash"
    ));
    start.assert_json(
        &format!("POST {PIPELINES}"),
        &json!({"target": {
            "type": "pipeline_pullrequest_target",
            "source": "feature",
            "destination": "main",
            "commit": {"hash": "f00"},
            "destination_commit": {"hash": "ba5e"},
            "pullrequest": {"id": 3},
            "selector": {"type": "pull-requests", "pattern": "**"},
        }}),
    );
}

#[tokio::test]
async fn follow_pipeline() {
    let log = |status: u16, range: &str, body: &'static str| {
        let mut log = text(status, "application/octet-stream", body);
        if !range.is_empty() {
            log.headers_mut().insert("content-range", range.parse().expect("a header"));
        }
        log
    };
    let storage = Server::start(|_| {
        [
            log(200, "", "+ make\n"),
            log(206, "bytes 7-11/12", "done\n"),
            log(416, "bytes */12", ""),
            log(200, "", "+ ship\n"),
        ]
    })
    .await;
    let signed = |step: &str| located(307, &format!("{}/logs/{step}?signature=a%0Db", storage.url()));
    let steps =
        || page([json!({"uuid": "{s1}", "name": "Build"}), json!({"uuid": "{s2}", "name": "Ship"})], None);
    // The second step begins late.
    let none = || text(404, "text/plain", "No log");
    let server = Server::start(|_| {
        [
            [pipeline(200, &pending()), steps(), signed("s1"), none()],
            [pipeline(200, &pending()), steps(), signed("s1"), none()],
            [pipeline(200, &completed("SUCCESSFUL")), steps(), signed("s1"), signed("s2")],
        ]
        .into_iter()
        .flatten()
    })
    .await;

    let ended = run(&server, "follow_pipeline", &["acme", "rocket", "{p1}"]).await;

    ended.assert_printed("== Build\n+ make\ndone\n== Ship\n+ ship\n== SUCCESSFUL\n");
    let path = format!("GET {PIPELINES}/%7Bp1%7D");
    let round =
        ["", "/steps", "/steps/%7Bs1%7D/log", "/steps/%7Bs2%7D/log"].map(|rest| format!("{path}{rest}"));
    let lines = asked::<12>(&server).map(|seen| seen.line);
    assert_eq!(lines[..], [&round[..], &round, &round].concat());
    // The store of logs gets its address as it is, where to go on, and no credentials.
    let read = storage.seen();
    assert!(read.iter().all(|seen| seen.header("authorization").is_none()), "{read:?}");
    let read: Vec<_> = read.iter().map(|seen| (&*seen.line, seen.header("range"))).collect();
    let (first, second) = ("GET /logs/s1?signature=a%0Db", "GET /logs/s2?signature=a%0Db");
    let begin = read[0].1;
    let ranges = [(first, begin), (first, Some("bytes=7-")), (first, Some("bytes=12-")), (second, begin)];
    assert_eq!(read, ranges);
}

#[tokio::test]
async fn manage_variables() {
    let plain = json!({"type": "pipeline_variable", "uuid": "{v1}", "key": "STAGE", "value": "test"});
    let secured = json!({"type": "pipeline_variable", "uuid": "{v2}", "key": "TOKEN", "secured": true});
    let all = || page([plain.clone(), secured.clone()], None);
    let server = Server::start(|_| {
        [all(), all(), json(200, &secured), all(), json(201, &secured), all(), empty(204), all()]
    })
    .await;
    for (what, printed) in [
        (&["list"][..], "STAGE=test\nTOKEN=(secured)\n"),
        (&["set", "TOKEN"], "changed TOKEN\n"),
        (&["set", "NEW"], "created NEW\n"),
        (&["delete", "STAGE"], "deleted STAGE\n"),
    ] {
        let arguments = [&["acme", "rocket"], what].concat();
        run(&server, "manage_variables", &arguments).await.assert_printed(printed);
    }
    let ended = run(&server, "manage_variables", &["acme", "rocket", "delete", "OLD"]).await;
    ended.assert_failed("there is no variable OLD");

    let path = format!("{REPOSITORY}/pipelines_config/variables");
    let [list, _, update, _, create, _, delete, _] = asked(&server);
    list.assert_empty(&format!("GET {path}?pagelen=100"));
    let body = |key: &str| json!({"key": key, "value": "v4lue", "secured": true});
    update.assert_json(&format!("PUT {path}/%7Bv2%7D"), &body("TOKEN"));
    create.assert_json(&format!("POST {path}"), &body("NEW"));
    delete.assert_empty(&format!("DELETE {path}/%7Bv1%7D"));
}

#[tokio::test]
async fn rotate_secret() {
    let variable = |uuid: &str, key: &str| json!({"uuid": uuid, "key": key, "secured": true});
    let workspace = "/workspaces/acme/pipelines-config/variables";
    let server = Server::start(|url| {
        [
            page([variable("{v1}", "OTHER")], Some(format!("{url}{workspace}?page=2"))),
            page([variable("{v2}", "TOKEN")], None),
            json(200, &variable("{v2}", "TOKEN")),
            page([json!({"uuid": "{e1}", "name": "Test"}), json!({"uuid": "{e2}", "name": "Live"})], None),
            page([variable("{v3}", "TOKEN")], None),
            json(200, &variable("{v3}", "TOKEN")),
        ]
    })
    .await;
    run(&server, "rotate_secret", &["TOKEN", "acme"]).await.assert_printed("");
    run(&server, "rotate_secret", &["TOKEN", "acme", "rocket", "Live"]).await.assert_printed("");

    let [_, _, shared, environments, list, own] = asked(&server);
    let body = json!({"key": "TOKEN", "value": "v4lue", "secured": true});
    shared.assert_json(&format!("PUT {workspace}/%7Bv2%7D"), &body);
    environments.assert_empty(&format!("GET {REPOSITORY}/environments"));
    let variables = format!("{REPOSITORY}/deployments_config/environments/%7Be2%7D/variables");
    list.assert_empty(&format!("GET {variables}"));
    own.assert_json(&format!("PUT {variables}/%7Bv3%7D"), &body);
}

#[tokio::test]
async fn prepare_pipelines() {
    let server = Server::start(|_| {
        [
            json(200, &json!({"type": "deploy_key", "id": 12})),
            json(201, &json!({"type": "pipeline_known_host", "uuid": "{h1}"})),
            json(201, &json!({"type": "pipeline_schedule", "uuid": "{t1}"})),
        ]
    })
    .await;
    let arguments =
        ["acme", "rocket", "ssh-ed25519 AAAAC3Nz\n", "[git.example.com]:7999", "ssh-ed25519 AAAAB3Nz"];
    let ended = run(&server, "prepare_pipelines", &arguments).await;
    ended.assert_printed("deploy key 12\nknown host {h1}\nschedule {t1}\n");

    let [key, host, schedule] = asked(&server);
    key.assert_json(
        &format!("POST {REPOSITORY}/deploy-keys"),
        &json!({"key": "ssh-ed25519 AAAAC3Nz", "label": "ci"}),
    );
    host.assert_json(
        &format!("POST {REPOSITORY}/pipelines_config/ssh/known_hosts"),
        &json!({
            "hostname": "[git.example.com]:7999",
            "public_key": {"key_type": "ssh-ed25519", "key": "AAAAB3Nz"},
        }),
    );
    schedule.assert_json(
        &format!("POST {REPOSITORY}/pipelines_config/schedules"),
        &json!({
            "cron_pattern": "0 30 2 * * ? *",
            "enabled": true,
            "target": {
                "type": "pipeline_ref_target",
                "ref_type": "branch",
                "ref_name": "main",
                "selector": {"type": "custom", "pattern": "nightly"},
            },
        }),
    );
}
