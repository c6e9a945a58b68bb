//! Lists the open pull requests of a repository.
//!
//! ```text
//! TOKEN=… cargo run -p bitbucket-data-center --example list_open_pull_requests -- https://git.example.org/rest PROJECT REPOSITORY
//! ```

use std::env;
use std::process::ExitCode;

use bitbucket_data_center::models::{PullRequest, PullRequestRef, PullRequestStateFilter};
use bitbucket_data_center::{Client, Credentials, Error, pull_requests};

const USAGE: &str = "\
usage: list_open_pull_requests BASE_URL PROJECT REPOSITORY

An HTTP access token stands in the environment variable TOKEN. BASE_URL ends in /rest; a personal
project is called ~USER.
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [base_url, project, repository] = arguments.as_slice() else {
        eprint!("{USAGE}");
        return ExitCode::from(2);
    };
    match list(base_url, project, repository).await {
        Ok(0) => println!("no open pull requests"),
        Ok(_) => {}
        Err(error) => {
            // One line that says what was asked, and what the server answered.
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

async fn list(base_url: &str, project: &str, repository: &str) -> Result<usize, Error> {
    let mut client = Client::builder().base_url(base_url);
    if let Ok(token) = env::var("TOKEN") {
        client = client.credentials(Credentials::bearer(token));
    }
    let client = client.build()?;

    let mut open = pull_requests::list(project, repository)
        .state(PullRequestStateFilter::Open)
        .limit(50)
        .items(&client);
    let mut count = 0;
    while let Some(pull_request) = open.try_next().await? {
        println!("{}", line(&pull_request));
        count += 1;
    }
    Ok(count)
}

/// A pull request in a line. Whatever the server leaves out, the line does without.
fn line(pull_request: &PullRequest) -> String {
    let id = pull_request.id.unwrap_or_default();
    let title = pull_request.title.as_deref().unwrap_or("untitled");
    let author = pull_request.author.as_ref().and_then(|author| author.user.as_ref());
    let author = author.and_then(|user| user.display_name.as_deref()).unwrap_or("somebody");
    let branch = |end: &Option<PullRequestRef>| {
        end.as_ref().and_then(|end| end.display_id.clone()).unwrap_or_else(|| "?".to_owned())
    };
    let (source, target) = (branch(&pull_request.from_ref), branch(&pull_request.to_ref));
    format!("#{id} {title} ({author}, {source} -> {target})")
}
