//! What the programs do, which API is meant, and how a program ends.

mod decode;
mod deliver;
mod exercise;

use std::process::ExitCode;

use bitbucket_cloud::Cloud;
use bitbucket_data_center::DataCenter;
use clap::{Parser, Subcommand};

use crate::exercise::Subject;
pub use decode::Decode;
pub use deliver::Deliver;
pub use exercise::Exercise;

/// What a program does with one API.
pub trait Task {
    /// Does it; true where all went well.
    fn run<A: Subject>(&self) -> impl Future<Output = Result<bool, String>>;
}

/// Does a task with the API that its folder in `spec` names. A failure to begin is told on standard
/// error.
pub async fn of_api(name: &str, task: &impl Task) -> ExitCode {
    let outcome = match name {
        Cloud::NAME => task.run::<Cloud>().await,
        DataCenter::NAME => task.run::<DataCenter>().await,
        other => Err(format!("there is no API `{other}`; known are: {}, {}", Cloud::NAME, DataCenter::NAME)),
    };
    ended(outcome)
}

/// What a program does that is made for one API.
#[derive(Debug, Parser)]
struct OfOne {
    #[command(subcommand)]
    program: Program,
}

#[derive(Debug, Subcommand)]
enum Program {
    Decode(Decode),
    Exercise(Exercise),
}

/// Does what the command line asks for with one API, whose [`Subject::NAME`] is the path of its folder.
pub async fn of_one<A: Subject>() -> ExitCode {
    ended(match OfOne::parse().program {
        Program::Decode(decode) => decode.run::<A>().await,
        Program::Exercise(exercise) => exercise.run::<A>().await,
    })
}

fn ended(outcome: Result<bool, String>) -> ExitCode {
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
