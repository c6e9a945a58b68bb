//! Lists the addresses that a repository can be cloned from: of the server itself, and of each
//! mirror that has the repository ready.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… \
//!     cargo run -p bitbucket-data-center --example clone_urls_by_mirror -- SHIP rocket
//! ```
//!
//! The server names its mirrors, and for each a link, which has its own authorization in it. Only the
//! mirror knows how far it is, and its addresses. One that does not answer is told, and passed over.

use std::env;
use std::process::ExitCode;

use bitbucket_data_center::http::Method;
use bitbucket_data_center::models::{
    Links, MirroredRepository, MirroredRepositoryStatus, NamedLink,
};
use bitbucket_data_center::{Client, Error, RequestOptions as _, mirroring_upstream, repository};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [project, repository] = arguments.as_slice() else {
        eprintln!("usage: clone_urls_by_mirror PROJECT REPOSITORY");
        return ExitCode::from(2);
    };
    if let Err(error) = list(project, repository).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

async fn list(project: &str, repository: &str) -> Result<(), Error> {
    let client = Client::from_env()?;
    let repository = repository::get(project, repository).send(&client).await?;
    print("upstream", repository.links.and_then(|links| links.clone_links));

    let id = repository.id.unwrap_or_default().to_string();
    let mut mirrors =
        mirroring_upstream::list_repository_mirrors(&id).pre_authorized(true).items(&client);
    while let Some(mirror) = mirrors.try_next().await? {
        let server = mirror.mirror_server.unwrap_or_default();
        let name = server.name.as_deref().unwrap_or("a mirror without a name");
        let Some(address) = mirror.links.as_ref().and_then(own_address) else { continue };
        match at_mirror(&client, address).await {
            Ok(copy) if copy.status == Some(MirroredRepositoryStatus::Available) => {
                print(name, copy.clone_urls)
            }
            Ok(copy) => println!("{name}: {}", copy.status.map(String::from).unwrap_or_default()),
            Err(error) => eprintln!("{name}: {error}"),
        }
    }
    Ok(())
}

fn own_address(links: &Links) -> Option<&str> {
    links.self_links.as_ref()?.first()?.href.as_deref()
}

/// What a mirror says of its copy. The address is of another host: the client's token stays at home.
async fn at_mirror(client: &Client, address: &str) -> Result<MirroredRepository, Error> {
    client.request(Method::GET, address).into_answer::<MirroredRepository>().send(client).await
}

fn print(server: &str, links: Option<Vec<NamedLink>>) {
    for link in links.unwrap_or_default() {
        let (name, href) = (link.name.unwrap_or_default(), link.href.unwrap_or_default());
        println!("{server}: {name} {href}");
    }
}
