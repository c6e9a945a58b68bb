//! A bot: approves pull requests of an author that is trusted, such as one that updates dependencies, as they are
//! made and changed.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… SECRET=… cargo run --features axum --example approve_updates -- AUTHOR 127.0.0.1:8080
//! ```
//!
//! AUTHOR is the UUID of an account, in braces. The webhook leads to `/`, has the same SECRET, and tells of
//! `pullrequest:created` and `pullrequest:updated`.

use std::env;
use std::error::Error;
use std::process::ExitCode;
use std::sync::Arc;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use bitbucket_cloud::events::{Delivery, Event, Receiver, SeenInMemory};
use bitbucket_cloud::models::{Account, PullRequest, Repository};
use bitbucket_cloud::{Client, pull_requests};
use tokio::net::TcpListener;

/// What every call has at hand.
#[derive(Clone)]
struct Bot {
    receiver: Receiver,
    client: Client,
    author: Arc<str>,
}

/// Where the receiver is found that a `Delivery` is taken by.
impl FromRef<Bot> for Receiver {
    fn from_ref(bot: &Bot) -> Self {
        bot.receiver.clone()
    }
}

/// Approves what the delivery tells of. Only what is signed by the secret comes here, and each delivery once.
async fn take(State(bot): State<Bot>, delivery: Delivery) -> StatusCode {
    let (repository, pull_request) = match &delivery.event {
        Event::PullRequestCreated(told) => (&told.repository, &told.pull_request),
        Event::PullRequestUpdated(told) => (&told.repository, &told.pull_request),
        // The webhook may tell of more, and Bitbucket of what this crate has no name for.
        _ => return StatusCode::OK,
    };
    let (Some(repository), Some(pull_request)) = (repository, pull_request) else {
        return StatusCode::OK;
    };
    match bot.approve(repository, pull_request).await {
        Ok(()) => StatusCode::OK,
        Err(error) => {
            eprintln!("error: {error}");
            // Bitbucket tries again, and that is to be no repeat.
            if let Err(error) = bot.receiver.forget(&delivery).await {
                eprintln!("error: {error}");
            }
            StatusCode::INTERNAL_SERVER_ERROR
        }
    }
}

impl Bot {
    async fn approve(
        &self,
        repository: &Repository,
        pull_request: &PullRequest,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        let author = pull_request.author.as_ref().and_then(Account::uuid);
        if author != Some(&*self.author) {
            return Ok(());
        }
        let name = repository.full_name.as_deref().and_then(|name| name.split_once('/'));
        let (Some((workspace, repo)), Some(id)) = (name, pull_request.id) else {
            return Err("the delivery does not say which pull request it is".into());
        };
        pull_requests::approve(workspace, repo, id).send(&self.client).await?;
        println!("approved {workspace}/{repo} #{id}");
        Ok(())
    }
}

async fn serve(author: &str, address: &str) -> Result<(), Box<dyn Error>> {
    let secret = env::var("SECRET").map_err(|error| format!("SECRET: {error}"))?;
    let receiver = Receiver::builder().secret(secret).seen(SeenInMemory::default()).build();
    let bot = Bot { receiver, client: Client::from_env()?, author: author.into() };
    let listener = TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    axum::serve(listener, Router::new().route("/", post(take)).with_state(bot)).await?;
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [author, address] = arguments.as_slice() else {
        eprintln!("usage: approve_updates AUTHOR ADDRESS");
        return ExitCode::from(2);
    };
    if let Err(error) = serve(author, address).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
