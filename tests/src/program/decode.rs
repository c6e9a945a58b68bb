//! Decodes recorded answers as the answers of an operation, or recorded deliveries as those of an event, and says
//! what became of them.

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use crate::document::Document;
use crate::exercise::{Event, Subject};
use crate::program::Task;
use crate::replay::{self, Replay, Replayed, Verdict};
use bitbucket_runtime::bytes::Bytes;
use clap::Args;

const VERDICTS: &str = "\
Prints a line for each file, after `FILE: ` where there are several:
  ok                         decoded, and nothing was lost
  ok, lossy: $.values[0].id  decoded, but what stands at these places is not written as it came
  error: MESSAGE             not decoded; the message says at which place";

/// Decodes files as answers of an operation, or as deliveries of an event, with the code that users run, and
/// compares each with what its model writes.
///
/// Exits with 1 where a file could not be decoded.
#[derive(Debug, Args)]
#[command(after_help = VERDICTS)]
pub struct Decode {
    /// The operation as the document writes it, `GET /path/{parameter}`, or as people call it,
    /// `module::function`.
    #[arg(long, required_unless_present = "event")]
    operation: Option<String>,
    /// The key of the event that was delivered, as the document names the webhook.
    #[arg(long, conflicts_with_all = ["operation", "status"])]
    event: Option<String>,
    /// The status of the answers. A success that the document does not list is decoded as the
    /// operation's success, a refusal as the nearest that it lists.
    #[arg(long, default_value = "200")]
    status: String,
    /// Bodies of answers, or of deliveries.
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

/// What the files are.
enum Recording<A: Subject> {
    Answer(Replay<A>),
    Delivery(&'static Event),
}

impl<A: Subject> Recording<A> {
    async fn decode(&self, payload: &Bytes) -> Replayed {
        match self {
            Self::Answer(replay) => replay.decode(payload).await,
            Self::Delivery(event) => event.replay(payload),
        }
    }
}

impl Task for Decode {
    /// True where every file could be decoded.
    async fn run<A: Subject>(&self) -> Result<bool, String> {
        let recorded = match (&self.operation, &self.event) {
            (_, Some(key)) => Recording::Delivery(replay::event::<A>(key)?),
            (operation, None) => {
                let entry = replay::find::<A>(operation.as_deref().unwrap_or_default())?;
                let status = replay::status(&self.status)?;
                Recording::Answer(Replay::new(&Document::of_api(A::NAME)?, entry, status)?)
            }
        };
        let mut decoded = true;
        for file in &self.files {
            let verdict = match fs::read(file) {
                Ok(payload) => recorded.decode(&Bytes::from(payload)).await.verdict,
                Err(error) => Verdict::Error(format!("cannot read {}: {error}", file.display())),
            };
            decoded &= !verdict.is_error();
            let line = match self.files.len() {
                1 => verdict.to_string(),
                _ => format!("{}: {verdict}", file.display()),
            };
            writeln!(io::stdout(), "{line}").map_err(|error| format!("cannot write: {error}"))?;
        }
        Ok(decoded)
    }
}
