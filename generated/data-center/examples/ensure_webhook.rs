//! Sees to it that a repository tells an address of pushes and merges: makes the webhook, or mends
//! the one that is there.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… WEBHOOK_SECRET=… \
//!     cargo run -p bitbucket-data-center --example ensure_webhook -- SHIP rocket https://ci.example.org/hook
//! ```
//!
//! With the secret the server signs what it sends, so that the receiver knows who it is from.

use std::env;
use std::process::ExitCode;

use bitbucket_data_center::models::{Webhook, WebhookConfiguration, WebhookEvent};
use bitbucket_data_center::{Client, Error, repository};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let ([project, repository, url], Ok(secret)) =
        (arguments.as_slice(), env::var("WEBHOOK_SECRET"))
    else {
        eprintln!(
            "usage: ensure_webhook PROJECT REPOSITORY URL, with WEBHOOK_SECRET in the environment"
        );
        return ExitCode::from(2);
    };
    if let Err(error) = ensure(project, repository, url, secret).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

async fn ensure(project: &str, repository: &str, url: &str, secret: String) -> Result<(), Error> {
    let client = Client::from_env()?;
    let wanted = Webhook::default()
        .with_name("Continuous integration")
        .with_url(url)
        .with_active(true)
        .with_ssl_verification_required(true)
        .with_events([WebhookEvent::RepositoryRefsChanged, WebhookEvent::PullRequestMerged])
        .with_configuration(WebhookConfiguration::default().with_secret(secret));

    let mut present = repository::list_webhooks(project, repository).items(&client);
    let mut found = None;
    while let Some(webhook) = present.try_next().await? {
        if webhook.url.as_deref() == Some(url) {
            found = webhook.id;
            break;
        }
    }
    let (done, webhook) = match found {
        Some(id) => {
            let update = repository::update_webhook(project, repository, id, &wanted);
            ("updated", update.send(&client).await?)
        }
        None => {
            let create = repository::create_webhook(project, repository, &wanted);
            ("created", create.send(&client).await?)
        }
    };
    // A newer server may have events that this crate has no name for: they print as they came.
    let events: Vec<String> =
        webhook.events.unwrap_or_default().into_iter().map(String::from).collect();
    println!("{done} webhook {}: {}", webhook.id.unwrap_or_default(), events.join(", "));
    Ok(())
}
