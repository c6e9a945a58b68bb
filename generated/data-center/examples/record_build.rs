//! Tells the result of a build of a commit, as a CI server does at its end, and makes builds of the
//! plan a condition for merges into a branch, where they are none yet.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… \
//!     cargo run -p bitbucket-data-center --example record_build -- SHIP rocket COMMIT main
//! ```
//!
//! COMMIT is the whole hash.

use std::env;
use std::process::ExitCode;

use bitbucket_data_center::models::{
    BuildState, NewBuildStatus, RefMatcher, RefMatcherKind, RefMatcherType,
    RequiredBuildDefinition, TestResults,
};
use bitbucket_data_center::{Client, Error, builds_and_deployments as builds};

/// What all builds of a kind have in common: the server groups them by it, and requires them by it.
const PLAN: &str = "ROCKET-TESTS";

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [project, repository, commit, branch] = arguments.as_slice() else {
        eprintln!("usage: record_build PROJECT REPOSITORY COMMIT BRANCH");
        return ExitCode::from(2);
    };
    if let Err(error) = report(project, repository, commit, &format!("refs/heads/{branch}")).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

async fn report(project: &str, repository: &str, commit: &str, branch: &str) -> Result<(), Error> {
    let client = Client::from_env()?;

    // The same key again replaces what was told of the commit under it: first that the build runs, say.
    let tests = TestResults::default().with_successful(134).with_failed(1).with_skipped(5);
    let (key, url) = (format!("{PLAN}-7"), "https://ci.example.org/rocket/7");
    let status = NewBuildStatus::new(key, BuildState::Failed, url)
        .with_parent(PLAN)
        .with_name("Rocket tests")
        .with_build_number("7")
        .with_ref_name(branch)
        .with_duration(92_000) // milliseconds
        .with_test_results(tests);
    builds::add_build_status(project, repository, commit, &status).send(&client).await?;
    println!("{}: {}", status.key, status.state);

    let mut required = builds::list_required_builds(project, repository).items(&client);
    while let Some(condition) = required.try_next().await? {
        let keys = condition.build_parent_keys.unwrap_or_default();
        let into = condition.ref_matcher.and_then(|matcher| matcher.id);
        if into.as_deref() == Some(branch) && keys.iter().any(|key| key == PLAN) {
            println!("{PLAN} is required on {branch} already");
            return Ok(());
        }
    }
    let kind = RefMatcherType::default().with_id(RefMatcherKind::Branch);
    let into = RefMatcher::default().with_id(branch).with_type(kind);
    let condition = RequiredBuildDefinition::new([PLAN], into);
    builds::create_required_build(project, repository, &condition).send(&client).await?;
    println!("{PLAN} is required on {branch} from now on");
    Ok(())
}
