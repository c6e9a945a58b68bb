//! Files offered for download.

use bitbucket_cloud::{Part, downloads};
use serde_json::json;

use crate::support::{AUTHORIZATION, Server, empty, located, page, text};

#[tokio::test]
async fn upload_and_list() {
    let server = Server::start(|_| {
        let download = json!({"type": "download", "name": "rocket-1.0.tar.gz", "size": 8, "downloads": 0});
        [empty(201), page([download], None)]
    })
    .await;
    let client = server.client();

    let archive = Part::file("rocket-1.0.tar.gz", "\u{1f}archive").content_type("application/gzip");
    let sum = Part::file("rocket-1.0.sha256", "9f86d0");
    downloads::upload("acme", "rocket", [archive, sum]).send(&client).await.unwrap();
    let all = downloads::list("acme", "rocket").items(&client).collect(100).await.unwrap();

    assert_eq!(all[0].name.as_deref(), Some("rocket-1.0.tar.gz"));
    assert_eq!(all[0].downloads, Some(0));
    let [upload, list] = <[_; 2]>::try_from(server.seen()).unwrap();
    assert_eq!(upload.line, "POST /repositories/acme/rocket/downloads");
    let parts = upload.parts();
    assert_eq!(parts.len(), 2);
    assert_eq!(parts[0].0, r#"name="files"; filename="rocket-1.0.tar.gz""#);
    assert_eq!(parts[0].1.as_deref(), Some("application/gzip"));
    assert_eq!(parts[0].2, "\u{1f}archive");
    assert_eq!(parts[1].0, r#"name="files"; filename="rocket-1.0.sha256""#);
    list.assert_empty("GET /repositories/acme/rocket/downloads");
}

#[tokio::test]
async fn download_from_another_host_without_the_credentials() {
    let storage = Server::start(|_| [text(200, "application/gzip", vec![7; 300_000])]).await;
    let signed = format!("{}/bucket/rocket.tar.gz?Signature=x%2By", storage.url());
    let server = Server::start(|_| [located(302, &signed)]).await;

    let request = downloads::get("acme", "rocket", "rocket 1.0.tar.gz");
    let mut stream = request.send(&server.client()).await.unwrap();
    assert_eq!(stream.length(), Some(300_000));
    let mut received = 0;
    while let Some(chunk) = stream.chunk().await.unwrap() {
        received += chunk.len();
    }

    assert_eq!(received, 300_000);
    let asked = server.only();
    asked.assert_empty("GET /repositories/acme/rocket/downloads/rocket%201.0.tar.gz");
    assert_eq!(asked.header("authorization"), Some(AUTHORIZATION));
    let fetched = storage.only();
    fetched.assert_empty("GET /bucket/rocket.tar.gz?Signature=x%2By");
    assert_eq!(fetched.header("authorization"), None);
}
