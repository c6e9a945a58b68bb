//! Sends every operation of an API once, with sample values, to a server that the caller names.

use std::process::ExitCode;

use clap::Parser;
use tests::program::{self, Exercise};

#[derive(Parser)]
#[command(name = "exercise")]
struct Arguments {
    /// The API, as its folder in spec/ is called.
    #[arg(long)]
    api: String,
    #[command(flatten)]
    exercise: Exercise,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::of_api(&arguments.api, &arguments.exercise).await
}
