//! Shows the repository that an address in the browser names, wherever the server has its root.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_TOKEN=… cargo run -p bitbucket-data-center --example show_web_address -- \
//!     https://git.example.org/bitbucket/projects/SHIP/repos/rocket/browse
//! ```
//!
//! A server may share its host with others and have a context path, here `/bitbucket`. The base URL is
//! the address with that path and `/rest`: `https://git.example.org/bitbucket/rest`.

use std::env;
use std::process::ExitCode;

use bitbucket_data_center::{ClientBuilder, Error, repository};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let address = env::args().nth(1).unwrap_or_default();
    let Some(place) = Place::of(&address) else {
        eprintln!("usage: show_web_address https://HOST[/CONTEXT]/projects/KEY/repos/SLUG");
        return ExitCode::from(2);
    };
    if let Err(error) = show(&place).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

async fn show(place: &Place) -> Result<(), Error> {
    // The token comes from the environment; what is set here is not read from there.
    let client = ClientBuilder::from_env().base_url(&place.base_url).build()?;

    let (project, slug) = (&place.project, &place.repository);
    let repository = repository::get(project, slug).send(&client).await?;
    println!("{slug}: {}", repository.description.as_deref().unwrap_or("no description"));
    let branch = repository::get_default_branch(project, slug).send(&client).await?;
    println!("default branch: {}", branch.display_id.as_deref().unwrap_or("none"));
    Ok(())
}

/// Where a repository is, in the terms of the API.
struct Place {
    base_url: String,
    project: String,
    repository: String,
}

impl Place {
    /// Takes an address of a repository's pages apart. A personal project is `/users/ada` in the
    /// browser, and `~ada` in the API.
    fn of(address: &str) -> Option<Self> {
        let (root, page, sign) =
            match (address.rsplit_once("/projects/"), address.rsplit_once("/users/")) {
                (Some((root, page)), _) => (root, page, ""),
                (None, Some((root, page))) => (root, page, "~"),
                (None, None) => return None,
            };
        let mut parts = page.split(['/', '?', '#']);
        let (project, repos, repository) = (parts.next()?, parts.next()?, parts.next()?);
        (repos == "repos" && !project.is_empty() && !repository.is_empty()).then(|| Self {
            base_url: format!("{root}/rest"),
            project: format!("{sign}{project}"),
            repository: repository.to_owned(),
        })
    }
}
