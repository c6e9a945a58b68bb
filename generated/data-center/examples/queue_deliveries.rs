//! Answers deliveries at once and deals with them afterwards: greets the author of each pull request that is opened,
//! and prints what was pushed.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… WEBHOOK_SECRET=… \
//!     cargo run -p bitbucket-data-center --features axum --example queue_deliveries -- 127.0.0.1:8080
//! ```
//!
//! The webhook leads to `/`, has the same secret, and tells of `pr:opened` and `repo:refs_changed`. A server waits a few
//! seconds for an answer and then gives up; whatever takes longer stands behind a queue.

use std::env;
use std::error::Error;
use std::process::ExitCode;

use axum::Router;
use axum::extract::{FromRef, State};
use axum::http::StatusCode;
use axum::routing::post;
use bitbucket_data_center::events::{Delivery, Event, Receiver, SeenInMemory};
use bitbucket_data_center::models::{Comment, PullRequest};
use bitbucket_data_center::{Client, pull_requests};
use tokio::net::TcpListener;
use tokio::sync::mpsc;

/// Deliveries that wait: what a server sends beyond that is refused, to be sent again.
const ROOM: usize = 100;

/// What takes deliveries.
#[derive(Clone)]
struct Intake {
    receiver: Receiver,
    queue: mpsc::Sender<Delivery>,
}

/// Where the receiver is found that a `Delivery` is taken by.
impl FromRef<Intake> for Receiver {
    fn from_ref(intake: &Intake) -> Self {
        intake.receiver.clone()
    }
}

/// Answers 200 as soon as the delivery is in the queue.
async fn take(State(intake): State<Intake>, delivery: Delivery) -> StatusCode {
    let Err(refused) = intake.queue.try_send(delivery) else { return StatusCode::OK };
    // The next attempt is to be no repeat.
    if let Err(error) = intake.receiver.forget(&refused.into_inner()).await {
        eprintln!("error: {error}");
    }
    StatusCode::SERVICE_UNAVAILABLE
}

/// Deals with one delivery after the other. What fails is told, and the next has its turn.
async fn work(client: Client, mut queue: mpsc::Receiver<Delivery>) {
    while let Some(delivery) = queue.recv().await {
        if let Err(error) = deal_with(&client, &delivery.event).await {
            eprintln!("error: {}: {error}", delivery.key());
        }
    }
}

async fn deal_with(client: &Client, event: &Event) -> Result<(), Box<dyn Error>> {
    match event {
        Event::PullRequestOpened(told) => {
            let pull_request = told.pull_request.as_deref().ok_or("no pull request")?;
            greet(client, pull_request).await
        }
        Event::RepositoryRefsChanged(told) => {
            for change in told.changes.iter().flatten() {
                let [name, hash] =
                    [&change.ref_id, &change.to_hash].map(|text| text.as_deref().unwrap_or("?"));
                println!("{name} is at {hash}");
            }
            Ok(())
        }
        _ => Ok(()),
    }
}

async fn greet(client: &Client, pull_request: &PullRequest) -> Result<(), Box<dyn Error>> {
    let target = pull_request.to_ref.as_ref().and_then(|target| target.repository.as_deref());
    let project = target.and_then(|target| target.project.as_ref());
    let key = project.and_then(|project| project.key.as_deref()).ok_or("no project")?;
    let slug = target.and_then(|target| target.slug.as_deref()).ok_or("no repository")?;
    let id = pull_request.id.ok_or("no number")?;
    let comment = Comment::default().with_text("Thank you! Somebody will have a look.");
    pull_requests::create_comment(key, slug, id, &comment).send(client).await?;
    println!("greeted {key}/{slug} #{id}");
    Ok(())
}

async fn serve(address: &str) -> Result<(), Box<dyn Error>> {
    let secret = env::var("WEBHOOK_SECRET").map_err(|error| format!("WEBHOOK_SECRET: {error}"))?;
    let receiver = Receiver::builder().secret(secret).seen(SeenInMemory::default()).build();
    let (queue, taken) = mpsc::channel(ROOM);
    let worker = work(Client::from_env()?, taken);
    let listener = TcpListener::bind(address).await?;
    println!("listening on {}", listener.local_addr()?);
    let router = Router::new().route("/", post(take)).with_state(Intake { receiver, queue });
    tokio::select! {
        served = axum::serve(listener, router) => Ok(served?),
        () = worker => Ok(()),
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [address] = arguments.as_slice() else {
        eprintln!("usage: queue_deliveries ADDRESS");
        return ExitCode::from(2);
    };
    if let Err(error) = serve(address).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
