//! Counts the open pull requests of every repository of a workspace, eight at a time, and goes on
//! where it was when it was stopped.
//!
//! ```text
//! BITBUCKET_CLOUD_TOKEN=… cargo run --example sweep_workspace -- WORKSPACE PLACE_FILE
//! ```

use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

use bitbucket_cloud::models::{PullRequestState, Repository};
use bitbucket_cloud::{Client, ClientBuilder, Place, Retry, pull_requests, repositories};
use futures_util::stream::{self, StreamExt as _};

const AT_ONCE: usize = 8;

/// The repository and its number of open pull requests.
async fn count(
    client: &Client,
    workspace: &str,
    repository: Repository,
) -> Result<(String, i64), bitbucket_cloud::Error> {
    let slug = repository.slug.unwrap_or_default();
    let open = pull_requests::list(workspace, &slug).state([PullRequestState::Open]);
    // The first page says how many there are in all.
    let page = open.fields("size,values.id").pagelen(1).send(client).await?;
    Ok((slug, page.size.unwrap_or_default()))
}

async fn sweep(workspace: &str, place: &Path) -> Result<(), Box<dyn Error>> {
    // Whatever runs at the same time, no more than this is asked at once; a rate limit and a fault
    // of the server's are waited out.
    let client = ClientBuilder::from_env()
        .concurrency(AT_ONCE)
        .retry(Retry::default().attempts(8))
        .build()?;
    let list = repositories::list(workspace).sort("created_on").pagelen(100);
    let mut pages = match fs::read_to_string(place) {
        Ok(address) => list.pages_from(&client, &Place::new(address)),
        Err(_) => list.pages(&client),
    };
    while let Some(page) = pages.try_next().await? {
        let count = |repository| count(&client, workspace, repository);
        let mut counts = stream::iter(page).map(count).buffered(AT_ONCE);
        while let Some(counted) = counts.next().await {
            let (slug, open) = counted?;
            println!("{slug} {open}");
        }
        // All of this page is done: a later run begins with the next.
        match pages.place() {
            Some(next) => fs::write(place, next.address())?,
            None if place.exists() => fs::remove_file(place)?,
            None => {}
        }
    }
    Ok(())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [workspace, place] = arguments.as_slice() else {
        eprintln!("usage: sweep_workspace WORKSPACE PLACE_FILE");
        return ExitCode::from(2);
    };
    if let Err(error) = sweep(workspace, Path::new(place)).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}
