//! Prints the logs of a pipeline's steps while they are written, and at the end its result.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example follow_pipeline -- WORKSPACE REPO PIPELINE_UUID
//! ```

use std::collections::HashMap;
use std::env;
use std::error::Error;
use std::io::{self, Write as _};
use std::process::ExitCode;
use std::time::Duration;

use bitbucket_cloud::models::PipelineState;
use bitbucket_cloud::{Client, Growing, pipelines};

/// Prints what is new in a log. Each piece is asked for from where the last one ended.
async fn read_on(client: &Client, name: &str, log: &mut Growing) -> Result<(), Box<dyn Error>> {
    loop {
        let begins = log.position() == 0;
        match log.chunk(client).await {
            Ok(Some(piece)) => {
                let mut out = io::stdout().lock();
                if begins {
                    writeln!(out, "== {name}")?;
                }
                out.write_all(&piece)?;
            }
            Ok(None) => return Ok(()),
            // A step that has not begun has no log.
            Err(error) if error.is_status(404) => return Ok(()),
            Err(error) => return Err(error.into()),
        }
    }
}

async fn follow(workspace: &str, repo: &str, pipeline: &str) -> Result<String, Box<dyn Error>> {
    let client = Client::from_env()?;
    let mut logs = HashMap::new();
    loop {
        // The state first, then the logs: what a pipeline wrote before it was completed is read.
        let state = pipelines::get(workspace, repo, pipeline).send(&client).await?.state;
        for step in pipelines::list_steps(workspace, repo, pipeline).collect(&client).await? {
            let Some(uuid) = step.uuid else { continue };
            let log = pipelines::get_step_log(workspace, repo, pipeline, &uuid);
            let log = logs.entry(uuid).or_insert_with(|| log.growing());
            read_on(&client, step.name.as_deref().unwrap_or("step"), log).await?;
        }
        if let Some(PipelineState::Completed(completed)) = state {
            let result = completed.result.as_ref().and_then(|result| result.name());
            return Ok(result.ok_or("the server does not give the result")?.to_string());
        }
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, pipeline] = arguments.as_slice() else {
        eprintln!("usage: follow_pipeline WORKSPACE REPO PIPELINE_UUID");
        return ExitCode::from(2);
    };
    match follow(workspace, repo, pipeline).await {
        Ok(result) => println!("== {result}"),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
