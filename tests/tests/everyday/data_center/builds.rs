//! What a CI server says about a commit: builds, reports, annotations, deployments; and what a
//! repository asks of it.

use bitbucket_data_center::Timestamp;
use bitbucket_data_center::builds_and_deployments as builds;
use bitbucket_data_center::models::{
    BuildState, DeploymentEnvironment, DeploymentState, InsightReportData, InsightResult, NewBuildStatus,
    NewDeployment, NewInsightAnnotation, NewInsightAnnotations, NewInsightReport, RefMatcher, RefMatcherKind,
    RefMatcherType, RequiredBuildDefinition, TestResults,
};
use serde_json::json;

use super::{ROCKET, client, page, serve};
use crate::support::{empty, json};

const COMMIT: &str = "5b1d7e2c";

#[tokio::test]
async fn a_build_is_reported_and_read() {
    let stored = json!({"key": "SHIP-7", "state": "SUCCESSFUL", "url": "https://ci.example.org/7",
        "createdDate": 1_772_600_000_123_i64, "testResults": {"successful": 40, "skipped": 0, "failed": 0}});
    let server = serve([empty(204), json(200, &stored)]).await;
    let client = client(&server);

    let build = NewBuildStatus::new("SHIP-7", BuildState::Successful, "https://ci.example.org/7")
        .with_parent("SHIP")
        .with_duration(61_500)
        .with_test_results(TestResults::default().with_successful(40).with_failed(0));
    builds::add_build_status("SHIP", "rocket", COMMIT, &build).send(&client).await.unwrap();
    let read = builds::get_build_status("SHIP", "rocket", COMMIT, "SHIP-7").send(&client).await.unwrap();

    assert_eq!(
        (read.state, read.created_date),
        (Some(BuildState::Successful), Some(Timestamp::from_unix_milliseconds(1_772_600_000_123)))
    );
    assert_eq!(read.test_results.unwrap().successful, Some(40));
    let [add, get] = <[_; 2]>::try_from(server.seen()).unwrap();
    let path = format!("{ROCKET}/commits/{COMMIT}/builds");
    add.assert_json(
        &format!("POST {path}"),
        &json!({
            "key": "SHIP-7",
            "state": "SUCCESSFUL",
            "url": "https://ci.example.org/7",
            "parent": "SHIP",
            "duration": 61_500,
            "testResults": {"successful": 40, "failed": 0},
        }),
    );
    get.assert_empty(&format!("GET {path}?key=SHIP-7"));
}

#[tokio::test]
async fn a_report_with_annotations() {
    let stored = json!({"key": "org.example.lint", "title": "Lint", "result": "FAIL",
        "createdDate": 1_772_600_000_123_i64, "data": [{"title": "Findings", "type": "NUMBER", "value": 2}]});
    let server = serve([json(200, &stored), empty(204)]).await;
    let client = client(&server);

    let report = NewInsightReport::new("Lint").with_result("FAIL").with_data(vec![
        InsightReportData::default().with_title("Findings").with_type("NUMBER").with_value(json!(2)),
    ]);
    let set = builds::set_insight_report("SHIP", "rocket", COMMIT, "org.example.lint", &report);
    let stored = set.send(&client).await.unwrap();
    let found = |line| {
        NewInsightAnnotation::new("Too long", "LOW")
            .with_path("src/mast.rs")
            .with_line(line)
            .with_type("CODE_SMELL")
    };
    let annotations = NewInsightAnnotations::new([3, 17].map(found));
    builds::add_insight_annotations("SHIP", "rocket", COMMIT, "org.example.lint", &annotations)
        .send(&client)
        .await
        .unwrap();

    assert_eq!(
        (stored.result, stored.created_date),
        (Some(InsightResult::Fail), Some(Timestamp::from_unix_milliseconds(1_772_600_000_123)))
    );
    assert_eq!(stored.data.unwrap()[0].value.as_ref().unwrap().as_str(), "2");
    let [set, add] = <[_; 2]>::try_from(server.seen()).unwrap();
    let path =
        format!("/insights/latest/projects/SHIP/repos/rocket/commits/{COMMIT}/reports/org.example.lint");
    let data = json!([{"title": "Findings", "type": "NUMBER", "value": 2}]);
    assert_eq!(set.line, format!("PUT {path}"));
    let body: serde_json::Value = serde_json::from_slice(&set.body).unwrap();
    assert_eq!(body, json!({"title": "Lint", "result": "FAIL", "data": data}));
    assert_eq!(add.line, format!("POST {path}/annotations"));
    let body: serde_json::Value = serde_json::from_slice(&add.body).unwrap();
    let note = |line: i64| {
        json!({"path": "src/mast.rs", "line": line, "message": "Too long",
        "severity": "LOW", "type": "CODE_SMELL"})
    };
    assert_eq!(body, json!({"annotations": [note(3), note(17)]}));
}

