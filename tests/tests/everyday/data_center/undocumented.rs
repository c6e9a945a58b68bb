//! What clients call and no document has: the branch model, the search for code, a diff of all files.

use bitbucket_data_center::models::{
    BranchModelBranch, BranchModelConfiguration, BranchModelType, BranchModelTypeId, SearchRequest,
    SearchRequestEntities, SearchRequestLimits,
};
use bitbucket_data_center::wire::Json;
use bitbucket_data_center::{pull_requests, repository};
use serde_json::json;

use super::{ROCKET, client, refusal, serve};
use crate::support::{empty, json};

const MODEL: &str = "/branch-utils/latest/projects/SHIP/repos/rocket/branchmodel";

#[tokio::test]
async fn the_branch_model_is_read() {
    let branch = json!({
        "id": "refs/heads/main", "displayId": "main", "type": "BRANCH",
        "latestCommit": "a1b2c3", "latestChangeset": "a1b2c3", "isDefault": true,
    });
    let kinds = json!([
        {"id": "BUGFIX", "displayName": "Mend", "prefix": "mend/"},
        {"id": "SPIKE", "displayName": "Try", "prefix": "try/"},
    ]);
    let server = serve([json(200, &json!({"development": branch, "types": kinds}))]).await;
    let model = repository::get_branch_model("SHIP", "rocket").send(&client(&server)).await.unwrap();
    server.only().assert_empty(&format!("GET {MODEL}"));
    let development = model.development.unwrap();
    assert_eq!(development.display_id.as_deref(), Some("main"));
    assert_eq!(development.latest_commit.as_deref(), Some("a1b2c3"));
    assert!(model.production.is_none(), "there need be none");
    let ids: Vec<_> = model.types.unwrap().into_iter().filter_map(|kind| kind.id).collect();
    assert_eq!(ids[0], BranchModelTypeId::Bugfix);
    assert_eq!(ids[1].as_str(), "SPIKE");
}

#[tokio::test]
async fn how_it_is_set_up_is_read_changed_and_deleted() {
    let setup = json!({
        "development": {"refId": null, "useDefault": true},
        "production": {"refId": "refs/heads/release", "useDefault": false},
        "types": [{"id": "HOTFIX", "displayName": "Hotfix", "enabled": true, "prefix": "hotfix/"}],
    });
    let none =
        refusal(404, &json!([{"context": null, "message": "No model is set up.", "exceptionName": null}]));
    let server = serve([json(200, &setup), json(200, &setup), empty(204), none]).await;
    let client = client(&server);
    let known = repository::get_branch_model_configuration("SHIP", "rocket").send(&client).await.unwrap();
    assert_eq!(known.production.unwrap().ref_id.as_deref(), Some("refs/heads/release"));
    assert_eq!(known.types.unwrap()[0].enabled, Some(true));

    let wanted = BranchModelConfiguration::default()
        .with_development(BranchModelBranch::default().with_ref_id("refs/heads/main").with_use_default(false))
        .with_types([BranchModelType::default().with_id(BranchModelTypeId::Feature).with_enabled(true)]);
    repository::set_branch_model_configuration("SHIP", "rocket", &wanted).send(&client).await.unwrap();
    repository::delete_branch_model_configuration("SHIP", "rocket").send(&client).await.unwrap();
    let error = repository::get_branch_model_configuration("SHIP", "rocket").send(&client).await.unwrap_err();
    assert!(error.is_status(404) && error.to_string().contains("No model is set up."), "{error}");

    let [get, put, delete, _] = <[_; 4]>::try_from(server.seen()).unwrap();
    get.assert_empty(&format!("GET {MODEL}/configuration"));
    let sent = json!({
        "development": {"refId": "refs/heads/main", "useDefault": false},
        "types": [{"enabled": true, "id": "FEATURE"}],
    });
    put.assert_json(&format!("PUT {MODEL}/configuration"), &sent);
    delete.assert_empty(&format!("DELETE {MODEL}/configuration"));
}

#[tokio::test]
async fn code_is_searched_for() {
    let found = json!({
        "scope": {"type": "GLOBAL"},
        "code": {
            "category": "primary", "isLastPage": false, "count": 31, "start": 0, "nextStart": 25,
            "values": [{
                "file": "src/engine.rs", "hitCount": 2, "pathMatches": [],
                "repository": {"slug": "rocket", "project": {"key": "SHIP"}},
                "hitContexts": [[{"line": 7, "text": "fn <em>ignite</em>() {"}, {"line": 8, "text": "}"}]],
            }],
        },
        "query": {"substituted": false},
    });
    let server = serve([json(200, &found)]).await;
    let entities = SearchRequestEntities::default().with_code([("start".to_owned(), Json::from(json!(0)))]);
    let asked = SearchRequest::new(entities, "ignite ext:rs")
        .with_limits(SearchRequestLimits::default().with_primary(25).with_secondary(10));
    let answer = repository::search_code(&asked).send(&client(&server)).await.unwrap();
    server.only().assert_json(
        "POST /search/latest/search",
        &json!({
            "entities": {"code": {"start": 0}},
            "limits": {"primary": 25, "secondary": 10},
            "query": "ignite ext:rs",
        }),
    );
    let code = answer.code.unwrap();
    assert_eq!((code.count, code.is_last_page, code.next_start), (Some(31), Some(false), Some(25)));
    let hit = &code.values.unwrap()[0];
    assert_eq!((hit.file.as_deref(), hit.hit_count), (Some("src/engine.rs"), Some(2)));
    assert_eq!(hit.repository.as_ref().unwrap().slug.as_deref(), Some("rocket"));
    let line = &hit.hit_contexts.as_ref().unwrap()[0][0];
    assert_eq!((line.line, line.text.as_deref()), (Some(7), Some("fn <em>ignite</em>() {")));
}

#[tokio::test]
async fn a_pull_request_gives_the_diff_of_all_its_files() {
    let diff = json!({
        "fromHash": "a1", "toHash": "b2", "contextLines": 3, "whitespace": "SHOW", "truncated": false,
        "diffs": [{"source": null, "destination": {"toString": "src/engine.rs"}, "hunks": []}],
    });
    let server = serve([json(200, &diff)]).await;
    let asked =
        pull_requests::get_all_diff_hunks("SHIP", "rocket", "42").context_lines(3).with_comments(false);
    let answer = asked.send(&client(&server)).await.unwrap();
    server
        .only()
        .assert_empty(&format!("GET {ROCKET}/pull-requests/42/diff?contextLines=3&withComments=false"));
    assert_eq!(answer.diffs.unwrap().len(), 1);
    assert_eq!(answer.to_hash.as_deref(), Some("b2"));
}
