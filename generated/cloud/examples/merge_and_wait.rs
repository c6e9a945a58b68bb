//! Merges a pull request in the background and waits until it is merged.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example merge_and_wait -- WORKSPACE REPO PULL_REQUEST [MESSAGE]
//! ```

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use bitbucket_cloud::models::{MergeStrategy, PullRequestMergeParameters};
use bitbucket_cloud::{Client, Polling, RequestOptions as _, pull_requests};

/// Gives the hash of the commit that the merge has made.
async fn merge(
    workspace: &str,
    repo: &str,
    id: &str,
    message: Option<&String>,
) -> Result<String, Box<dyn Error>> {
    let client = Client::from_env()?;
    let mut parameters = PullRequestMergeParameters::default()
        .with_merge_strategy(MergeStrategy::Squash)
        .with_close_source_branch(true);
    if let Some(message) = message {
        parameters = parameters.with_message(message);
    }
    let merge = pull_requests::merge(workspace, repo, id.parse::<u64>()?)
        .asynchronous(true)
        .body(&parameters)
        .with_timeout(Duration::from_secs(60));
    // Merged at once or in the background: there is no difference here. A merge is asked for once.
    let polling = Polling::default().total(Duration::from_secs(1800));
    let merged = merge.and_wait(&client, polling).await?;
    let commit = merged.merge_commit.and_then(|commit| commit.hash);
    Ok(commit.ok_or("the server does not say which commit it made")?)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, id, message @ ..] = arguments.as_slice() else {
        eprintln!("usage: merge_and_wait WORKSPACE REPO PULL_REQUEST [MESSAGE]");
        return ExitCode::from(2);
    };
    match merge(workspace, repo, id, message.first()).await {
        Ok(commit) => println!("merged as {commit}"),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
