//! Files as bytes, there and back.

use bitbucket_data_center::{Part, project, repository};
use serde_json::json;

use super::{ROCKET, client, serve};
use crate::support::{empty, json, text};

#[tokio::test]
async fn a_file_is_changed_by_a_form() {
    let server = serve([json(200, &json!({"id": "5b1d", "message": "Tie the rope"}))]).await;

    let content = Part::file("mast.txt", "a rope\n").content_type("text/plain");
    let commit = repository::edit_file("SHIP", "rocket", "docs/a b/mast.txt", "main", content)
        .message("Tie the rope")
        .source_commit_id("7e2c")
        .send(&client(&server))
        .await
        .unwrap();

    assert_eq!(commit.id.as_deref(), Some("5b1d"));
    let seen = server.only();
    assert_eq!(seen.line, format!("PUT {ROCKET}/browse/docs/a%20b/mast.txt"));
    assert_eq!(seen.header("x-atlassian-token"), Some("no-check"));
    let mut parts = seen.parts();
    parts.sort();
    let plain = |name: &str, content: &str| (format!("name=\"{name}\""), None, content.to_owned());
    let file = "name=\"content\"; filename=\"mast.txt\"".to_owned();
    assert_eq!(
        parts,
        [
            plain("branch", "main"),
            (file, Some("text/plain".to_owned()), "a rope\n".to_owned()),
            plain("message", "Tie the rope"),
            plain("sourceCommitId", "7e2c"),
        ]
    );
}

#[tokio::test]
async fn an_avatar_goes_up() {
    let server = serve([empty(201)]).await;
    let avatar = Part::file("mast.png", "PNG").content_type("image/png");
    project::upload_avatar("SHIP", avatar).send(&client(&server)).await.unwrap();
    let seen = server.only();
    assert_eq!(seen.line, "POST /api/latest/projects/SHIP/avatar.png");
    assert_eq!(seen.header("x-atlassian-token"), Some("no-check"));
    assert_eq!(seen.parts()[0].0, "name=\"avatar\"; filename=\"mast.png\"");
}

#[tokio::test]
async fn an_archive_and_a_raw_file_are_streams() {
    let zip = b"PK\x03\x04\x00\xff".repeat(20_000);
    let server = serve([
        text(200, "application/octet-stream", zip.clone()),
        text(200, "text/plain;charset=ISO-8859-1", &b"caf\xe9"[..]),
    ])
    .await;
    let client = client(&server);

    let archive = repository::get_archive("SHIP", "rocket").at("refs/heads/main").prefix("rocket");
    let mut stream = archive.send(&client).await.unwrap();
    let mut read = Vec::new();
    while let Some(chunk) = stream.chunk().await.unwrap() {
        read.extend_from_slice(&chunk);
    }
    let raw = repository::get_raw("SHIP", "rocket", "src/a b/é.txt").at("7e2c").send(&client).await.unwrap();

    assert!(read == zip, "{} bytes of {}", read.len(), zip.len());
    assert_eq!(raw.bytes().await.unwrap().as_ref(), b"caf\xe9");
    let [archive, raw] = <[_; 2]>::try_from(server.seen()).unwrap();
    archive.assert_empty(&format!("GET {ROCKET}/archive?at=refs%2Fheads%2Fmain&prefix=rocket"));
    raw.assert_empty(&format!("GET {ROCKET}/raw/src/a%20b/%C3%A9.txt?at=7e2c"));
}
