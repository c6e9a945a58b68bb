//! Where a repository is, what protects it, where it is cloned from, whom it tells of changes.

use serde_json::{Value, json};

use super::{Ended, ROCKET, ask, page, run, seen, serve};
use crate::support::{Server, json, text};

#[tokio::test]
async fn an_address_of_the_browser_is_shown() {
    for (base, page, project) in [
        ("/bitbucket/rest", "projects/SHIP/repos/rocket/browse/src?at=main", "SHIP"),
        ("/rest", "users/ada/repos/rocket", "~ada"),
        ("/projects/git/rest", "projects/SHIP/repos/rocket#readme", "SHIP"),
    ] {
        let server = Server::start_at(base, |_| {
            let described = json!({"slug": "rocket", "description": "Flies"});
            [json(200, &described), json(200, &json!({"id": "refs/heads/main", "displayId": "main"}))]
        })
        .await;
        let root = server.url();
        let address = format!("{}/{page}", root.strip_suffix("/rest").unwrap());

        let ended = run("show_web_address", None, &[&address]).await;

        assert_eq!(ended.printed(), "rocket: Flies\ndefault branch: main\n", "{address}");
        let [repository, branch] = seen(&server);
        let path = format!("/api/latest/projects/{project}/repos/rocket");
        repository.assert_empty(&format!("GET {path}"));
        branch.assert_empty(&format!("GET {path}/default-branch"));
    }
    for address in ["https://git.example.org/rest", "https://git.example.org/projects/SHIP", "rocket"] {
        let Ended { code, errors: said, .. } = run("show_web_address", None, &[address]).await;
        assert!(code == Some(2) && said.starts_with("usage: "), "{address}: {said}");
    }
}

/// A restriction of the main branch, as servers list it.
fn restriction(id: i64, kind: &str) -> Value {
    json!({"id": id, "type": kind, "groups": ["captains"], "users": [], "accessKeys": [],
        "scope": {"type": "REPOSITORY", "resourceId": 1},
        "matcher": {"id": "refs/heads/main", "displayId": "main", "active": true,
            "type": {"id": "BRANCH", "name": "Branch"}}})
}

#[tokio::test]
async fn a_branch_is_protected_where_it_is_not() {
    let created = [restriction(12, "pull-request-only"), restriction(13, "fast-forward-only")];
    let server = serve([
        page(0, [restriction(3, "read-only")], Some(5)),
        page(5, [restriction(4, "no-deletes")], None),
        json(200, &json!(created)),
    ])
    .await;

    let ended = ask(&server, "protect_branch", &["SHIP", "rocket", "main", "captains"]).await;

    let branch = "refs/heads/main";
    let expected =
        format!("{branch}: pull-request-only (number 12)\n{branch}: fast-forward-only (number 13)\n");
    assert_eq!(ended.printed(), expected);
    let [list, more, create] = seen(&server);
    let path = "/branch-permissions/latest/projects/SHIP/repos/rocket/restrictions";
    let query = "matcherType=BRANCH&matcherId=refs%2Fheads%2Fmain";
    list.assert_empty(&format!("GET {path}?{query}"));
    more.assert_empty(&format!("GET {path}?{query}&start=5"));
    assert_eq!(create.line, format!("POST {path}"));
    // The server takes a list only where it is announced as one.
    assert_eq!(create.header("content-type"), Some("application/vnd.atl.bitbucket.bulk+json"));
    let wanted = |kind: &str| {
        json!({"type": kind, "groups": ["captains"],
            "matcher": {"id": "refs/heads/main", "type": {"id": "BRANCH"}}})
    };
    let body: Value = serde_json::from_slice(&create.body).unwrap();
    assert_eq!(body, json!([wanted("pull-request-only"), wanted("fast-forward-only")]));
}

#[tokio::test]
async fn a_branch_that_is_protected_stays_as_it_is() {
    let present = ["no-deletes", "fast-forward-only", "pull-request-only"];
    let server = serve([page(0, present.map(|kind| restriction(1, kind)), None)]).await;
    let ended = ask(&server, "protect_branch", &["SHIP", "rocket", "main", "captains"]).await;
    assert_eq!(ended.printed(), "refs/heads/main is protected already\n");
    seen::<1>(&server);
}

