//! Merges a pull request in the background and waits until it is merged, against a server of its own.
//!
//! ```text
//! cargo run -p tests --example merge_and_wait
//! ```

use std::error::Error;
use std::time::Duration;

use bitbucket_cloud::models::{MergeStrategy, PullRequest, PullRequestMergeParameters};
use bitbucket_cloud::{Client, Credentials, Polling, pull_requests};
use tests::server::{Server, answer};

/// Merges, at once or in the background: the caller sees no difference.
async fn merge(client: &Client, pull_request: i64) -> Result<PullRequest, bitbucket_cloud::Error> {
    let parameters = PullRequestMergeParameters::default()
        .with_merge_strategy(MergeStrategy::Squash)
        .with_close_source_branch(true);
    // Against the real server `Polling::default()` is right; this one is quick.
    let polling = Polling::default().first_wait(Duration::from_millis(10)).total(Duration::from_secs(600));
    let merge = pull_requests::merge("acme", "rocket", pull_request).asynchronous(true).body(&parameters);
    merge.and_wait(client, polling).await
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start().await?;
    let json = [("content-type", "application/json")];
    let pending = r#"{"task_status": "PENDING"}"#;
    let merged = r#"{"type": "pullrequest", "id": 42, "state": "MERGED", "merge_commit": {"hash": "5c1b"}}"#;
    let success = format!(r#"{{"task_status": "SUCCESS", "merge_result": {merged}}}"#);
    let task = "/repositories/acme/rocket/pullrequests/42/merge/task-status/%7B3f-9%7D";
    server.answer([
        answer(202, &[("location", task)], "")?,
        answer(200, &json, pending)?,
        answer(200, &json, pending)?,
        answer(200, &json, success)?,
    ]);
    let credentials = Credentials::api_token("me@example.com", "token");
    let client = Client::builder().base_url(server.url()).credentials(credentials).build()?;

    let merged = merge(&client, 42).await?;

    let commit = merged.merge_commit.and_then(|commit| commit.hash).unwrap_or_default();
    println!("merged as {commit}, asked {} times", server.received().len() - 1);
    Ok(())
}
