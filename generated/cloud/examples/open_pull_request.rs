//! Opens a pull request, and asks these people for their review.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example open_pull_request -- WORKSPACE REPO SOURCE DESTINATION TITLE [REVIEWER_UUID]…
//! ```

use std::env;
use std::process::ExitCode;

use bitbucket_cloud::models::{PullRequest, PullRequestBranch, PullRequestEndpoint, UserAccount};
use bitbucket_cloud::{Client, Error, pull_requests};

/// What a pull request leads from or to.
fn branch(name: &str) -> PullRequestEndpoint {
    PullRequestEndpoint::default().with_branch(PullRequestBranch::default().with_name(name))
}

async fn open(workspace: &str, repo: &str, body: &PullRequest) -> Result<PullRequest, Error> {
    let client = Client::from_env()?;
    pull_requests::create(workspace, repo, body).send(&client).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, source, destination, title, reviewers @ ..] = arguments.as_slice() else {
        eprintln!(
            "usage: open_pull_request WORKSPACE REPO SOURCE DESTINATION TITLE [REVIEWER_UUID]…"
        );
        return ExitCode::from(2);
    };
    let body = PullRequest::default()
        .with_title(title)
        .with_source(branch(source))
        .with_destination(branch(destination))
        .with_reviewers(reviewers.iter().map(|uuid| UserAccount::default().with_uuid(uuid)))
        .with_close_source_branch(true);
    match open(workspace, repo, &body).await {
        Ok(opened) => {
            let page = opened.links.and_then(|links| links.html?.href);
            println!("#{} {}", opened.id.unwrap_or_default(), page.unwrap_or_default());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            // Which fields Bitbucket refused, each with its reason, and what it said of them.
            for (field, reason) in error.fields() {
                eprintln!("  {field}: {reason}");
            }
            ExitCode::FAILURE
        }
    }
}