#[tokio::test]
async fn clone_addresses_come_from_each_mirror() {
    let copy = |status: &str| {
        let urls = json!([{"href": "https://oslo.example.org/scm/ship/rocket.git", "name": "http"}]);
        json(200, &json!({"mirrorName": "Oslo", "status": status, "cloneUrls": urls, "available": true}))
    };
    let oslo = Server::start_at("/mirror/rest", |_| [copy("AVAILABLE")]).await;
    let lima = Server::start_at("/mirror/rest", |_| [copy("INITIALIZING")]).await;
    let rome = Server::start_at("/mirror/rest", |_| [text(404, "text/plain", "Nothing here")]).await;
    let mirror = |name: &str, server: &Server| {
        let href = format!("{}/mirroring/latest/upstreamServers/u-1/repos/42?jwt=a.b%2Fc", server.url());
        json!({"mirrorServer": {"id": name, "name": name, "enabled": true},
            "links": {"self": [{"href": href, "name": null}]}})
    };
    let own = json!([
        {"href": "https://git.example.org/scm/ship/rocket.git", "name": "http"},
        {"href": "ssh://git@git.example.org:7999/ship/rocket.git", "name": "ssh"},
    ]);
    let silent = json!({"mirrorServer": {"name": "Silent"}, "links": {}});
    let server = serve([
        json(200, &json!({"id": 42, "slug": "rocket", "links": {"clone": own}})),
        page(0, [mirror("Oslo", &oslo), silent], Some(9)),
        page(9, [mirror("Rome", &rome), mirror("Lima", &lima)], None),
    ])
    .await;

    let ended = ask(&server, "clone_urls_by_mirror", &["SHIP", "rocket"]).await;

    assert_eq!(ended.code, Some(0), "{ended:?}");
    let lines: Vec<&str> = ended.printed.lines().collect();
    let expected = [
        "upstream: http https://git.example.org/scm/ship/rocket.git",
        "upstream: ssh ssh://git@git.example.org:7999/ship/rocket.git",
        "Oslo: http https://oslo.example.org/scm/ship/rocket.git",
        "Lima: INITIALIZING",
    ];
    assert_eq!(lines, expected);
    assert!(ended.errors.starts_with("Rome: ") && ended.errors.contains("404 Not Found"), "{}", ended.errors);
    assert_eq!(ended.errors.lines().count(), 1, "{}", ended.errors);
    let [repository, list, more] = seen(&server);
    repository.assert_empty(&format!("GET {ROCKET}"));
    list.assert_empty("GET /mirroring/latest/repos/42/mirrors?preAuthorized=true");
    more.assert_empty("GET /mirroring/latest/repos/42/mirrors?preAuthorized=true&start=9");
    for mirror in [oslo, lima, rome] {
        let asked = mirror.only();
        // The link as it came, and nothing of the token, which is another server's.
        asked.assert_empty("GET /mirroring/latest/upstreamServers/u-1/repos/42?jwt=a.b%2Fc");
        assert_eq!(asked.header("authorization"), None);
    }
}

const HOOK: &str = "https://ci.example.org/hook";

/// A webhook as servers give it: what is secret stays there.
fn webhook(id: i64, url: &str) -> Value {
    json!({"id": id, "name": "Continuous integration", "url": url, "active": true,
        "events": ["repo:refs_changed", "pr:merged", "repo:launched"], "configuration": {}})
}

#[tokio::test]
async fn a_webhook_is_made_or_mended() {
    let wanted = json!({
        "name": "Continuous integration",
        "url": HOOK,
        "active": true,
        "sslVerificationRequired": true,
        "events": ["repo:refs_changed", "pr:merged"],
        "configuration": {"secret": "s3cret"},
    });
    let path = format!("{ROCKET}/webhooks");
    let others = || page(0, [webhook(1, "https://ci.example.org/other")], Some(2));
    for (last, done, line) in [
        (page(2, [], None), "created", format!("POST {path}")),
        (page(2, [webhook(5, HOOK), webhook(6, HOOK)], Some(7)), "updated", format!("PUT {path}/5")),
    ] {
        let server = serve([others(), last, json(200, &webhook(5, HOOK))]).await;
        let ended = ask(&server, "ensure_webhook", &["SHIP", "rocket", HOOK]).await;
        let printed = format!("{done} webhook 5: repo:refs_changed, pr:merged, repo:launched\n");
        assert_eq!(ended.printed(), printed);
        let [list, more, change] = seen(&server);
        list.assert_empty(&format!("GET {path}"));
        more.assert_empty(&format!("GET {path}?start=2"));
        change.assert_json(&line, &wanted);
    }
}
