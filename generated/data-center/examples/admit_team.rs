//! Lets a team work in a project: gives its group the permission to write, and its build server a
//! token that reads.
//!
//! ```text
//! BITBUCKET_DATA_CENTER_BASE_URL=https://git.example.org/rest BITBUCKET_DATA_CENTER_TOKEN=… \
//!     cargo run -p bitbucket-data-center --example admit_team -- SHIP engineers
//! ```
//!
//! The token is printed, once: the server does not tell it again. One of the same name that is there
//! already is left alone, and none is made.

use std::env;
use std::process::ExitCode;

use bitbucket_data_center::models::{NewAccessToken, Permission, ProjectPermission};
use bitbucket_data_center::{Client, Error, authentication, project};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [project, group] = arguments.as_slice() else {
        eprintln!("usage: admit_team PROJECT GROUP");
        return ExitCode::from(2);
    };
    if let Err(error) = admit(project, group).await {
        eprintln!("error: {error}");
        return ExitCode::FAILURE;
    }
    ExitCode::SUCCESS
}

async fn admit(project_key: &str, group: &str) -> Result<(), Error> {
    let client = Client::from_env()?;
    project::set_group_permission(project_key, &[group], ProjectPermission::Write)
        .send(&client)
        .await?;
    let mut permissions = project::list_group_permissions(project_key).items(&client);
    while let Some(granted) = permissions.try_next().await? {
        let name = granted.group.and_then(|group| group.name).unwrap_or_default();
        println!("{name}: {}", granted.permission.map(String::from).unwrap_or_default());
    }

    let name = format!("build server of {group}");
    let tokens = authentication::list_project_access_tokens(project_key).collect(&client).await?;
    if tokens.iter().any(|token| token.name.as_deref() == Some(&*name)) {
        println!("there is a token for the {name} already");
        return Ok(());
    }
    let permissions = [Permission::ProjectRead, Permission::RepositoryRead];
    let wanted = NewAccessToken::new(name, permissions).with_expiry_days(90);
    let token =
        authentication::create_project_access_token(project_key, &wanted).send(&client).await?;
    // `Debug` hides the secret; only the field itself gives it.
    println!("{}: {}", token.name.unwrap_or_default(), token.token.unwrap_or_default());
    Ok(())
}
