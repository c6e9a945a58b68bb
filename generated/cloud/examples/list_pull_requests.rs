//! Lists the open pull requests of a repository.
//!
//! ```text
//! cargo run -p bitbucket-cloud --example list_pull_requests -- --email ME@EXAMPLE.COM --token-from-env TOKEN WORKSPACE REPO
//! ```

use std::env;
use std::process::ExitCode;

use bitbucket_cloud::models::{PullRequest, PullRequestEndpoint, PullRequestState};
use bitbucket_cloud::{Client, Credentials, Error, pull_requests};

const USAGE: &str = "\
Lists the open pull requests of a repository.

usage: list_pull_requests [OPTION]… WORKSPACE REPO

  --email EMAIL           with a token: the e-mail address of the token's account
  --token TOKEN           an API token of that account
  --bearer TOKEN          an access token of a repository, a project or a workspace
  --token-from-env NAME   the token stands in the environment variable NAME: an API token
                          with --email, an access token without
  --base-url URL          another server than Bitbucket's
";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = match Arguments::read(env::args().skip(1)) {
        Ok(arguments) => arguments,
        Err(problem) => {
            eprint!("error: {problem}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match list(&arguments).await {
        Ok(0) => println!("no open pull requests"),
        Ok(_) => {}
        Err(error) => {
            // One line that says what was asked, what the server answered, and what is missing.
            eprintln!("error: {error}");
            return ExitCode::FAILURE;
        }
    }
    ExitCode::SUCCESS
}

async fn list(arguments: &Arguments) -> Result<usize, Error> {
    let mut client = Client::builder();
    if let Some(credentials) = arguments.credentials.clone() {
        client = client.credentials(credentials);
    }
    if let Some(base_url) = &arguments.base_url {
        client = client.base_url(base_url);
    }
    let client = client.build()?;

    let mut open = pull_requests::list(&arguments.workspace, &arguments.repository)
        .state([PullRequestState::Open])
        .pagelen(50)
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
    let author =
        pull_request.author.as_ref().and_then(|author| author.display_name()).unwrap_or("somebody");
    let branch = |end: &Option<PullRequestEndpoint>| {
        let branch = end.as_ref().and_then(|end| end.branch.as_ref());
        branch.and_then(|branch| branch.name.clone()).unwrap_or_else(|| "?".to_owned())
    };
    let (source, destination) = (branch(&pull_request.source), branch(&pull_request.destination));
    format!("#{id} {title} ({author}, {source} -> {destination})")
}

struct Arguments {
    credentials: Option<Credentials>,
    base_url: Option<String>,
    workspace: String,
    repository: String,
}

impl Arguments {
    fn read(mut arguments: impl Iterator<Item = String>) -> Result<Self, String> {
        let (mut email, mut token, mut bearer, mut base_url) = (None, None, None, None);
        let mut from_environment = None;
        let mut names = Vec::new();
        while let Some(argument) = arguments.next() {
            let mut value = || arguments.next().ok_or_else(|| format!("{argument} takes a value"));
            match argument.as_str() {
                "--email" => email = Some(value()?),
                "--token" => token = Some(value()?),
                "--bearer" => bearer = Some(value()?),
                "--base-url" => base_url = Some(value()?),
                "--token-from-env" => {
                    let name = value()?;
                    let found = env::var(&name).map_err(|error| format!("{name}: {error}"))?;
                    from_environment = Some(found);
                }
                option if option.starts_with('-') => {
                    return Err(format!("there is no option {option}"));
                }
                _ => names.push(argument),
            }
        }
        match &email {
            Some(_) => token = token.or(from_environment),
            None => bearer = bearer.or(from_environment),
        }
        let credentials = match (email, token, bearer) {
            (Some(email), Some(token), None) => Some(Credentials::api_token(email, token)),
            (None, None, Some(bearer)) => Some(Credentials::bearer(bearer)),
            (None, None, None) => None,
            _ => {
                return Err(
                    "an e-mail address goes with an API token, and with nothing else".to_owned()
                );
            }
        };
        let [workspace, repository] = <[String; 2]>::try_from(names).map_err(|names| {
            format!("a workspace and a repository are needed, not {} names", names.len())
        })?;
        Ok(Self { credentials, base_url, workspace, repository })
    }
}
