//! Posts every event of an API to an address, for maintainers of a program that receives.

use std::env;
use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use bitbucket_runtime::mock::MockDelivery;
use bitbucket_runtime::reqwest::{Client, Url, redirect};
use clap::Args;

use crate::exercise::{Event, Subject};
use crate::program::Task;
use crate::replay;

/// How long an answer may take: about as long as servers wait.
const PATIENCE: Duration = Duration::from_secs(10);

/// The longest piece of an answer that is shown, in characters.
const LONGEST: usize = 200;

/// Posts each event once, as the API sends it: headers, an id of its own, and the body of an example, signed where
/// a secret is named.
///
/// Prints a line for each: key, status, and what was answered where that is no success. Exits with 1 where one was
/// not taken.
#[derive(Debug, Args)]
pub struct Deliver {
    /// Only the event of this key; can be given several times.
    #[arg(long)]
    event: Vec<String>,
    /// The environment variable that holds the secret to sign by.
    #[arg(long, value_name = "NAME")]
    secret_from_env: Option<String>,
    /// The folder of the bodies, in the place of our own examples: KEY.json, with `.` for `:`.
    #[arg(long)]
    from: Option<PathBuf>,
    /// Where to.
    url: String,
}

impl Task for Deliver {
    /// True where every delivery was taken.
    async fn run<A: Subject>(&self) -> Result<bool, String> {
        let events: Vec<&Event> = match self.event.as_slice() {
            [] => A::EVENTS.iter().collect(),
            keys => keys.iter().map(|key| replay::event::<A>(key)).collect::<Result<_, _>>()?,
        };
        let secret = self.secret_from_env.as_deref().map(secret).transpose()?;
        let url = Url::parse(&self.url).map_err(|error| format!("`{}` is no address: {error}", self.url))?;
        let client = Client::builder().timeout(PATIENCE).redirect(redirect::Policy::none()).build();
        let client = client.map_err(|error| error.to_string())?;
        let own = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("payloads/webhooks").join(A::NAME);
        let folder = self.from.as_ref().unwrap_or(&own);
        let run = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis();
        let mut taken = true;
        for (number, event) in events.into_iter().enumerate() {
            let file = folder.join(event.key.replace(':', ".") + ".json");
            let body = fs::read(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
            let mut delivery = event.mocked(body);
            if event.info().id_header().is_some() {
                delivery = delivery.with_id(&format!("deliver-{run}-{number}"));
            }
            if let Some(secret) = &secret {
                delivery = delivery.signed(secret);
            }
            let answer = post(&client, url.clone(), &delivery).await;
            taken &= answer.is_ok();
            let (Ok(said) | Err(said)) = answer;
            writeln!(io::stdout(), "{}: {said}", event.key)
                .map_err(|error| format!("cannot write: {error}"))?;
        }
        Ok(taken)
    }
}

fn secret(name: &str) -> Result<String, String> {
    match env::var(name) {
        Ok(secret) if !secret.is_empty() => Ok(secret),
        _ => Err(format!("the environment variable {name} holds no secret")),
    }
}

/// Posts a delivery; what was answered, as an error where that is no success.
async fn post(client: &Client, url: Url, delivery: &MockDelivery) -> Result<String, String> {
    let request = client.post(url).headers(delivery.headers().clone()).body(delivery.body().clone());
    let response = request.send().await.map_err(|error| format!("error: {:#}", error.without_url()))?;
    let status = response.status();
    if status.is_success() {
        return Ok(status.to_string());
    }
    let text = response.text().await.unwrap_or_default();
    let text: String = text.trim().chars().take(LONGEST).flat_map(char::escape_debug).collect();
    Err(format!("{status} {text}"))
}