#[tokio::test]
async fn builds_are_required_and_listed() {
    let condition = |id: i64| {
        json!({"id": id, "buildParentKeys": ["SHIP"], "refMatcher":
        {"id": "refs/heads/main", "displayId": "main", "type": {"id": "BRANCH", "name": "Branch"}}})
    };
    let server =
        serve([json(200, &condition(6)), page(0, [condition(6)], Some(4)), page(4, [condition(7)], None)])
            .await;
    let client = client(&server);

    let definition = RequiredBuildDefinition::new(
        ["SHIP"],
        RefMatcher::default()
            .with_id("refs/heads/main")
            .with_type(RefMatcherType::default().with_id(RefMatcherKind::Branch)),
    );
    let stored = builds::create_required_build("SHIP", "rocket", &definition).send(&client).await.unwrap();
    let all =
        builds::list_required_builds("SHIP", "rocket").items(&client).collect(usize::MAX).await.unwrap();

    assert_eq!(stored.id, Some(6));
    assert_eq!(all.iter().map(|build| build.id).collect::<Vec<_>>(), [Some(6), Some(7)]);
    let path = "/required-builds/latest/projects/SHIP/repos/rocket";
    let [create, first, second] = <[_; 3]>::try_from(server.seen()).unwrap();
    assert_eq!(create.line, format!("POST {path}/condition"));
    let body: serde_json::Value = serde_json::from_slice(&create.body).unwrap();
    let matcher = json!({"id": "refs/heads/main", "type": {"id": "BRANCH"}});
    assert_eq!(body, json!({"buildParentKeys": ["SHIP"], "refMatcher": matcher}));
    first.assert_empty(&format!("GET {path}/conditions"));
    second.assert_empty(&format!("GET {path}/conditions?start=4"));
}

#[tokio::test]
async fn a_deployment_is_recorded() {
    let stored = json!({"key": "SHIP-DEPLOY", "state": "IN_PROGRESS", "deploymentSequenceNumber": 12,
        "lastUpdated": 1_772_600_000_123_i64, "environment": {"key": "pad-a", "displayName": "Pad A"}});
    let server = serve([json(200, &stored), empty(204)]).await;
    let client = client(&server);

    let deployment = NewDeployment::new(
        12,
        "To the pad",
        "Rocket 12",
        DeploymentEnvironment::default().with_key("pad-a").with_display_name("Pad A").with_type("PRODUCTION"),
        "SHIP-DEPLOY",
        DeploymentState::InProgress,
        "https://ci.example.org/deploy/12",
    );
    let stored = builds::set_deployment("SHIP", "rocket", COMMIT, &deployment).send(&client).await.unwrap();
    builds::delete_deployment("SHIP", "rocket", COMMIT, 12, "SHIP-DEPLOY", "pad-a")
        .send(&client)
        .await
        .unwrap();

    assert_eq!(
        (stored.state, stored.last_updated),
        (Some(DeploymentState::InProgress), Some(Timestamp::from_unix_milliseconds(1_772_600_000_123)))
    );
    let [set, delete] = <[_; 2]>::try_from(server.seen()).unwrap();
    let path = format!("{ROCKET}/commits/{COMMIT}/deployments");
    assert_eq!(set.line, format!("POST {path}"));
    let body: serde_json::Value = serde_json::from_slice(&set.body).unwrap();
    assert_eq!(body["environment"], json!({"key": "pad-a", "displayName": "Pad A", "type": "PRODUCTION"}));
    assert_eq!((&body["state"], &body["deploymentSequenceNumber"]), (&json!("IN_PROGRESS"), &json!(12)));
    delete.assert_empty(&format!(
        "DELETE {path}?deploymentSequenceNumber=12&key=SHIP-DEPLOY&environmentKey=pad-a"
    ));
}
