//! Runs a command as the build of a commit: says that it runs, and then how it ended.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example report_build -- WORKSPACE REPO COMMIT URL make test
//! ```

use std::env;
use std::error::Error;
use std::process::{Command, ExitCode};

use bitbucket_cloud::models::{CommitStatus, CommitStatusState};
use bitbucket_cloud::{Client, commit_statuses};

/// What tells this build of a commit from others of it.
const KEY: &str = "ci";

async fn build(
    [workspace, repo, commit, url]: [&str; 4],
    command: &[String],
) -> Result<CommitStatusState, Box<dyn Error>> {
    let [program, arguments @ ..] = command else { return Err("a command is needed".into()) };
    let client = Client::from_env()?;
    let status = CommitStatus::default()
        .with_key(KEY)
        .with_state(CommitStatusState::InProgress)
        .with_name(command.join(" "))
        .with_url(url);
    commit_statuses::create_build(workspace, repo, commit, &status).send(&client).await?;

    let (state, description) = match Command::new(program).args(arguments).status() {
        Ok(ended) if ended.success() => (CommitStatusState::Successful, ended.to_string()),
        Ok(ended) => (CommitStatusState::Failed, ended.to_string()),
        // It could not even be started: whoever looks at the commit learns of it.
        Err(error) => (CommitStatusState::Stopped, error.to_string()),
    };

    let status = status.with_state(state.clone()).with_description(description);
    commit_statuses::update_build(workspace, repo, commit, KEY, &status).send(&client).await?;
    Ok(state)
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, repo, commit, url, command @ ..] = arguments.as_slice() else {
        eprintln!("usage: report_build WORKSPACE REPO COMMIT URL COMMAND [ARGUMENT]…");
        return ExitCode::from(2);
    };
    match build([workspace, repo, commit, url], command).await {
        Ok(CommitStatusState::Successful) => ExitCode::SUCCESS,
        Ok(state) => {
            eprintln!("{state}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
