//! Makes sure that an address is told of every push in a workspace: once, however often this runs.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example watch_workspace -- WORKSPACE URL
//! ```

use std::env;
use std::process::ExitCode;

use bitbucket_cloud::models::{WebhookEvent, WebhookSubscription};
use bitbucket_cloud::{Client, Error, workspaces};

async fn watch(workspace: &str, url: &str) -> Result<&'static str, Error> {
    let client = Client::from_env()?;
    let mut hooks = workspaces::list_hooks(workspace).items(&client);
    while let Some(hook) = hooks.try_next().await? {
        if hook.url.as_deref() == Some(url) {
            return Ok("watched already");
        }
    }
    let hook = WebhookSubscription::default()
        .with_url(url)
        .with_description("Pushes")
        .with_active(true)
        .with_events([WebhookEvent::RepositoryPush]);
    workspaces::create_hook(workspace, &hook).send(&client).await?;
    Ok("watched from now on")
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, url] = arguments.as_slice() else {
        eprintln!("usage: watch_workspace WORKSPACE URL");
        return ExitCode::from(2);
    };
    match watch(workspace, url).await {
        Ok(done) => println!("{done}"),
        Err(error) => {
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}
