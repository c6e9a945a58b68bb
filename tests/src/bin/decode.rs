//! Decodes recorded answers as the answers of an operation, or recorded deliveries as those of an event, and says
//! what became of them.

use std::process::ExitCode;

use clap::Parser;
use tests::program::{self, Decode};

#[derive(Parser)]
#[command(name = "decode")]
struct Arguments {
    /// The API, as its folder in spec/ is called.
    #[arg(long)]
    api: String,
    #[command(flatten)]
    decode: Decode,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    program::of_api(&arguments.api, &arguments.decode).await
}
