//! Lists, sets and deletes the pipeline variables of a repository.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… VALUE=… cargo run --example manage_variables -- WORKSPACE REPO set KEY
//! ```

use std::env;
use std::error::Error;
use std::process::ExitCode;

use bitbucket_cloud::models::PipelineVariable;
use bitbucket_cloud::{Client, pipelines};

const USAGE: &str = "\
usage: manage_variables WORKSPACE REPO WHAT

  list         the variables; the values of secured ones are not given out
  set KEY      creates or changes a secured variable; its value stands in VALUE
  delete KEY";

async fn manage(workspace: &str, repo: &str, what: &[&str]) -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    let all = pipelines::list_variables(workspace, repo).pagelen(100).collect(&client).await?;
    // Bitbucket knows a variable by its UUID, people know it by its key.
    let known = |key: &str| {
        let variable = all.iter().find(|variable| variable.key.as_deref() == Some(key))?;
        variable.uuid.as_deref()
    };
    match *what {
        ["list"] => {
            for variable in &all {
                let value = variable.value.as_deref().unwrap_or("(secured)");
                println!("{}={value}", variable.key.as_deref().unwrap_or_default());
            }
        }
        ["set", key] => {
            let value = env::var("VALUE").map_err(|error| format!("VALUE: {error}"))?;
            let body =
                PipelineVariable::default().with_key(key).with_value(value).with_secured(true);
            match known(key) {
                Some(uuid) => {
                    pipelines::update_variable(workspace, repo, uuid, &body).send(&client).await?;
                    println!("changed {key}");
                }
                None => {
                    pipelines::create_variable(workspace, repo, &body).send(&client).await?;
                    println!("created {key}");
                }
            }
        }
        ["delete", key] => {
            let uuid = known(key).ok_or_else(|| format!("there is no variable {key}"))?;
            pipelines::delete_variable(workspace, repo, uuid).send(&client).await?;
            println!("deleted {key}");
        }
        _ => return Err(USAGE.into()),
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let [workspace, repo, what @ ..] = arguments.as_slice() else {
        eprintln!("{USAGE}");
        return ExitCode::from(2);
    };
    if let Err(error) = manage(workspace, repo, what).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
