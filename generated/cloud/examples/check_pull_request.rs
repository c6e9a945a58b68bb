//! Runs the pipeline that a pull request's source branch would run, and waits for its result.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example check_pull_request -- WORKSPACE REPO PULL_REQUEST
//! ```

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use bitbucket_cloud::models::{
    Pipeline, PipelinePullRequestTarget, PipelineSelector, PipelineSelectorKind, PipelineState,
    PullRequest, PullRequestEndpoint,
};
use bitbucket_cloud::{Client, Polling, pipelines, pull_requests};

/// The target of a pipeline: what is merged into what, at which commits.
fn target(pull_request: PullRequest) -> Option<PipelinePullRequestTarget> {
    let end = |end: PullRequestEndpoint| Some((end.branch?.name?, *end.commit?));
    let (source, commit) = end(pull_request.source?)?;
    let (destination, destination_commit) = end(pull_request.destination?)?;
    let every = PipelineSelector::default().with_kind(PipelineSelectorKind::PullRequests);
    let target = PipelinePullRequestTarget::default()
        .with_source(source)
        .with_commit(commit)
        .with_destination(destination)
        .with_destination_commit(destination_commit)
        .with_pull_request(PullRequest::default().with_id(pull_request.id?))
        .with_selector(every.with_pattern("**"));
    Some(target)
}

/// Gives the name of the result.
async fn check(workspace: &str, repo: &str, id: &str) -> Result<String, Box<dyn Error>> {
    let client = Client::from_env()?;
    let pull_request = pull_requests::get(workspace, repo, id.parse::<u64>()?)
        // All of it is long; this is what is needed.
        .fields("id,source.branch.name,source.commit.hash,destination.branch.name,destination.commit.hash")
        .send(&client)
        .await?;
    let target = target(pull_request).ok_or("one of its branches is gone")?;
    let pipeline = Pipeline::default().with_target(target);
    let polling = Polling::default().total(Duration::from_secs(2 * 3600));
    let done = pipelines::create(workspace, repo, &pipeline).and_wait(&client, polling).await?;
    let Some(PipelineState::Completed(completed)) = done.state else {
        return Err("the pipeline ended in a state that is none".into());
    };
    let result = completed.result.as_ref().and_then(|result| result.name());
    Ok(result.ok_or("the server does not give the result")?.to_string())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, id] = arguments.as_slice() else {
        eprintln!("usage: check_pull_request WORKSPACE REPO PULL_REQUEST");
        return ExitCode::from(2);
    };
    match check(workspace, repo, id).await {
        Ok(result) => println!("{result}"),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
