//! Starts a pipeline on a branch and follows it to its end, against a server of its own.
//!
//! ```text
//! cargo run -p tests --example run_pipeline
//! ```

use std::error::Error;
use std::time::Duration;

use bitbucket_cloud::models::{Pipeline, PipelineRefTarget, PipelineRefType, PipelineState};
use bitbucket_cloud::{Client, Credentials, Polling, pipelines};
use tests::server::{Server, answer};

/// Starts the pipeline and gives the name of its result.
async fn run(client: &Client, branch: &str) -> Result<String, Box<dyn Error>> {
    let target = PipelineRefTarget::default().with_ref_type(PipelineRefType::Branch).with_ref_name(branch);
    let pipeline = Pipeline::default().with_target(target);
    // Builds take minutes: against the real server the first wait would be longer.
    let polling = Polling::default().first_wait(Duration::from_millis(10)).total(Duration::from_secs(7200));
    let mut run = pipelines::create("acme", "rocket", &pipeline).and_follow(client, polling);
    // Pending, running, and whatever the server may think of next.
    while let Some(pipeline) = run.changed().await? {
        println!(
            "{}",
            pipeline
                .state
                .as_ref()
                .and_then(|state| state.name())
                .map(ToString::to_string)
                .unwrap_or_default()
        );
    }
    let Some(PipelineState::Completed(completed)) = run.result().await?.state else {
        return Ok(String::new());
    };
    let result = completed.result.ok_or("the server does not give the result")?;
    Ok(result.name().map(ToString::to_string).unwrap_or_default())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let server = Server::start().await?;
    let with_state = |status, state: &str| {
        let body = format!(r#"{{"type": "pipeline", "uuid": "{{p1}}", "state": {state}}}"#);
        answer(status, &[("content-type", "application/json")], body)
    };
    server.answer([
        with_state(201, r#"{"type": "pipeline_state_pending", "name": "PENDING"}"#)?,
        with_state(200, r#"{"type": "pipeline_state_pending", "name": "PENDING"}"#)?,
        with_state(200, r#"{"type": "pipeline_state_in_progress", "name": "IN_PROGRESS"}"#)?,
        with_state(
            200,
            r#"{
                "type": "pipeline_state_completed",
                "name": "COMPLETED",
                "result": {"type": "pipeline_state_completed_successful", "name": "SUCCESSFUL"}
            }"#,
        )?,
    ]);
    let credentials = Credentials::api_token("me@example.com", "token");
    let client = Client::builder().base_url(server.url()).credentials(credentials).build()?;

    println!("{}", run(&client, "main").await?);
    Ok(())
}
