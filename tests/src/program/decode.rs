//! Decodes recorded answers as the answers of an operation, and says what became of them.

use std::fs;
use std::io::{self, Write as _};
use std::path::PathBuf;

use crate::document::Document;
use crate::exercise::Subject;
use crate::program::Task;
use crate::replay::{self, Replay, Verdict};
use bitbucket_runtime::bytes::Bytes;
use clap::Args;

const VERDICTS: &str = "\
Prints a line for each file, after `FILE: ` where there are several:
  ok                         decoded, and nothing was lost
  ok, lossy: $.values[0].id  decoded, but what stands at these places is not written as it came
  error: MESSAGE             not decoded; the message says at which place";

/// Decodes files as answers of an operation, with the code that users run, and compares each with
/// what its model writes.
///
/// Exits with 1 where a file could not be decoded.
#[derive(Debug, Args)]
#[command(after_help = VERDICTS)]
pub struct Decode {
    /// The operation as the document writes it, `GET /path/{parameter}`, or as people call it,
    /// `module::function`.
    #[arg(long)]
    operation: String,
    /// The status of the answers. A success that the document does not list is decoded as the
    /// operation's success, a refusal as the nearest that it lists.
    #[arg(long, default_value = "200")]
    status: String,
    /// Bodies of answers.
    #[arg(required = true)]
    files: Vec<PathBuf>,
}

impl Task for Decode {
    /// True where every file could be decoded.
    async fn run<A: Subject>(&self) -> Result<bool, String> {
        let entry = replay::find::<A>(&self.operation)?;
        let status = replay::status(&self.status)?;
        let replay = Replay::new(&Document::of_api(A::NAME)?, entry, status)?;
        let mut decoded = true;
        for file in &self.files {
            let verdict = match fs::read(file) {
                Ok(payload) => replay.decode(&Bytes::from(payload)).await.verdict,
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
