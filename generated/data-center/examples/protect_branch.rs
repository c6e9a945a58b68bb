//! Protects a branch: only pull requests change it, nobody deletes it or rewrites its history, but
//! for the group that is named.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… \
//!     cargo run -p bitbucket-data-center --example protect_branch -- SHIP rocket main captains
//! ```
//!
//! What protects the branch already stays as it is, so that the program may run again.

use std::env;
use std::process::ExitCode;

use bitbucket_data_center::models::{
    NewRefRestriction, RefMatcher, RefMatcherKind, RefMatcherType, RefRestrictionType,
    RestrictionMatcherKind,
};
use bitbucket_data_center::{Client, Error, repository};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [project, repository, branch, group] = arguments.as_slice() else {
        eprintln!("usage: protect_branch PROJECT REPOSITORY BRANCH GROUP");
        return ExitCode::from(2);
    };
    if let Err(error) = protect(project, repository, &format!("refs/heads/{branch}"), group).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

async fn protect(project: &str, repository: &str, branch: &str, group: &str) -> Result<(), Error> {
    let client = Client::from_env()?;
    let wanted = [
        RefRestrictionType::PullRequestOnly,
        RefRestrictionType::NoDeletes,
        RefRestrictionType::FastForwardOnly,
    ];

    let present = repository::list_ref_restrictions(project, repository)
        .matcher_type(RestrictionMatcherKind::Branch)
        .matcher_id(branch)
        .collect(&client)
        .await?;
    let is_present = |wanted: &RefRestrictionType| {
        present.iter().any(|restriction| restriction.r#type.as_ref() == Some(wanted))
    };

    let kind = RefMatcherType::default().with_id(RefMatcherKind::Branch);
    let matcher = RefMatcher::default().with_id(branch).with_type(kind);
    let missing: Vec<NewRefRestriction> = wanted
        .into_iter()
        .filter(|wanted| !is_present(wanted))
        .map(|wanted| NewRefRestriction::new(matcher.clone(), wanted).with_groups([group]))
        .collect();
    if missing.is_empty() {
        println!("{branch} is protected already");
        return Ok(());
    }
    // All of them in one request: the server takes all or none.
    for created in
        repository::create_ref_restrictions(project, repository, &missing).send(&client).await?
    {
        let restriction = created.r#type.map(String::from).unwrap_or_default();
        println!("{branch}: {restriction} (number {})", created.id.unwrap_or_default());
    }
    Ok(())
}
