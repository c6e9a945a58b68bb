//! Offers files for download, and shows how far the upload is.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example upload_release -- WORKSPACE REPO FILE…
//! ```

use std::env;
use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use bitbucket_cloud::{Body, Client, Part, Progress, RequestOptions as _, downloads};

/// A file of the disk, opened each time that it is sent and read piece by piece.
fn part(path: PathBuf) -> Result<Part, Box<dyn Error>> {
    let name = path.file_name().ok_or("a file is needed")?.to_string_lossy().into_owned();
    let length = fs::metadata(&path)?.len();
    let open = move || fs::File::open(&path).map(tokio::fs::File::from_std);
    Ok(Part::file(name, Body::reader(open).with_length(length)))
}

async fn upload(workspace: &str, repo: &str, files: &[String]) -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let parts: Vec<Part> = files.iter().map(|file| part(file.into())).collect::<Result<_, _>>()?;

    // The upload tells, a task of its own shows: the one never waits for the other.
    let (tell, mut told) = Progress::channel();
    let show = tokio::spawn(async move {
        while let Some(progress) = told.changed().await {
            eprintln!("{} bytes, {} %", progress.bytes, progress.percent().unwrap_or_default());
        }
    });
    downloads::upload(workspace, repo, parts)
        .with_upload_progress(tell)
        // Of a large upload: the client's own limit is meant for answers of JSON.
        .with_timeout(Duration::from_secs(3600))
        .send(&client)
        .await?;
    show.await?;
    println!("uploaded {} files", files.len());
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, files @ ..] = arguments.as_slice() else {
        eprintln!("usage: upload_release WORKSPACE REPO FILE…");
        return ExitCode::from(2);
    };
    if let Err(error) = upload(workspace, repo, files).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
