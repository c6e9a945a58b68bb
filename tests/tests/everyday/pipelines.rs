//! Starting a pipeline on every kind of target.

use bitbucket_cloud::models::{
    Commit, Pipeline, PipelineCommitTarget, PipelinePullRequestTarget, PipelineRefTarget, PipelineRefType,
    PipelineSelector, PipelineSelectorKind, PipelineState, PipelineTarget, PipelineVariable, PullRequest,
};
use bitbucket_cloud::pipelines;
use serde_json::{Value, json};

use crate::support::{Server, json};

fn commit(hash: &str) -> Commit {
    Commit::default().with_hash(hash)
}

fn selector(kind: PipelineSelectorKind, pattern: &str) -> PipelineSelector {
    PipelineSelector::default().with_kind(kind).with_pattern(pattern)
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
    let target = PipelineRefTarget::default().with_ref_type(PipelineRefType::Branch).with_ref_name("main");
    let body = Pipeline::default().with_target(target);

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
    let target = PipelineRefTarget::default()
        .with_ref_type(PipelineRefType::Branch)
        .with_ref_name("main")
        .with_commit(commit("ce5b7431"));
    let variable = |key: &str, value: &str, secured| {
        PipelineVariable::default().with_key(key).with_value(value).with_secured(secured)
    };
    let body = Pipeline::default()
        .with_target(target)
        .with_variables(vec![variable("STAGE", "test", false), variable("PASSPHRASE", "open sesame", true)]);
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
    let target = PipelineCommitTarget::default()
        .with_commit(commit("ce5b7431"))
        .with_selector(selector(PipelineSelectorKind::Custom, "Deploy to production"));
    let body = Pipeline::default().with_target(target);

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
    let target = PipelinePullRequestTarget::default()
        .with_source("feature")
        .with_destination("main")
        .with_destination_commit(commit("9d4a"))
        .with_commit(commit("ce5b7431"))
        .with_pull_request(PullRequest::default().with_id(3))
        .with_selector(selector(PipelineSelectorKind::PullRequests, "**"));
    let body = Pipeline::default().with_target(target);

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
