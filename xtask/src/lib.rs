//! `cargo xtask`: what a maintainer of the bindings runs. It reads and writes
//! files and prints what it did; all that is to be thought about is codegen's.
//!
//! The rooms, from the ground up; each imports only from those before it: failure · output · disk ·
//! root, read · spec, source, git, runtime · exercise, facts, stamp · compared · commands · this file.

mod commands;
mod compared;
mod disk;
mod exercise;
mod facts;
mod failure;
mod git;
mod output;
mod read;
mod root;
mod runtime;
mod source;
mod spec;
mod stamp;

use std::panic::resume_unwind;
use std::path::PathBuf;
use std::process::ExitCode;
use std::thread;

use clap::{Parser, Subcommand};

#[cfg(not(feature = "fetch"))]
use commands::apart as fetch;
#[cfg(feature = "fetch")]
use commands::fetch;
use commands::{diff, generate, import, lint, list, new, release};
use disk::Access;
use failure::Failure;
use root::Root;

/// Makes and keeps the bindings: of the APIs in spec, or of folders and
/// documents anywhere.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", version)]
struct Arguments {
    /// The folder that holds `spec` and `generated` [default: the nearest one
    /// from the current folder upwards]; `--spec` and `--document` need none
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Diff(diff::Diff),
    Fetch(fetch::Fetch),
    Generate(generate::Generate),
    Import(import::Import),
    Lint(lint::Lint),
    List(list::List),
    New(new::New),
    Release(release::Release),
}

/// Does what the arguments of the process say, prints what it did, and gives what the process ends with: 1 where it
/// failed, which standard error tells.
///
/// Commands run on a thread of their own: the main one has little stack on some systems, Windows among them.
pub fn main() -> ExitCode {
    match thread::Builder::new().stack_size(codegen::STACK).spawn(command).map(thread::JoinHandle::join) {
        Ok(Ok(code)) => code,
        Ok(Err(panic)) => resume_unwind(panic),
        Err(error) => {
            eprintln!("error: the system gives no thread: {error}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are no failure; neither is a closed pipe.
            let _ = error.print();
            return if error.use_stderr() { ExitCode::FAILURE } else { ExitCode::SUCCESS };
        }
    };
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Failure> {
    let named = arguments.root.as_deref();
    let (to_read, to_write) = (|| Root::find(named, Access::Read), || Root::find(named, Access::Write));
    match &arguments.command {
        Command::Diff(diff) => diff.run(to_read),
        #[cfg(feature = "fetch")]
        Command::Fetch(fetch) => fetch.run(|access| Root::find(named, access)),
        #[cfg(not(feature = "fetch"))]
        Command::Fetch(fetch) => fetch.run(named),
        Command::Generate(generate) => generate.run(named),
        Command::Import(import) => import.run(to_write),
        Command::Lint(lint) => lint.run(to_read),
        Command::List(list) => list.run(to_read),
        Command::New(new) => new.run(),
        Command::Release(release) => release.run(|access| Root::find(named, access)),
    }
}
