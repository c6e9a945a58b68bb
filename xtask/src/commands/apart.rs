//! `fetch` where the program was built without what it needs: cargo builds the program that has it, and that is run.

use std::env;
use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, exit};

use clap::Args;

use crate::failure::Failure;

/// The manifest of this program, where it was built.
const MANIFEST: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml");

/// Download the vendor's document and take its facts over
#[derive(Debug, Args)]
#[command(disable_help_flag = true)]
pub(crate) struct Fetch {
    /// What the program that has `fetch` reads; `--help` tells
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "ARGUMENTS")]
    arguments: Vec<OsString>,
}

impl Fetch {
    pub(crate) fn run(&self, named_root: Option<&Path>) -> Result<(), Failure> {
        let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.args(["run", "--quiet", "--manifest-path", MANIFEST, "--package", "xtask"]);
        command.args(["--features", "apart", "--bin", "xtask-fetch", "--"]);
        if let Some(root) = named_root {
            command.arg("--root").arg(root);
        }
        match command.arg("fetch").args(&self.arguments).status() {
            // It has told what there is to tell.
            Ok(status) if !status.success() => exit(status.code().unwrap_or(1)),
            Ok(_) => Ok(()),
            Err(error) => Err(Failure::with_help(
                format!(
                    "this program was built without `fetch`, and cargo, which builds the one with it, cannot be run: {error}"
                ),
                "install it with `cargo install --path xtask`, or put cargo on the PATH",
            )),
        }
    }
}
