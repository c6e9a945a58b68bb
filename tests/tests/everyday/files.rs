//! Files without git: commits by upload, and reading at a revision.

use bitbucket_cloud::models::{FileAttribute, TreeEntry};
use bitbucket_cloud::{Part, commits, source};
use serde_json::json;

use crate::support::{Server, json, located, page, text};

#[tokio::test]
async fn commit_files() {
    let server =
        Server::start(|url| [located(201, &format!("{url}/repositories/acme/rocket/commit/7f2e9c"))]).await;

    let committed = source::create_commit("acme", "rocket")
        .message("Plot a course")
        .branch("main")
        .author("Ada <ada@example.com>")
        .parents("ce5b7431")
        .delete_files(["old/course.txt", "old/stars.txt"])
        .part(
            "/docs/course \"B\".txt",
            Part::file("course.txt", "left, then right\n").content_type("text/plain"),
        )
        .part("/run.sh", Part::text("#!/bin/sh\n"))
        .send(&server.client())
        .await
        .unwrap();

    assert_eq!(committed.last_segment().as_deref(), Some("7f2e9c"));
    let seen = server.only();
    assert_eq!(seen.line, "POST /repositories/acme/rocket/src");
    let part = |disposition: &str, content_type: Option<&str>, content: &str| {
        (disposition.to_owned(), content_type.map(str::to_owned), content.to_owned())
    };
    assert_eq!(
        seen.parts(),
        [
            part(r#"name="message""#, None, "Plot a course"),
            part(r#"name="branch""#, None, "main"),
            part(r#"name="author""#, None, "Ada <ada@example.com>"),
            part(r#"name="parents""#, None, "ce5b7431"),
            part(r#"name="files""#, None, "old/course.txt"),
            part(r#"name="files""#, None, "old/stars.txt"),
            part(
                r#"name="/docs/course %22B%22.txt"; filename="course.txt""#,
                Some("text/plain"),
                "left, then right\n"
            ),
            part(r#"name="/run.sh""#, None, "#!/bin/sh\n"),
        ]
    );
}

#[tokio::test]
async fn read_a_file_as_bytes() {
    let server = Server::start(|_| [text(200, "text/plain", &b"caf\xe9"[..])]).await;

    let file = source::get("acme", "rocket", "ce5b7431", "src/a b/\u{e9}.txt");
    let bytes = file.send(&server.client()).await.unwrap().bytes().await.unwrap();

    assert_eq!(bytes, &b"caf\xe9"[..]);
    let seen = server.only();
    seen.assert_empty("GET /repositories/acme/rocket/src/ce5b7431/src/a%20b/%C3%A9.txt");
    assert_eq!(seen.header("accept"), Some("application/octet-stream, */*;q=0.1"));
}

#[tokio::test]
async fn walk_a_directory() {
    let file = json!({
        "type": "commit_file",
        "path": "src/run.sh",
        "size": 10,
        "attributes": ["executable", "sparkling"],
        "commit": {"type": "commit", "hash": "ce5b7431"},
    });
    let folder = json!({"type": "commit_directory", "path": "src/bin"});
    let path = "/repositories/acme/rocket/src/ce5b7431/src/";
    let server = Server::start(|url| {
        [page([file], Some(format!("{url}{path}?page=opaque%3D"))), page([folder], None)]
    })
    .await;

    let directory = source::get("acme", "rocket", "ce5b7431", "src/").pagelen(1).into_json();
    let entries = directory.items(&server.client()).collect(usize::MAX).await.unwrap();

    let TreeEntry::File(file) = &entries[0] else { panic!("{entries:?}") };
    assert_eq!(file.size, Some(10));
    let attributes = file.attributes.as_deref().unwrap();
    assert_eq!(attributes, [FileAttribute::Executable, FileAttribute::from("sparkling")]);
    assert!(matches!(&entries[1], TreeEntry::Directory(_)));
    assert_eq!(entries[1].path(), Some("src/bin"));
    let lines: Vec<String> = server.seen().into_iter().map(|seen| seen.line).collect();
    assert_eq!(lines, [format!("GET {path}?pagelen=1"), format!("GET {path}?page=opaque%3D")]);
}

#[tokio::test]
async fn ask_what_is_known_of_a_file_and_of_a_directory() {
    let file = json!({
        "type": "commit_file",
        "path": "bin/run.sh",
        "escaped_path": "bin/run.sh",
        "attributes": ["executable"],
        "size": 10,
        "mimetype": null,
        "commit": {"type": "commit", "hash": "ce5b7431", "links": {}},
        "links": {"self": {"href": "https://api.bitbucket.org/2.0/repositories/acme/rocket/src/ce5b7431/bin/run.sh"}},
    });
    let directory = json!({"type": "commit_directory", "path": "bin"});
    let root = json!({"type": "commit_directory", "path": ""});
    let server = Server::start(|_| [json(200, &file), json(200, &directory), json(200, &root)]).await;
    let client = server.client();

    let read = source::get("acme", "rocket", "ce5b7431", "bin/run.sh").meta().send(&client).await.unwrap();
    let bin = source::get("acme", "rocket", "ce5b7431", "bin").meta().send(&client).await.unwrap();
    let top = source::list_root("acme", "rocket").fields("path").meta().send(&client).await.unwrap();

    let TreeEntry::File(known) = &read else { panic!("{read:?}") };
    assert_eq!((known.size, known.escaped_path.as_deref()), (Some(10), Some("bin/run.sh")));
    assert_eq!(known.attributes.as_deref(), Some(&[FileAttribute::Executable][..]));
    assert_eq!(serde_json::to_value(&read).unwrap(), file);
    assert!(matches!(&bin, TreeEntry::Directory(_)) && bin.path() == Some("bin"), "{bin:?}");
    assert_eq!(top.path(), Some(""));
    let lines: Vec<String> = server.seen().into_iter().map(|seen| seen.line).collect();
    let source = "GET /repositories/acme/rocket/src";
    assert_eq!(
        lines,
        [
            format!("{source}/ce5b7431/bin/run.sh?format=meta"),
            format!("{source}/ce5b7431/bin?format=meta"),
            format!("{source}?fields=path&format=meta"),
        ]
    );
}

#[tokio::test]
async fn a_diff_and_a_patch() {
    let diff = &b"--- a/menu\n+++ b/menu\n-caf\xe9\n+tea\n"[..];
    let server =
        Server::start(|_| [text(200, "text/plain", diff), text(200, "text/plain", "From ce5b\n")]).await;
    let client = server.client();

    let request = commits::get_diff("acme", "rocket", "ce5b..main").path(["menu", "bill"]).context(0);
    let bytes = request.send(&client).await.unwrap().bytes().await.unwrap();
    let patch =
        commits::get_patch("acme", "rocket", "ce5b").send(&client).await.unwrap().text().await.unwrap();

    assert_eq!(bytes, diff);
    assert_eq!(patch, "From ce5b\n");
    let [diff, patch] = <[_; 2]>::try_from(server.seen()).unwrap();
    diff.assert_empty("GET /repositories/acme/rocket/diff/ce5b..main?path=menu&path=bill&context=0");
    assert_eq!(diff.header("accept"), Some("text/plain, */*;q=0.1"));
    patch.assert_empty("GET /repositories/acme/rocket/patch/ce5b");
}
