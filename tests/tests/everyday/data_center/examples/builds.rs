//! A CI server's life: builds and what requires them, findings, deployments.

use std::io::Write as _;

use serde_json::{Value, json};

use super::{ROCKET, ask, page, seen, serve};
use crate::support::{empty, json};

const COMMIT: &str = "5b1d7e2c5b1d7e2c5b1d7e2c5b1d7e2c5b1d7e2c";

const REQUIRED: &str = "/required-builds/latest/projects/SHIP/repos/rocket";

/// A required build on this branch.
fn required(branch: &str, key: &str) -> Value {
    json!({"id": 6, "buildParentKeys": [key], "refMatcher":
        {"id": format!("refs/heads/{branch}"), "displayId": branch, "type": {"id": "BRANCH", "name": "Branch"}}})
}

#[tokio::test]
async fn a_build_is_reported_and_required() {
    // The second page begins where the server says, which is not where the first one ends.
    let server = serve([
        empty(204),
        page(0, [required("main", "OTHER")], Some(4)),
        page(4, [required("stable", "ROCKET-TESTS")], None),
        json(200, &required("main", "ROCKET-TESTS")),
    ])
    .await;

    let ended = ask(&server, "record_build", &["SHIP", "rocket", COMMIT, "main"]).await;

    let required = "ROCKET-TESTS is required on refs/heads/main from now on";
    assert_eq!(ended.printed(), format!("ROCKET-TESTS-7: FAILED\n{required}\n"));
    let [add, first, second, create] = seen(&server);
    add.assert_json(
        &format!("POST {ROCKET}/commits/{COMMIT}/builds"),
        &json!({
            "key": "ROCKET-TESTS-7",
            "parent": "ROCKET-TESTS",
            "state": "FAILED",
            "url": "https://ci.example.org/rocket/7",
            "name": "Rocket tests",
            "buildNumber": "7",
            "duration": 92_000,
            "ref": "refs/heads/main",
            "testResults": {"successful": 134, "failed": 1, "skipped": 5},
        }),
    );
    first.assert_empty(&format!("GET {REQUIRED}/conditions"));
    second.assert_empty(&format!("GET {REQUIRED}/conditions?start=4"));
    let matcher = json!({"id": "refs/heads/main", "type": {"id": "BRANCH"}});
    create.assert_json(
        &format!("POST {REQUIRED}/condition"),
        &json!({"buildParentKeys": ["ROCKET-TESTS"], "refMatcher": matcher}),
    );
}

#[tokio::test]
async fn a_build_is_required_once() {
    let server = serve([empty(204), page(0, [required("main", "ROCKET-TESTS")], Some(1))]).await;
    let ended = ask(&server, "record_build", &["SHIP", "rocket", COMMIT, "main"]).await;
    let required = "ROCKET-TESTS is required on refs/heads/main already";
    assert_eq!(ended.printed(), format!("ROCKET-TESTS-7: FAILED\n{required}\n"));
}

/// The lines of a linter for so many findings, and one that is none.
fn findings(count: i64) -> std::path::PathBuf {
    let path = std::env::temp_dir().join(format!("findings-{}-{count}.txt", std::process::id()));
    let mut file = std::fs::File::create(&path).unwrap();
    writeln!(file, "Checking the rocket: every valve").unwrap();
    for line in 1..=count {
        writeln!(file, "src/valve.rs:{line}: Valve {line}: never closed").unwrap();
    }
    path
}

/// Runs the example with so many findings, each request answered.
async fn annotate(count: i64, batches: usize) -> (String, Vec<crate::support::Seen>) {
    let stored = json(200, &json!({"key": "org.example.lint", "title": "Lint"}));
    let answers = [stored, empty(204)].into_iter().chain((0..batches).map(|_| empty(204)));
    let server = serve(answers).await;
    let file = findings(count);
    let arguments = ["SHIP", "rocket", COMMIT, file.to_str().unwrap()];
    let printed = ask(&server, "annotate_commit", &arguments).await.printed();
    std::fs::remove_file(file).unwrap();
    (printed, server.seen())
}

#[tokio::test]
async fn findings_go_up_in_batches() {
    let (printed, seen) = annotate(250, 3).await;

    assert_eq!(printed, "100 annotations\n100 annotations\n50 annotations\n");
    let [set, clear, batches @ ..] = &seen[..] else { panic!("{seen:?}") };
    let report =
        format!("/insights/latest/projects/SHIP/repos/rocket/commits/{COMMIT}/reports/org.example.lint");
    let data = json!([{"title": "Findings", "type": "NUMBER", "value": 250}]);
    // Here `type` is a field that is asked for.
    set.assert_json(&format!("PUT {report}"), &json!({"title": "Lint", "result": "FAIL", "data": data}));
    clear.assert_empty(&format!("DELETE {report}/annotations"));
    let note = |line: i64| {
        json!({"path": "src/valve.rs", "line": line, "message": format!("Valve {line}: never closed"),
            "severity": "MEDIUM", "type": "CODE_SMELL"})
    };
    for (batch, lines) in batches.iter().zip([1..=100, 101..=200, 201..=250]) {
        let notes: Vec<Value> = lines.map(note).collect();
        batch.assert_json(&format!("POST {report}/annotations"), &json!({ "annotations": notes }));
    }
}

#[tokio::test]
async fn full_batches_and_none() {
    let (printed, _) = annotate(200, 2).await;
    assert_eq!(printed, "100 annotations\n100 annotations\n");

    let (printed, seen) = annotate(0, 0).await;
    assert_eq!(printed, "");
    let report: Value = serde_json::from_slice(&seen[0].body).unwrap();
    assert_eq!((&report["result"], &report["data"][0]["value"]), (&json!("PASS"), &json!(0)));
}

#[tokio::test]
async fn a_deployment_that_goes_well_and_one_that_does_not() {
    // Cargo is a command that there is wherever this runs; of what it is asked, it knows one.
    let cargo = env!("CARGO");
    for (asked, state, code) in [("--version", "SUCCESSFUL", 0), ("--no-such-flag", "FAILED", 1)] {
        let stored = || json(200, &json!({"key": "ROCKET-DEPLOY"}));
        let server = serve([stored(), stored()]).await;
        let arguments = ["SHIP", "rocket", COMMIT, "5", cargo, asked];

        let ended = ask(&server, "record_deployment", &arguments).await;

        assert_eq!(ended.code, Some(code), "{ended:?}");
        assert!(ended.printed.starts_with("Deployment 5: IN_PROGRESS\n"), "{ended:?}");
        assert!(ended.printed.ends_with(&format!("Deployment 5: {state}\n")), "{ended:?}");
        let environment = json!({"key": "pad-a", "displayName": "Pad A", "type": "PRODUCTION",
            "url": "https://pad-a.example.org"});
        for (seen, state) in seen::<2>(&server).iter().zip(["IN_PROGRESS", state]) {
            let body = json!({
                "deploymentSequenceNumber": 5,
                "key": "ROCKET-DEPLOY",
                "displayName": "Deployment 5",
                "description": "Brings the rocket to pad A",
                "state": state,
                "url": "https://ci.example.org/deployments/5",
                "environment": environment,
            });
            seen.assert_json(&format!("POST {ROCKET}/commits/{COMMIT}/deployments"), &body);
        }
    }
}
