//! Lands a branch: gives its open pull requests a comment and a title, and merges them.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… \
//!     cargo run -p bitbucket-data-center --example land_branch -- SHIP rocket heat-shield "Heat shield"
//! ```
//!
//! Each change of a pull request raises its version, and is taken only with the version that it was
//! made for. Who is slower than somebody else gets 409, reads the pull request again and tries again.

use std::env;
use std::process::ExitCode;

use bitbucket_data_center::models::{Comment, ConflictErrorBody, PullRequest};
use bitbucket_data_center::models::{PullRequestDirection, PullRequestStateFilter};
use bitbucket_data_center::{Client, Error, pull_requests};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [project, repository, branch, title] = arguments.as_slice() else {
        eprintln!("usage: land_branch PROJECT REPOSITORY BRANCH TITLE");
        return ExitCode::from(2);
    };
    if let Err(error) = land(project, repository, &format!("refs/heads/{branch}"), title).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

async fn land(project: &str, repository: &str, branch: &str, title: &str) -> Result<(), Error> {
    let client = Client::from_env()?;
    let open = pull_requests::list(project, repository)
        .state(PullRequestStateFilter::Open)
        .direction(PullRequestDirection::Outgoing)
        .at(branch);
    // All of them before the first is merged: the list gets shorter with each, and its pages move.
    for id in open.collect(&client).await?.into_iter().filter_map(|found| found.id) {
        let comment = Comment::default().with_text(format!("Landing as *{title}*"));
        pull_requests::create_comment(project, repository, id, &comment).send(&client).await?;

        let mut more_attempts = 0..4;
        let renamed = loop {
            match rename(&client, (project, repository, id), title).await {
                Err(error) if is_stale(&error) && more_attempts.next().is_some() => {
                    eprintln!("#{id}: somebody was faster");
                }
                answer => break answer?,
            }
        };
        let version = renamed.version.unwrap_or_default();
        let merged = pull_requests::merge(project, repository, id, version).send(&client).await?;
        println!("#{id}: {}", merged.state.map(String::from).unwrap_or_default());
    }
    Ok(())
}

/// Changes the title of what stands there now, and nothing else.
async fn rename(
    client: &Client,
    (project, repository, id): (&str, &str, i64),
    title: &str,
) -> Result<PullRequest, Error> {
    let current = pull_requests::get(project, repository, id).send(client).await?;
    let mut change = PullRequest::default().with_title(title);
    change.version = current.version;
    change.description = current.description;
    change.reviewers = current.reviewers;
    pull_requests::update(project, repository, id, &change).send(client).await
}

/// Whether a change was refused because there is a newer version; there are other conflicts.
fn is_stale(error: &Error) -> bool {
    let said = error.body::<ConflictErrorBody>().and_then(|body| body.errors).unwrap_or_default();
    error.is_status(409) && said.iter().any(|conflict| conflict.current_version.is_some())
}
