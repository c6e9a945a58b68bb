//! What an administrator asks for.

use serde_json::{Value, json};

use super::{ask, page, seen, serve};
use crate::support::{Answer, empty, json};

/// An export in this state.
fn job(state: &str) -> Answer {
    let job = json!({"id": 7, "state": state, "startDate": 1_772_600_000_000_i64,
        "endDate": 1_772_600_042_500_i64, "progress": {"message": "Half of it", "percentage": 50}});
    json(200, &job)
}

#[tokio::test]
async fn a_project_is_exported() {
    let server = serve([job("INITIALISING"), job("COMPLETED")]).await;

    let ended = ask(&server, "export_project", &["SHIP"]).await;

    assert_eq!(ended.printed(), "job 7 ended: COMPLETED\nit took 42.5s\n");
    let [start, asked] = seen(&server);
    let all = json!({"includes": [{"projectKey": "SHIP", "slug": "*"}]});
    start.assert_json(
        "POST /api/latest/migration/exports",
        &json!({"repositoriesRequest": all, "exportLocation": "SHIP"}),
    );
    asked.assert_empty("GET /api/latest/migration/exports/7");
}

#[tokio::test]
async fn an_export_that_fails_is_an_error() {
    let server = serve([job("INITIALISING"), job("FAILED")]).await;
    let ended = ask(&server, "export_project", &["SHIP"]).await;
    assert_eq!((ended.code, ended.printed.as_str()), (Some(1), ""));
    assert!(ended.errors.starts_with("error: ") && ended.errors.contains("FAILED"), "{}", ended.errors);
    assert!(ended.errors.contains("Half of it"), "{}", ended.errors);
}

/// The permissions of two groups, on a page each.
fn groups() -> [Answer; 2] {
    let granted = |name: &str, permission: &str| json!({"group": {"name": name}, "permission": permission});
    [
        page(0, [granted("captains", "PROJECT_ADMIN")], Some(6)),
        page(6, [granted("engineers", "PROJECT_WRITE")], None),
    ]
}

const GROUPS: &str = "/api/latest/projects/SHIP/permissions/groups";

#[tokio::test]
async fn a_team_gets_permission_and_token() {
    let created = json!({"id": "27", "name": "build server of engineers", "token": "n3w-t0ken"});
    let [first, second] = groups();
    let others = page(0, [json!({"id": "26", "name": "build server of captains"})], None);
    let server = serve([empty(204), first, second, others, json(200, &created)]).await;

    let ended = ask(&server, "admit_team", &["SHIP", "engineers"]).await;

    let expected =
        "captains: PROJECT_ADMIN\nengineers: PROJECT_WRITE\nbuild server of engineers: n3w-t0ken\n";
    assert_eq!(ended.printed(), expected);
    let [grant, list, more, tokens, create] = seen(&server);
    grant.assert_empty(&format!("PUT {GROUPS}?name=engineers&permission=PROJECT_WRITE"));
    list.assert_empty(&format!("GET {GROUPS}"));
    more.assert_empty(&format!("GET {GROUPS}?start=6"));
    tokens.assert_empty("GET /access-tokens/latest/projects/SHIP");
    let body = json!({"name": "build server of engineers", "permissions": ["PROJECT_READ", "REPO_READ"],
        "expiryDays": 90});
    create.assert_json("PUT /access-tokens/latest/projects/SHIP", &body);
}

#[tokio::test]
async fn a_team_with_a_token_gets_no_second() {
    let token: Value = json!({"id": "27", "name": "build server of engineers"});
    let [first, second] = groups();
    let server = serve([empty(204), first, second, page(0, [token], None)]).await;
    let ended = ask(&server, "admit_team", &["SHIP", "engineers"]).await;
    assert!(ended.printed().ends_with("there is a token for the build server of engineers already\n"));
    seen::<4>(&server);
}
