//! Files: committed without git, read at a revision, compared.

use std::fs;

use serde_json::json;

use super::{asked, folder, run, run_in};
use crate::support::{Server, json, located, page, text};

#[tokio::test]
async fn commit_files() {
    let folder = folder("commit_files");
    fs::create_dir(folder.join("docs")).unwrap();
    fs::write(folder.join("docs/course.txt"), "left, then right\n").unwrap();
    let server =
        Server::start(|url| [located(201, &format!("{url}/repositories/acme/rocket/commit/7f2e9c"))]).await;
    let arguments = ["acme", "rocket", "main", "Plot a course", "docs/course.txt", "docs/old.txt"];

    let ended = run_in(&folder, &server, "commit_files", &arguments).await;

    ended.assert_printed("committed as 7f2e9c\n");
    let [commit] = asked(&server);
    assert_eq!(commit.line, "POST /repositories/acme/rocket/src");
    let parts = commit.parts();
    let parts: Vec<_> = parts.iter().map(|(name, _, content)| (&**name, &**content)).collect();
    assert_eq!(
        parts,
        [
            (r#"name="branch""#, "main"),
            (r#"name="message""#, "Plot a course"),
            (r#"name="/docs/course.txt"; filename="course.txt""#, "left, then right\n"),
            (r#"name="files""#, "docs/old.txt"),
        ]
    );
}

#[tokio::test]
async fn read_source_of_a_file() {
    let known = json!({"type": "commit_file", "path": "src/a b.txt", "size": 5});
    let server = Server::start(|_| [json(200, &known), text(200, "text/plain", "caf\u{e9}\n")]).await;
    let ended = run(&server, "read_source", &["acme", "rocket", "ce5b7431", "src/a b.txt"]).await;
    ended.assert_printed("caf\u{e9}\n");
    let [known, content] = asked(&server);
    let line = "GET /repositories/acme/rocket/src/ce5b7431/src/a%20b.txt";
    known.assert_empty(&format!("{line}?format=meta"));
    content.assert_empty(line);
}

#[tokio::test]
async fn read_source_of_a_directory() {
    let path = "/repositories/acme/rocket/src/ce5b7431/src/";
    let server = Server::start(|url| {
        [
            json(200, &json!({"type": "commit_directory", "path": "src"})),
            page(
                [json!({"type": "commit_file", "path": "src/run.sh", "size": 10})],
                Some(format!("{url}{path}?page=opaque%3D")),
            ),
            page(
                [
                    json!({"type": "commit_directory", "path": "src/bin"}),
                    json!({"type": "commit_submodule", "path": "src/engine"}),
                ],
                None,
            ),
        ]
    })
    .await;
    let ended = run(&server, "read_source", &["acme", "rocket", "ce5b7431", "src/"]).await;
    let nothing = " ".repeat(10);
    ended.assert_printed(&format!(
        "        10 src/run.sh\n{nothing} src/bin/\n{nothing} src/engine (commit_submodule)\n"
    ));
    let [_, first, second] = asked(&server);
    first.assert_empty(&format!("GET {path}?pagelen=100"));
    second.assert_empty(&format!("GET {path}?page=opaque%3D"));
}

#[tokio::test]
async fn show_diff() {
    let stat = || {
        let changed =
            json!({"lines_added": 3, "lines_removed": 1, "old": {"path": "a"}, "new": {"path": "b"}});
        page(
            [changed, json!({"lines_added": 0, "lines_removed": 9, "old": {"path": "c"}, "new": null})],
            None,
        )
    };
    let server = Server::start(|_| {
        [stat(), text(200, "text/plain", "--- a\n+++ b\n"), stat(), text(200, "text/plain", "From ce5b\n")]
    })
    .await;

    let diff = run(&server, "show_diff", &["acme", "rocket", "ce5b..main"]).await;
    let patch = run(&server, "show_diff", &["acme", "rocket", "ce5b", "patch"]).await;

    assert_eq!((diff.code, &*diff.printed), (Some(0), "--- a\n+++ b\n"));
    assert_eq!(diff.errors, "+3 -1 b\n+0 -9 c\n");
    assert_eq!((patch.code, &*patch.printed), (Some(0), "From ce5b\n"));
    let path = "GET /repositories/acme/rocket";
    assert_eq!(
        asked(&server).map(|seen| seen.line),
        [
            format!("{path}/diffstat/ce5b..main"),
            format!("{path}/diff/ce5b..main?context=3"),
            format!("{path}/diffstat/ce5b"),
            format!("{path}/patch/ce5b"),
        ]
    );
}
