//! Records how a deployment of a commit goes: that it began, and how it ended.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… \
//!     cargo run -p bitbucket-data-center --example record_deployment -- SHIP rocket COMMIT 5 ./deploy.sh
//! ```
//!
//! The number grows with each deployment; COMMIT is the whole hash. The command deploys: where it
//! fails, the deployment has failed, and so has this program.

use std::env;
use std::process::{Command, ExitCode};

use bitbucket_data_center::models::{
    DeploymentEnvironment, DeploymentEnvironmentType, DeploymentState, NewDeployment,
};
use bitbucket_data_center::{Client, Error, builds_and_deployments as builds};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [project, repository, commit, number, program, rest @ ..] = arguments.as_slice() else {
        eprintln!("usage: record_deployment PROJECT REPOSITORY COMMIT NUMBER COMMAND…");
        return ExitCode::from(2);
    };
    let Ok(number) = number.parse() else {
        eprintln!("error: {number} is no number");
        return ExitCode::from(2);
    };
    let mut deploy = Command::new(program);
    match record([project, repository, commit], number, deploy.args(rest)).await {
        Ok(DeploymentState::Successful) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn record(
    [project, repository, commit]: [&str; 3],
    number: i64,
    deploy: &mut Command,
) -> Result<DeploymentState, Error> {
    let client = Client::from_env()?;
    let environment = DeploymentEnvironment::default()
        .with_key("pad-a")
        .with_display_name("Pad A")
        .with_type(DeploymentEnvironmentType::Production)
        .with_url("https://pad-a.example.org");
    // Number, key and environment together name the deployment: told again, it is replaced.
    let began = NewDeployment::new(
        number,
        "Brings the rocket to pad A",
        format!("Deployment {number}"),
        environment,
        "ROCKET-DEPLOY",
        DeploymentState::InProgress,
        format!("https://ci.example.org/deployments/{number}"),
    );
    builds::set_deployment(project, repository, commit, &began).send(&client).await?;
    println!("{}: {}", began.display_name, began.state);

    // Blocks, which is as well: nothing else runs here.
    let succeeded = deploy.status().is_ok_and(|status| status.success());
    let state = if succeeded { DeploymentState::Successful } else { DeploymentState::Failed };
    let ended = began.with_state(state.clone());
    builds::set_deployment(project, repository, commit, &ended).send(&client).await?;
    println!("{}: {state}", ended.display_name);
    Ok(state)
}
