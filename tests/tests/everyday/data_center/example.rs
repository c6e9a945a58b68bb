//! The examples, run as programs.

use serde_json::{Value, json};

use super::{AUTHORIZATION, BASE, page, refusal, serve};
use crate::example;
use crate::support::{self, Server};

/// Two pull requests, on a page each.
fn open() -> [support::Answer; 2] {
    let first = json!({
        "id": 7,
        "title": "Heat shield",
        "author": {"role": "AUTHOR", "user": {"name": "ada", "displayName": "Ada"}},
        "fromRef": {"id": "refs/heads/heat-shield", "displayId": "heat-shield"},
        "toRef": {"id": "refs/heads/main", "displayId": "main"},
    });
    [page(0, [first], Some(3)), page(3, [json!({"id": 8, "author": null, "fromRef": null})], None)]
}

const PRINTED: &str = "#7 Heat shield (Ada, heat-shield -> main)\n#8 untitled (somebody, ? -> ?)\n";

#[tokio::test]
async fn prints_open_pull_requests() {
    let server = serve(open()).await;
    let url = server.url();
    let arguments = [&*url, "~ada", "rocket"];
    let run = example::run("bitbucket-data-center", "list_open_pull_requests", &arguments).await;
    assert_eq!(run, (Some(0), PRINTED.to_owned(), String::new()));
    let seen = server.seen();
    let path = "GET /api/latest/projects/~ada/repos/rocket/pull-requests?state=OPEN&limit=50";
    assert_eq!(
        seen.iter().map(|seen| seen.line.clone()).collect::<Vec<_>>(),
        [path.to_owned(), format!("{path}&start=3"),]
    );
    assert!(seen.iter().all(|seen| seen.header("authorization") == Some(AUTHORIZATION)));
}

#[tokio::test]
async fn either_product_in_the_same_words() {
    let cloud = Server::start(|url| {
        let first: Value = json!({
            "id": 7,
            "title": "Heat shield",
            "author": {"type": "user", "display_name": "Ada"},
            "source": {"branch": {"name": "heat-shield"}},
            "destination": {"branch": {"name": "main"}},
        });
        let next = Some(format!("{url}/repositories/acme/rocket/pullrequests?page=2"));
        [
            support::page([first], next),
            support::page([json!({"id": 8, "author": null, "source": {"branch": null}})], None),
        ]
    })
    .await;
    let own = serve(open()).await;
    for (product, server, owner) in [("cloud", &cloud, "acme"), ("data-center", &own, "SHIP")] {
        let url = server.url();
        let run = example::run("tests", "either_product", &[product, &url, owner, "rocket"]).await;
        assert_eq!(run, (Some(0), PRINTED.to_owned(), String::new()), "{product}");
        let seen = server.seen();
        assert!(seen.iter().all(|seen| seen.header("authorization") == Some(AUTHORIZATION)), "{product}");
    }
}

#[tokio::test]
async fn either_product_says_what_is_wrong() {
    let errors = json!([{"context": null, "message": "Who goes there?", "exceptionName": null}]);
    let own = serve([refusal(401, &errors)]).await;
    let body = json!({"type": "error", "error": {"message": "Who goes there?"}});
    let cloud = Server::start(|_| [support::json(401, &body)]).await;
    for (product, server) in [("cloud", &cloud), ("data-center", &own)] {
        let url = server.url();
        let (code, printed, said) =
            example::run("tests", "either_product", &[product, &url, "SHIP", "rocket"]).await;
        assert_eq!((code, printed.as_str()), (Some(1), ""), "{product}");
        let start = "error: pull_requests::list: 401 Unauthorized: Who goes there?";
        assert!(said.starts_with(start) && !said.contains("t0ken"), "{product}: {said}");
    }
    let (code, _, said) = example::run("tests", "either_product", &["fisheye", BASE, "a", "b"]).await;
    assert_eq!(code, Some(1));
    assert!(said.contains("there is no product `fisheye`"), "{said}");
}
