//! Gives a secret another value: that of a whole workspace, or that of one environment.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… VALUE=… cargo run --example rotate_secret -- KEY WORKSPACE [REPO ENVIRONMENT]
//! ```

use std::env;
use std::error::Error;
use std::process::ExitCode;

use bitbucket_cloud::models::{DeploymentVariable, PipelineVariable};
use bitbucket_cloud::{Client, deployments, pipelines};

/// Of a workspace: every pipeline of every repository sees it.
async fn of_workspace(key: &str, value: String, workspace: &str) -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let mut all = pipelines::list_workspace_variables(workspace).items(&client);
    while let Some(variable) = all.try_next().await? {
        if let (Some(name), Some(uuid)) = (&variable.key, &variable.uuid)
            && name == key
        {
            let body =
                PipelineVariable::default().with_key(key).with_value(value).with_secured(true);
            pipelines::update_workspace_variable(workspace, uuid, &body).send(&client).await?;
            return Ok(());
        }
    }
    Err(format!("{workspace} has no variable {key}").into())
}

/// Of an environment of a repository: what deploys to it sees it.
async fn of_environment(
    key: &str,
    value: String,
    [workspace, repo, environment]: [&str; 3],
) -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let environments = deployments::list_environments(workspace, repo).collect(&client).await?;
    let named = environments.into_iter().find(|one| one.name.as_deref() == Some(environment));
    let environment = named.and_then(|one| one.uuid).ok_or("there is no such environment")?;
    let mut all =
        pipelines::list_deployment_variables(workspace, repo, &environment).items(&client);
    while let Some(variable) = all.try_next().await? {
        if let (Some(name), Some(uuid)) = (&variable.key, &variable.uuid)
            && name == key
        {
            let body =
                DeploymentVariable::default().with_key(key).with_value(value).with_secured(true);
            pipelines::update_deployment_variable(workspace, repo, &environment, uuid, &body)
                .send(&client)
                .await?;
            return Ok(());
        }
    }
    Err(format!("the environment has no variable {key}").into())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let Ok(value) = env::var("VALUE") else {
        eprintln!("error: the new value is expected in the variable VALUE");
        return ExitCode::from(2);
    };
    let rotated = match arguments.as_slice() {
        [key, workspace] => of_workspace(key, value, workspace).await,
        [key, workspace, repo, environment] => {
            of_environment(key, value, [workspace, repo, environment]).await
        }
        _ => {
            eprintln!("usage: rotate_secret KEY WORKSPACE [REPO ENVIRONMENT]");
            return ExitCode::from(2);
        }
    };
    if let Err(error) = rotated {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
