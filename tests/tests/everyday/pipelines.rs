//! Starting a pipeline on every kind of target.

use bitbucket_cloud::models::{
    Commit, Pipeline, PipelineCommitTarget, PipelinePullRequestTarget, PipelineRefTarget, PipelineRefType,
    PipelineSelector, PipelineSelectorKind, PipelineState, PipelineTarget, PipelineVariable, PullRequest,
};
use bitbucket_cloud::pipelines;
use serde_json::{Value, json};

use crate::support::{Server, json};

fn commit(hash: &str) -> Option<Box<Commit>> {
    Some(Commit { hash: Some(hash.into()), ..Default::default() }.into())
}

fn selector(kind: PipelineSelectorKind, pattern: &str) -> Option<PipelineSelector> {
    Some(PipelineSelector { kind: Some(kind), pattern: Some(pattern.into()), ..Default::default() })
}

/// Sends the body and asserts what arrived; gives the pipeline that the server says it started.
async fn trigger(body: &Pipeline, expected: &Value) -> Pipeline {
    let started = json!({
        "type": "pipeline",
        "uuid": "{p1}",
        "build_number": 17,
        "state": {"type": "pipeline_state_pending", "name": "PENDING"},
        "target": expected["target"],
    });
    let server = Server::start(|_| [json(201, &started)]).await;
    let pipeline = pipelines::create("acme", "rocket", body).send(&server.client()).await.unwrap();
    server.only().assert_json("POST /repositories/acme/rocket/pipelines", expected);
    assert!(matches!(pipeline.state, Some(PipelineState::Pending(_))), "{:?}", pipeline.state);
    pipeline
}

#[tokio::test]
async fn on_a_branch() {
    let target = PipelineRefTarget {
        ref_type: Some(PipelineRefType::Branch),
        ref_name: Some("main".into()),
        ..Default::default()
    };
    let body = Pipeline { target: Some(target.into()), ..Default::default() };

    let pipeline = trigger(
        &body,
        &json!({"target": {"type": "pipeline_ref_target", "ref_type": "branch", "ref_name": "main"}}),
    )
    .await;

    assert_eq!(pipeline.build_number, Some(17));
    let Some(PipelineTarget::Ref(target)) = pipeline.target else { panic!("{:?}", pipeline.target) };
    assert_eq!(target.ref_name.as_deref(), Some("main"));
}

#[tokio::test]
async fn on_a_commit_of_a_branch_with_variables() {
    let target = PipelineRefTarget {
        ref_type: Some(PipelineRefType::Branch),
        ref_name: Some("main".into()),
        commit: commit("ce5b7431"),
        ..Default::default()
    };
    let variable = |key: &str, value: &str, secured| PipelineVariable {
        key: Some(key.into()),
        value: Some(value.into()),
        secured: Some(secured),
        ..Default::default()
    };
    let body = Pipeline {
        target: Some(target.into()),
        variables: Some(vec![variable("STAGE", "test", false), variable("PASSPHRASE", "open sesame", true)]),
        ..Default::default()
    };
    assert!(!format!("{body:?}").contains("sesame"), "{body:?}");

    let pipeline = trigger(
        &body,
        &json!({
            "target": {
                "type": "pipeline_ref_target",
                "ref_type": "branch",
                "ref_name": "main",
                "commit": {"type": "commit", "hash": "ce5b7431"},
            },
            "variables": [
                {"key": "STAGE", "value": "test", "secured": false},
                {"key": "PASSPHRASE", "value": "open sesame", "secured": true},
            ],
        }),
    )
    .await;

    // A commit and a selector are there whatever the kind of target.
    let target = pipeline.target.unwrap();
    assert_eq!(target.commit().unwrap().hash.as_deref(), Some("ce5b7431"));
}

#[tokio::test]
async fn on_a_commit_with_a_custom_selector() {
    let target = PipelineCommitTarget {
        commit: commit("ce5b7431"),
        selector: selector(PipelineSelectorKind::Custom, "Deploy to production"),
        ..Default::default()
    };
    let body = Pipeline { target: Some(target.into()), ..Default::default() };

    let pipeline = trigger(
        &body,
        &json!({"target": {
            "type": "pipeline_commit_target",
            "commit": {"hash": "ce5b7431"},
            "selector": {"type": "custom", "pattern": "Deploy to production"},
        }}),
    )
    .await;

    let target = pipeline.target.unwrap();
    assert_eq!(target.selector().unwrap().kind, Some(PipelineSelectorKind::Custom));
}

#[tokio::test]
async fn on_a_pull_request() {
    let target = PipelinePullRequestTarget {
        source: Some("feature".into()),
        destination: Some("main".into()),
        destination_commit: commit("9d4a"),
        commit: commit("ce5b7431"),
        pull_request: Some(PullRequest { id: Some(3), ..Default::default() }.into()),
        selector: selector(PipelineSelectorKind::PullRequests, "**"),
        ..Default::default()
    };
    let body = Pipeline { target: Some(target.into()), ..Default::default() };

    let pipeline = trigger(
        &body,
        &json!({"target": {
            "type": "pipeline_pullrequest_target",
            "source": "feature",
            "destination": "main",
            "destination_commit": {"hash": "9d4a"},
            "commit": {"hash": "ce5b7431"},
            "pullrequest": {"id": 3},
            "selector": {"type": "pull-requests", "pattern": "**"},
        }}),
    )
    .await;

    let Some(PipelineTarget::PullRequest(target)) = pipeline.target else { panic!("{:?}", pipeline.target) };
    assert_eq!(target.pull_request.unwrap().id, Some(3));
}
