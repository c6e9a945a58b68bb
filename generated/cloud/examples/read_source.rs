//! Prints a file at a revision, byte for byte; of a directory, what is in it.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example read_source -- WORKSPACE REPO COMMIT PATH
//! ```

use std::env;
use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use bitbucket_cloud::models::TreeEntry;
use bitbucket_cloud::{Client, source};

async fn read(workspace: &str, repo: &str, commit: &str, path: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let read = source::get(workspace, repo, commit, path);
    // The same address gives the bytes of a file, or the pages of a directory: ask which it is.
    if let TreeEntry::File(_) = read.clone().meta().send(&client).await? {
        let mut content = read.send(&client).await?;
        while let Some(piece) = content.chunk().await? {
            io::stdout().write_all(&piece)?;
        }
        return Ok(());
    }
    let mut entries = read.pagelen(100).into_json().items(&client).prefetch();
    while let Some(entry) = entries.try_next().await? {
        let path = entry.path().unwrap_or_default();
        match &entry {
            TreeEntry::File(file) => println!("{:>10} {path}", file.size.unwrap_or_default()),
            TreeEntry::Directory(_) => println!("{:>10} {path}/", ""),
            other => println!("{:>10} {path} ({})", "", other.r#type().unwrap_or("unknown")),
        }
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, commit, path] = arguments.as_slice() else {
        eprintln!("usage: read_source WORKSPACE REPO COMMIT PATH");
        return ExitCode::from(2);
    };
    if let Err(error) = read(workspace, repo, commit, path).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
