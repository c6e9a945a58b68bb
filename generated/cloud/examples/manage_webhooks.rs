//! Lists, creates, pauses and deletes the webhooks of a repository.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… SECRET=… cargo run --example manage_webhooks -- WORKSPACE REPO create URL
//! ```

use std::env;
use std::error::Error;
use std::process::ExitCode;

use bitbucket_cloud::models::{WebhookEvent, WebhookSubscription};
use bitbucket_cloud::{Client, repositories};

const USAGE: &str = "\
usage: manage_webhooks WORKSPACE REPO WHAT

  list
  create URL    tells it of pushes and of new pull requests, signed with SECRET
  pause UUID    keeps it, and tells it nothing
  delete UUID";

async fn manage(workspace: &str, repo: &str, what: &[&str]) -> Result<(), Box<dyn Error>> {
    let client = Client::from_env()?;
    match *what {
        ["list"] => {
            let mut hooks = repositories::list_hooks(workspace, repo).items(&client);
            while let Some(hook) = hooks.try_next().await? {
                let events = hook.events.unwrap_or_default();
                // An event that was added to Bitbucket since is printed as well.
                let events: Vec<&str> = events.iter().map(WebhookEvent::as_str).collect();
                println!(
                    "{} {} {}",
                    hook.uuid.unwrap_or_default(),
                    hook.url.unwrap_or_default(),
                    events.join(",")
                );
            }
        }
        ["create", url] => {
            let secret = env::var("SECRET").map_err(|error| format!("SECRET: {error}"))?;
            let hook = WebhookSubscription::default()
                .with_description("Made by an example")
                .with_url(url)
                .with_active(true)
                .with_secret(secret)
                .with_events([WebhookEvent::RepositoryPush, WebhookEvent::PullRequestCreated]);
            let hook = repositories::create_hook(workspace, repo, &hook).send(&client).await?;
            println!("{}", hook.uuid.unwrap_or_default());
        }
        ["pause", uuid] => {
            // What is sent takes the place of what was there: it is changed, not made anew.
            let hook = repositories::get_hook(workspace, repo, uuid).send(&client).await?;
            let paused = hook.with_active(false);
            repositories::update_hook(workspace, repo, uuid, &paused).send(&client).await?;
        }
        ["delete", uuid] => repositories::delete_hook(workspace, repo, uuid).send(&client).await?,
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
