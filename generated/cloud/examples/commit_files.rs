//! Commits files without git: those that are there are written, those that are not are deleted.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example commit_files -- WORKSPACE REPO BRANCH MESSAGE FILE…
//! ```

use std::env;
use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use bitbucket_cloud::{Body, Client, Part, source};

/// A file of the disk. It is opened each time that the request is sent, and never in memory as a
/// whole.
fn part(path: &str) -> Result<Part, Box<dyn Error>> {
    let path = PathBuf::from(path);
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let length = fs::metadata(&path)?.len();
    let open = move || fs::File::open(&path).map(tokio::fs::File::from_std);
    Ok(Part::file(name, Body::reader(open).with_length(length)))
}

/// Gives the hash of the commit.
async fn commit(
    [workspace, repo, branch, message]: [&str; 4],
    files: &[String],
) -> Result<String, Box<dyn Error>> {
    let client = Client::from_env()?;
    let mut commit = source::create_commit(workspace, repo).branch(branch).message(message);
    for file in files {
        commit = if fs::exists(file)? {
            // The part is called as the file in the repository. With a slash in front, no file can
            // be taken for a field such as `message`.
            commit.part(format!("/{file}"), part(file)?)
        } else {
            commit.delete_files([file.as_str()])
        };
    }
    let committed = commit.send(&client).await?;
    let hash = committed.last_segment().ok_or("the server does not name the commit")?;
    Ok(hash.into_owned())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, branch, message, files @ ..] = arguments.as_slice() else {
        eprintln!("usage: commit_files WORKSPACE REPO BRANCH MESSAGE FILE…");
        return ExitCode::from(2);
    };
    match commit([workspace, repo, branch, message], files).await {
        Ok(hash) => println!("committed as {hash}"),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
