//! Sends every operation of an API once, with sample values, to a server that the caller names.

use std::collections::BTreeMap;

use crate::document::Document;
use crate::exercise::{Entry, Subject};
use crate::instance::{Extent, Style, Synthesis};
use crate::program::Task;
use crate::sample::Sample;
use bitbucket_runtime::{Client, Credentials, ErrorKind, Retry};
use clap::Args;

/// Sends every operation once, with sample values, to a server: a mock made from the document, or a
/// test workspace. Writes included: name only a server that may be changed.
///
/// Prints a line per operation: method, path template, status, and `decoded`, or `refused: why`; `---` stands for the status
/// where nothing came.
/// Exits with 1 where a server cannot be reached, at once if it is the first, where an operation could not be called, or where
/// a success could not be decoded.
#[derive(Debug, Args)]
pub struct Exercise {
    /// The server, with the path that stands before every operation's.
    #[arg(long)]
    base_url: String,
    /// Only operations of this method.
    #[arg(long)]
    method: Option<String>,
    /// Only operations of this module.
    #[arg(long)]
    module: Option<String>,
    /// The workspace that operations name, in the place of a made-up one.
    #[arg(long)]
    workspace: Option<String>,
    /// The repository that operations name, in the place of a made-up one.
    #[arg(long)]
    repository: Option<String>,
    /// The e-mail address of the account that the API token is of.
    #[arg(long, requires = "token")]
    email: Option<String>,
    /// An API token; goes with --email.
    #[arg(long, requires = "email")]
    token: Option<String>,
    /// An access token.
    #[arg(long, conflicts_with = "token")]
    bearer: Option<String>,
}

impl Task for Exercise {
    /// True where every operation could be called, and every success decoded.
    async fn run<A: Subject>(&self) -> Result<bool, String> {
        let document = Document::of_api(A::NAME)?;
        let operations = document.operations();
        let synthesis = Synthesis::new(&document, Style::Plain);
        let client = client::<A>(self)?;
        let fixed = fixed::<A>(self);
        let entries: Vec<&Entry<A>> =
            A::OPERATIONS.iter().copied().flatten().filter(|entry| is_wanted(entry, self)).collect();
        if entries.is_empty() {
            return Err("no operation has this method and module; `cargo xtask list` shows them".to_owned());
        }
        let (mut decoded, mut refused, mut failed) = (0, 0, 0);
        for entry in entries {
            let operation = operations
                .iter()
                .find(|operation| (operation.method.as_str(), operation.path) == (entry.method, entry.path))
                .ok_or_else(|| format!("{entry:?} is not in the document; run `cargo xtask generate`"))?;
            let case = entry.cases.first().ok_or_else(|| format!("{entry:?} cannot be called"))?;
            let sample = Sample::new(&synthesis, operation, case.body, Extent::Everything, &fixed);
            let call = match (case.call)(&sample) {
                Ok(call) => call,
                Err(fault) => {
                    refused += 1;
                    failed += 1;
                    println!("{:<6} {} --- refused: {fault}", entry.method, entry.path);
                    continue;
                }
            };
            let line = match call.send(&client).await {
                Ok(outcome) => {
                    decoded += 1;
                    format!("{} decoded", outcome.status.as_u16())
                }
                // An operation may have a server of its own, which nobody named.
                Err(error) if error.is_connect() && decoded + refused == 0 => return Err(error.to_string()),
                Err(error) => {
                    refused += 1;
                    failed += usize::from(error.is_connect() || error.kind() == ErrorKind::Decode);
                    let status =
                        error.status().map_or("---".to_owned(), |status| status.as_u16().to_string());
                    format!("{status} refused: {}", one_line(&error.to_string()))
                }
            };
            println!("{:<6} {} {line}", entry.method, entry.path);
        }
        println!("{} operations: {decoded} decoded, {refused} refused", decoded + refused);
        Ok(failed == 0)
    }
}

fn client<A: Subject>(arguments: &Exercise) -> Result<Client<A>, String> {
    let mut builder = Client::builder().base_url(&arguments.base_url).retry(Retry::never());
    if let (Some(email), Some(token)) = (&arguments.email, &arguments.token) {
        builder = builder.credentials(Credentials::api_token(email, token));
    }
    if let Some(token) = &arguments.bearer {
        builder = builder.credentials(Credentials::bearer(token));
    }
    builder.build().map_err(|error| error.to_string())
}

/// The path parameters that the caller names.
fn fixed<A: Subject>(arguments: &Exercise) -> BTreeMap<String, String> {
    let given = [(A::WORKSPACE, &arguments.workspace), (A::REPOSITORY, &arguments.repository)];
    let named = given.into_iter().filter_map(|(names, value)| Some((names, value.as_ref()?)));
    named.flat_map(|(names, value)| names.iter().map(|name| ((*name).to_owned(), value.clone()))).collect()
}

fn is_wanted<A: Subject>(entry: &Entry<A>, arguments: &Exercise) -> bool {
    let method = arguments.method.as_ref().is_none_or(|method| method.eq_ignore_ascii_case(entry.method));
    method && arguments.module.as_ref().is_none_or(|module| module == entry.module)
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
