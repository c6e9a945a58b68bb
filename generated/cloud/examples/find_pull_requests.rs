//! Finds the pull requests, open or merged, whose title has a word, those that changed last first.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example find_pull_requests -- WORKSPACE REPO WORD
//! ```

use std::env;
use std::process::ExitCode;

use bitbucket_cloud::models::PullRequestState;
use bitbucket_cloud::{Client, Error, pull_requests};

async fn find(workspace: &str, repo: &str, word: &str) -> Result<(), Error> {
    let client = Client::from_env()?;
    let list = pull_requests::list(workspace, repo)
        .state([PullRequestState::Open, PullRequestState::Merged])
        .q(&format!("title ~ {word:?}"))
        .sort("-updated_on")
        // Lists leave the participants out where nobody asks for them.
        .fields("+values.participants")
        .pagelen(50);
    // As many pages as that takes, and no more.
    for found in list.collect_up_to(&client, 120).await? {
        let participants = found.participants.unwrap_or_default();
        let approvals = participants.iter().filter(|one| one.approved == Some(true)).count();
        let id = found.id.unwrap_or_default();
        println!("#{id} {} ({approvals} approvals)", found.title.unwrap_or_default());
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, word] = arguments.as_slice() else {
        eprintln!("usage: find_pull_requests WORKSPACE REPO WORD");
        return ExitCode::from(2);
    };
    if let Err(error) = find(workspace, repo, word).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
