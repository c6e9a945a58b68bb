//! Exports all repositories of a project into an archive at the server, and waits for it.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… \
//!     cargo run -p bitbucket-data-center --example export_project -- SHIP
//! ```
//!
//! The token is an administrator's. The archive stands in `data/migration/export` of the server's
//! shared home directory afterwards.

use std::env;
use std::process::ExitCode;
use std::time::Duration;

use bitbucket_data_center::models::{ExportDefinition, ExportSelection, RepositorySelector};
use bitbucket_data_center::{Client, Error, ErrorKind, Polling, system_maintenance};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [project] = arguments.as_slice() else {
        eprintln!("usage: export_project PROJECT");
        return ExitCode::from(2);
    };
    match export(project).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // A job that the server gave up, or one that outlasts the wait and goes on there.
            match error.kind() {
                ErrorKind::Unfinished => eprintln!("still at it: {error}"),
                _ => eprintln!("error: {error}"),
            }
            ExitCode::FAILURE
        }
    }
}

async fn export(project: &str) -> Result<(), Error> {
    let client = Client::from_env()?;
    let all = ExportSelection::new([RepositorySelector::new(project, "*")]);
    let export = ExportDefinition::new(all).with_export_location(project);

    let polling =
        Polling::default().longest_wait(Duration::from_secs(60)).total(Duration::from_secs(3600));
    let job = system_maintenance::start_export(&export).and_wait(&client, polling).await?;

    println!(
        "job {} ended: {}",
        job.id.unwrap_or_default(),
        job.state.map(String::from).unwrap_or_default()
    );
    if let Some((began, ended)) = job.start_date.zip(job.end_date)
        && let (Some(began), Some(ended)) = (began.unix_milliseconds(), ended.unix_milliseconds())
    {
        println!("it took {:?}", Duration::from_millis(ended.abs_diff(began)));
    }
    Ok(())
}
