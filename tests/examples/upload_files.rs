//! Commits files without git, one of them streamed from the disk, against a server of its own.
//!
//! ```text
//! cargo run -p tests --example upload_files
//! ```

use std::error::Error;
use std::path::PathBuf;

use bitbucket_cloud::{Body, Client, Credentials, Part, source};
use tests::server::{Server, answer};

/// Commits a text and a file of the disk; gives the hash of the commit.
async fn commit(client: &Client, file: PathBuf) -> Result<String, Box<dyn Error>> {
    let length = std::fs::metadata(&file)?.len();
    // Opened each time the request is sent, and never in memory as a whole.
    let open = move || std::fs::File::open(&file).map(tokio::fs::File::from_std);
    let content = Body::reader(open).with_length(length);
    let committed = source::create_commit("acme", "rocket")
        .message("Plot a course")
        .branch("main")
        // The name of the part is the path of the file; the slash keeps it apart from the fields.
        .part("/docs/course.txt", Part::text("left, then right\n"))
        .part("/src/upload_files.rs", Part::file("upload_files.rs", content))
        .delete_files(["docs/old course.txt"])
        .send(client)
        .await?;
    let hash = committed.last_segment().ok_or("the server does not name the commit")?;
    Ok(hash.into_owned())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start().await?;
    let location = format!("{}/repositories/acme/rocket/commit/7f2e9c", server.url());
    server.answer([answer(201, &[("location", location.as_str())], "")?]);
    let credentials = Credentials::api_token("me@example.com", "token");
    let client = Client::builder().base_url(server.url()).credentials(credentials).build()?;

    let file = PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/upload_files.rs"));
    println!("committed as {}", commit(&client, file).await?);

    let received = server.received();
    let body = String::from_utf8_lossy(&received[0].body);
    for line in body.lines().filter(|line| line.starts_with("Content-Disposition")) {
        println!("{line}");
    }
    Ok(())
}
