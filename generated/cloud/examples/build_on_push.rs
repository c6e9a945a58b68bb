//! Runs a custom pipeline on each branch that was pushed, where the branch is one of those that are asked for.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… SECRET=… cargo run --features tower --example build_on_push -- \
//!     127.0.0.1:8080 nightly main 'release/*'
//! ```
//!
//! The webhook leads to `/`, has the same SECRET, and tells of `repo:push`.

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use bitbucket_cloud::events::{Delivery, Event, Receiver, RepositoryPush, SeenInMemory};
use bitbucket_cloud::models::{
    GitRef, Pipeline, PipelineRefTarget, PipelineSelector, PipelineSelectorKind, PipelineTarget,
};
use bitbucket_cloud::{Client, pipelines};
use tokio::net::TcpListener;

/// What is run, and where.
struct Trigger {
    client: Client,
    pipeline: String,
    /// Names of branches; a `*` at the end stands for whatever follows.
    branches: Vec<String>,
}

impl Trigger {
    fn is_asked_for(&self, branch: &str) -> bool {
        self.branches.iter().any(|asked| match asked.strip_suffix('*') {
            Some(start) => branch.starts_with(start),
            None => branch == asked,
        })
    }

    /// Starts a pipeline for each branch that the push moved or made. What is deleted has no `new`.
    async fn pushed(&self, told: &RepositoryPush) -> Result<(), Box<dyn Error + Send + Sync>> {
        let name = told.repository.as_ref().and_then(|repository| repository.full_name.as_deref());
        let (workspace, repo) = name
            .and_then(|name| name.split_once('/'))
            .ok_or("the delivery does not say which repository it is")?;
        let changes = told.push.iter().flat_map(|push| push.changes.iter().flatten());
        for change in changes {
            let Some(GitRef::Branch(branch)) = &change.new else { continue };
            let Some(branch) = branch.name.as_deref().filter(|name| self.is_asked_for(name)) else {
                continue;
            };
            let custom = PipelineSelector::default().with_kind(PipelineSelectorKind::Custom);
            let target = PipelineRefTarget::default()
                .with_ref_type("branch")
                .with_ref_name(branch)
                .with_selector(custom.with_pattern(&*self.pipeline));
            let pipeline = Pipeline::default().with_target(PipelineTarget::from(target));
            let started = pipelines::create(workspace, repo, &pipeline).send(&self.client).await?;
            println!("{branch}: pipeline {}", started.build_number.unwrap_or_default());
        }
        Ok(())
    }
}

async fn serve(address: &str, trigger: Trigger) -> Result<(), Box<dyn Error>> {
    let secret = env::var("SECRET").map_err(|error| format!("SECRET: {error}"))?;
    // An error is answered with 500, and the next attempt of Bitbucket's is no repeat.
    let receiver = Receiver::builder().secret(secret).seen(SeenInMemory::default()).build();
    let trigger = Arc::new(trigger);
    let service = receiver.service(move |delivery: Delivery| {
        let trigger = Arc::clone(&trigger);
        async move {
            let outcome = match &delivery.event {
                Event::RepositoryPush(told) => trigger.pushed(told).await,
                _ => Ok(()),
            };
            outcome.inspect_err(|error| eprintln!("error: {error}"))
        }
    });
    let listener = TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, Router::new().route_service("/", service)).await?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [address, pipeline, branches @ ..] = arguments.as_slice() else {
        eprintln!("usage: build_on_push ADDRESS PIPELINE BRANCH…");
        return ExitCode::from(2);
    };
    let outcome = match Client::from_env() {
        Ok(client) => {
            let (pipeline, branches) = (pipeline.clone(), branches.to_vec());
            serve(address, Trigger { client, pipeline, branches }).await
        }
        Err(error) => Err(error.into()),
    };
    if let Err(error) = outcome {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
