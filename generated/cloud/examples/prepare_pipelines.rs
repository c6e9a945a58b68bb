//! Prepares a repository for its pipelines: a deploy key, a host that they trust, a nightly run.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example prepare_pipelines -- WORKSPACE REPO "$(cat ci.pub)" git.example.com "$(cat host.pub)"
//! ```

use std::env;
use std::process::ExitCode;

use bitbucket_cloud::models::{
    DeployKey, NewPipelineSchedule, NewPipelineScheduleTarget, PipelineKnownHost,
    PipelineScheduleRefType, PipelineSelector, PipelineSelectorKind, PipelineSshPublicKey,
};
use bitbucket_cloud::{Client, Error, deployments, pipelines};

/// Takes the key of the pipelines, and the kind and the key of the host.
async fn prepare(
    [workspace, repo]: [&str; 2],
    key: &str,
    host: &str,
    (kind, host_key): (&str, &str),
) -> Result<(), Error> {
    let client = Client::from_env()?;

    let key = DeployKey::default().with_key(key).with_label("ci");
    let key = deployments::create_deploy_key(workspace, repo, &key).send(&client).await?;
    println!("deploy key {}", key.id.unwrap_or_default());

    let public_key = PipelineSshPublicKey::default().with_key_type(kind).with_key(host_key);
    let host = PipelineKnownHost::default().with_hostname(host).with_public_key(public_key);
    let host = pipelines::create_known_host(workspace, repo, &host).send(&client).await?;
    println!("known host {}", host.uuid.unwrap_or_default());

    // What a schedule cannot do without is an argument: there is none without a target.
    let nightly =
        PipelineSelector::default().with_kind(PipelineSelectorKind::Custom).with_pattern("nightly");
    let main = NewPipelineScheduleTarget::new("main", PipelineScheduleRefType::Branch, nightly);
    let schedule = NewPipelineSchedule::new("0 30 2 * * ? *", main).with_enabled(true);
    let schedule = pipelines::create_schedule(workspace, repo, &schedule).send(&client).await?;
    println!("schedule {}", schedule.uuid.unwrap_or_default());
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, key, host, host_key] = arguments.as_slice() else {
        eprintln!("usage: prepare_pipelines WORKSPACE REPO PUBLIC_KEY HOST HOST_KEY");
        return ExitCode::from(2);
    };
    let Some(host_key) = host_key.trim().split_once(' ') else {
        eprintln!("error: a host key is its kind and its text, such as `ssh-ed25519 AAAA…`");
        return ExitCode::from(2);
    };
    if let Err(error) = prepare([workspace, repo], key.trim(), host, host_key).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
