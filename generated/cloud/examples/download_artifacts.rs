//! Lists what a repository offers for download; fetches a file of it, however large, to the disk.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example download_artifacts -- WORKSPACE REPO [NAME FILE]
//! ```

use std::env;
use std::error::Error;
use std::io::Write as _;
use std::process::ExitCode;
use std::sync::atomic::{AtomicU8, Ordering};

use bitbucket_cloud::{Client, Progress, downloads};

async fn list(workspace: &str, repo: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let mut artifacts = downloads::list(workspace, repo).items(&client).prefetch();
    while let Some(artifact) = artifacts.try_next().await? {
        let (name, size) = (artifact.name.unwrap_or_default(), artifact.size.unwrap_or_default());
        println!("{size:>12} {name} ({} downloads)", artifact.downloads.unwrap_or_default());
    }
    Ok(())
}

/// Writes a file under this path. Bitbucket sends on to a store of files, which does not get the
/// credentials.
async fn fetch(workspace: &str, repo: &str, name: &str, path: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let artifact = downloads::get(workspace, repo, name).send(&client).await?;
    let shown = AtomicU8::new(0);
    let artifact = artifact.with_progress(move |progress: Progress| {
        // Told with every piece: a line for each tenth is enough.
        let tenths = progress.percent().unwrap_or_default() / 10;
        if shown.swap(tenths, Ordering::Relaxed) < tenths {
            // Nobody may be looking.
            let _ = writeln!(std::io::stderr(), "{}0 %", tenths);
        }
    });
    let mut file = tokio::fs::File::create(path).await?;
    let written = artifact.copy_to(&mut file).await?;
    println!("{written} bytes in {path}");
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let done = match arguments.as_slice() {
        [workspace, repo] => list(workspace, repo).await,
        [workspace, repo, name, path] => fetch(workspace, repo, name, path).await,
        _ => {
            eprintln!("usage: download_artifacts WORKSPACE REPO [NAME FILE]");
            return ExitCode::from(2);
        }
    };
    if let Err(error) = done {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
