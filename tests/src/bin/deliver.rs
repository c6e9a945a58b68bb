//! Posts deliveries of webhooks to an address, each event once.

use std::process::ExitCode;

use clap::Parser;
use tests::program::{self, Deliver};

#[derive(Parser)]
#[command(name = "deliver")]
struct Arguments {
    /// The API, as its folder in spec/ is called.
    #[arg(long)]
    api: String,
    #[command(flatten)]
    deliver: Deliver,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::of_api(&arguments.api, &arguments.deliver).await
}
