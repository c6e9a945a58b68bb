//! Starts a pipeline, says what state it is in, and ends with its result.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example run_pipeline -- WORKSPACE REPO branch:main KEY=VALUE
//! ```

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::time::Duration;

use bitbucket_cloud::models::{
    Commit, Pipeline, PipelineCommitTarget, PipelineRefTarget, PipelineResultName,
    PipelineSelector, PipelineSelectorKind, PipelineState, PipelineTarget, PipelineVariable,
};
use bitbucket_cloud::{Client, Polling, pipelines};

const USAGE: &str = "\
usage: run_pipeline WORKSPACE REPO TARGET [KEY=VALUE]…

  branch:NAME                the pipeline of a branch
  tag:NAME                   the pipeline of a tag
  branch:NAME:HASH           the same on a commit of it
  commit:HASH:CUSTOM         a custom pipeline, on a commit";

fn target(text: &str) -> Option<PipelineTarget> {
    let on = |hash: &str| Commit::default().with_hash(hash);
    let reference = |kind: &str, name: &str| {
        PipelineRefTarget::default().with_ref_type(kind).with_ref_name(name)
    };
    Some(match text.split(':').collect::<Vec<_>>()[..] {
        [kind @ ("branch" | "tag"), name] => reference(kind, name).into(),
        [kind @ ("branch" | "tag"), name, hash] => {
            reference(kind, name).with_commit(on(hash)).into()
        }
        ["commit", hash, pattern] => {
            let custom = PipelineSelector::default().with_kind(PipelineSelectorKind::Custom);
            let target = PipelineCommitTarget::default().with_commit(on(hash));
            target.with_selector(custom.with_pattern(pattern)).into()
        }
        _ => return None,
    })
}

/// A variable whose value is kept out of the logs.
fn variable(text: &str) -> Option<PipelineVariable> {
    let (key, value) = text.split_once('=')?;
    Some(PipelineVariable::default().with_key(key).with_value(value).with_secured(true))
}

/// True where the pipeline was successful.
async fn run(workspace: &str, repo: &str, pipeline: &Pipeline) -> Result<bool, Box<dyn Error>> {
    let client = Client::from_env()?;
    let polling = Polling::default().total(Duration::from_secs(2 * 3600));
    let mut run = pipelines::create(workspace, repo, pipeline).and_follow(&client, polling);
    while let Some(pipeline) = run.changed().await? {
        // Pending, in progress, and whatever Bitbucket may think of next.
        if let Some(name) = pipeline.state.as_ref().and_then(PipelineState::name) {
            println!("{name}");
        }
    }
    let Some(PipelineState::Completed(completed)) = run.result().await?.state else {
        return Err("the pipeline is done, and in a state without a result".into());
    };
    let result = completed.result.ok_or("the server does not give the result")?;
    let name = result.name().ok_or("the result has no name")?;
    println!("{name}");
    Ok(*name == PipelineResultName::Successful)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let read = match arguments.as_slice() {
        [workspace, repo, on, variables @ ..] => {
            let variables: Option<Vec<_>> = variables.iter().map(|text| variable(text)).collect();
            target(on).zip(variables).map(|(target, variables)| {
                let pipeline = Pipeline::default().with_target(target);
                (workspace, repo, pipeline.with_variables(variables))
            })
        }
        _ => None,
    };
    let Some((workspace, repo, pipeline)) = read else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    match run(workspace, repo, &pipeline).await {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
