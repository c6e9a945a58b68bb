//! Prints what changed in a commit or between two: in how many lines of which files, and the diff.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example show_diff -- WORKSPACE REPO ce5b7431..main > changes.diff
//! ```

use std::env;
use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;

use bitbucket_cloud::{Client, commits};

async fn show(
    workspace: &str,
    repo: &str,
    spec: &str,
    as_patch: bool,
) -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let mut files = commits::list_diffstat(workspace, repo, spec).items(&client).prefetch();
    while let Some(file) = files.try_next().await? {
        // A deleted file has no new side, an added one no old side.
        let path = file.new.or(file.old).and_then(|side| side.path).unwrap_or_default();
        let (added, removed) = (file.lines_added, file.lines_removed);
        eprintln!("+{} -{} {path}", added.unwrap_or_default(), removed.unwrap_or_default());
    }
    // Bytes, not text: each file is in an encoding of its own.
    let mut content = if as_patch {
        commits::get_patch(workspace, repo, spec).send(&client).await?
    } else {
        commits::get_diff(workspace, repo, spec).context(3).send(&client).await?
    };
    while let Some(piece) = content.chunk().await? {
        io::stdout().write_all(&piece)?;
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let (workspace, repo, spec, as_patch) = match arguments[..] {
        [workspace, repo, spec] => (workspace, repo, spec, false),
        [workspace, repo, spec, "patch"] => (workspace, repo, spec, true),
        _ => {
            eprintln!("usage: show_diff WORKSPACE REPO COMMIT|COMMIT..COMMIT [patch]");
            return ExitCode::from(2);
        }
    };
    if let Err(error) = show(workspace, repo, spec, as_patch).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
