//! Lands a branch: gives its open pull requests a comment and a title, and merges them.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… \
//!     cargo run -p bitbucket-data-center --example land_branch -- SHIP rocket heat-shield "SHIP-7 Heat shield"
//! ```
//!
//! Each change of a pull request raises its version, and a change is taken only with the version that
//! it was made for. Whoever was slower than somebody else gets 409, reads again and tries again.

use std::env;
use std::process::ExitCode;

use bitbucket_data_center::models::{
    Comment, ConflictErrorBody, ConflictErrorMessage, PullRequest, PullRequestDirection,
    PullRequestStateFilter,
};
use bitbucket_data_center::{Client, Error, pull_requests};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [project, repository, branch, title] = arguments.as_slice() else {
        eprintln!("usage: land_branch PROJECT REPOSITORY BRANCH TITLE");
        return ExitCode::from(2);
    };
    match land(project, repository, &format!("refs/heads/{branch}"), title).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            for veto in conflict(&error).and_then(|conflict| conflict.vetoes).into_iter().flatten()
            {
                eprintln!(
                    "veto: {}",
                    veto.detailed_message.or(veto.summary_message).unwrap_or_default()
                );
            }
            ExitCode::FAILURE
        }
    }
}

async fn land(project: &str, repository: &str, branch: &str, title: &str) -> Result<(), Error> {
    let client = Client::from_env()?;
    // All of them before the first is merged: the list gets shorter with each, and its pages move.
    let open = pull_requests::list(project, repository)
        .state(PullRequestStateFilter::Open)
        .direction(PullRequestDirection::Outgoing)
        .at(branch)
        .collect(&client)
        .await?;
    for id in open.into_iter().filter_map(|pull_request| pull_request.id) {
        let comment = Comment::default().with_text(format!("Landing as *{title}*"));
        pull_requests::create_comment(project, repository, id, &comment).send(&client).await?;
        let renamed = rename(&client, project, repository, id, title).await?;
        let version = renamed.version.unwrap_or_default();
        let merged = pull_requests::merge(project, repository, id, version).send(&client).await?;
        println!(
            "#{id} {}: {}",
            merged.title.unwrap_or_default(),
            merged.state.map(String::from).unwrap_or_default()
        );
    }
    Ok(())
}

/// Changes the title of what stands there now, and nothing else.
async fn rename(
    client: &Client,
    project: &str,
    repository: &str,
    id: i64,
    title: &str,
) -> Result<PullRequest, Error> {
    let mut attempts = 5;
    loop {
        let current = pull_requests::get(project, repository, id).send(client).await?;
        let mut change = PullRequest::default().with_title(title);
        change.version = current.version;
        change.description = current.description;
        change.reviewers = current.reviewers;
        attempts -= 1;
        match pull_requests::update(project, repository, id, &change).send(client).await {
            Err(error) if attempts > 0 && is_stale(&error) => {
                eprintln!("#{id}: somebody was faster")
            }
            answer => return answer,
        }
    }
}

/// Whether a change was refused because there is a newer version.
fn is_stale(error: &Error) -> bool {
    conflict(error).is_some_and(|conflict| conflict.current_version.is_some())
}

/// What a refusal with 409 says.
fn conflict(error: &Error) -> Option<ConflictErrorMessage> {
    error.is_status(409).then(|| error.body::<ConflictErrorBody>())??.errors?.into_iter().next()
}
