//! What the programs share: which API is meant, and how a program ends.

use std::process::ExitCode;

use bitbucket_cloud::Cloud;
use bitbucket_data_center::DataCenter;

use crate::exercise::Subject;

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
    match outcome {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}
