//! Lists the open pull requests of a repository of either product: one function walks the list and
//! prints it, whichever server answers.
//!
//! ```text
//! TOKEN=… cargo run -p tests --example either_product -- cloud https://api.bitbucket.org/2.0 WORKSPACE REPOSITORY
//! TOKEN=… cargo run -p tests --example either_product -- data-center https://git.example.org/rest PROJECT REPOSITORY
//! ```

use std::env;
use std::process::ExitCode;

use bitbucket_cloud::Cloud;
use bitbucket_data_center::DataCenter;
use bitbucket_runtime::{Api, Client, Credentials, Error, Paged, RequestOptions};

/// What both products say of a pull request.
trait Summary {
    fn id(&self) -> Option<i64>;
    fn title(&self) -> Option<&str>;
    fn author(&self) -> Option<&str>;
    /// The branch that is to be merged, and the one that it goes into.
    fn branches(&self) -> [Option<&str>; 2];
}

impl Summary for bitbucket_cloud::models::PullRequest {
    fn id(&self) -> Option<i64> {
        self.id
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn author(&self) -> Option<&str> {
        self.author.as_ref()?.display_name()
    }

    fn branches(&self) -> [Option<&str>; 2] {
        [&self.source, &self.destination].map(|end| end.as_ref()?.branch.as_ref()?.name.as_deref())
    }
}

impl Summary for bitbucket_data_center::models::PullRequest {
    fn id(&self) -> Option<i64> {
        self.id
    }

    fn title(&self) -> Option<&str> {
        self.title.as_deref()
    }

    fn author(&self) -> Option<&str> {
        self.author.as_ref()?.user.as_ref()?.display_name.as_deref()
    }

    fn branches(&self) -> [Option<&str>; 2] {
        [&self.from_ref, &self.to_ref].map(|end| end.as_ref()?.display_id.as_deref())
    }
}

/// Prints a line for each pull request of a list, page by page as they are needed.
async fn print<A: Api, L: RequestOptions>(client: &Client<A>, list: L) -> Result<(), Error>
where
    L::Answer: Paged<Item: Summary>,
{
    let mut open = list.into_request().items(client);
    while let Some(pull_request) = open.try_next().await? {
        let id = pull_request.id().unwrap_or_default();
        let title = pull_request.title().unwrap_or("untitled");
        let author = pull_request.author().unwrap_or("somebody");
        let [source, target] = pull_request.branches().map(|branch| branch.unwrap_or("?"));
        println!("#{id} {title} ({author}, {source} -> {target})");
    }
    Ok(())
}

fn client<A: Api>(base_url: &str) -> Result<Client<A>, Error> {
    let mut builder = Client::builder().base_url(base_url);
    if let Ok(token) = env::var("TOKEN") {
        builder = builder.credentials(Credentials::bearer(token));
    }
    builder.build()
}

async fn list(product: &str, base_url: &str, owner: &str, repository: &str) -> Result<(), String> {
    let printed = match product {
        "cloud" => {
            use bitbucket_cloud::models::PullRequestState;
            let list =
                bitbucket_cloud::pull_requests::list(owner, repository).state([PullRequestState::Open]);
            match client::<Cloud>(base_url) {
                Ok(client) => print(&client, list).await,
                Err(error) => Err(error),
            }
        }
        "data-center" => {
            use bitbucket_data_center::models::PullRequestStateFilter;
            let list = bitbucket_data_center::pull_requests::list(owner, repository);
            match client::<DataCenter>(base_url) {
                Ok(client) => print(&client, list.state(PullRequestStateFilter::Open)).await,
                Err(error) => Err(error),
            }
        }
        other => return Err(format!("there is no product `{other}`; known are: cloud, data-center")),
    };
    printed.map_err(|error| error.to_string())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [product, base_url, owner, repository] = arguments.as_slice() else {
        eprintln!("usage: either_product cloud|data-center BASE_URL WORKSPACE|PROJECT REPOSITORY");
        return ExitCode::from(2);
    };
    match list(product, base_url, owner, repository).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}
