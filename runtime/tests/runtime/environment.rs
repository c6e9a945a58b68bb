//! Clients from the environment. A program's own cannot be changed while others read it: each case is a
//! program of its own, which is this one, started again.

use std::env;
use std::process::Command;

use bitbucket_runtime::{Client, ClientBuilder, Credentials, Error, Request, Server as Place};

use crate::support::{GET, Sample, Server};

/// Sends a request as the environment says, with what the case sets itself.
#[tokio::test]
#[ignore = "started by the others, each time in another environment"]
async fn told() {
    let client = match env::var("CASE").as_deref() {
        Ok("credentials") => {
            ClientBuilder::<Sample>::from_env().credentials(Credentials::bearer("own")).build()
        }
        Ok("server") => {
            let host = env::var("OTHER_URL").unwrap().replace("http://", "");
            let own = Place::new("http://{host}/own");
            ClientBuilder::<Sample>::from_env().server(own).server_variable("host", host).build()
        }
        Ok("builder") => Client::builder().base_url(env::var("OTHER_URL").unwrap()).build(),
        _ => Client::from_env(),
    };
    println!("{:?}", send(client).await.map_err(|error| error.to_string()));
}

async fn send(client: Result<Client<Sample>, Error>) -> Result<i64, Error> {
    Request::<i64>::new(&GET, &[1.into()]).send(&client?).await
}

/// What [`told`] says with these variables, and no other of its API.
async fn told_with(variables: &[(&str, &str)]) -> String {
    let mut command = Command::new(env::current_exe().unwrap());
    command.args(["environment::told", "--exact", "--ignored", "--nocapture"]);
    for name in ["BASE_URL", "PASSWORD", "TOKEN", "USERNAME"] {
        command.env_remove(format!("SAMPLE_{name}"));
    }
    command.envs(variables.iter().copied());
    let output = tokio::task::spawn_blocking(move || command.output()).await.unwrap().unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{text}");
    text
}

#[tokio::test]
async fn a_client_is_made_of_what_the_environment_says() {
    for (variables, sent) in [
        (&[("SAMPLE_TOKEN", "t0ken")][..], "Bearer t0ken"),
        (
            &[("SAMPLE_USERNAME", "me@example.com"), ("SAMPLE_TOKEN", "t0ken")],
            "Basic bWVAZXhhbXBsZS5jb206dDBrZW4=",
        ),
        (
            &[("SAMPLE_USERNAME", "me@example.com"), ("SAMPLE_PASSWORD", "t0ken")],
            "Basic bWVAZXhhbXBsZS5jb206dDBrZW4=",
        ),
        // Said in the program: what stands beside it is not looked at.
        (&[("CASE", "credentials"), ("SAMPLE_PASSWORD", "s3cret")], "Bearer own"),
    ] {
        let server = Server::always(200, "application/json", "7").await;
        let url = server.url();
        let mut variables = variables.to_vec();
        variables.push(("SAMPLE_BASE_URL", &url));
        let said = told_with(&variables).await;
        assert!(said.contains("Ok(7)"), "{variables:?}: {said}");
        assert_eq!(server.only().header("authorization"), Some(sent));
    }
}

#[tokio::test]
async fn nothing_is_read_where_nobody_asks_for_it() {
    let server = Server::always(200, "application/json", "7").await;
    let url = server.url();
    let variables = [
        ("CASE", "builder"),
        ("OTHER_URL", &*url),
        ("SAMPLE_BASE_URL", "http://s3cret.invalid"),
        ("SAMPLE_TOKEN", "s3cret"),
        ("SAMPLE_PASSWORD", "s3cret"),
    ];
    let said = told_with(&variables).await;
    assert!(said.contains("Ok(7)"), "{said}");
    assert_eq!(server.only().header("authorization"), None);
}

#[tokio::test]
async fn a_server_that_the_program_names_goes_before_the_environment() {
    let server = Server::always(200, "application/json", "7").await;
    let url = server.url();
    let variables = [("CASE", "server"), ("OTHER_URL", &*url), ("SAMPLE_BASE_URL", "http://other.invalid")];
    let said = told_with(&[&variables[..], &[("SAMPLE_TOKEN", "t0ken")]].concat()).await;
    assert!(said.contains("Ok(7)"), "{said}");
    assert!(server.only().target.starts_with("/own/"), "{:?}", server.only());
    assert_eq!(server.only().header("authorization"), Some("Bearer t0ken"));
}

#[tokio::test]
async fn what_is_missing_is_told_before_anything_is_sent() {
    let missing = told_with(&[("SAMPLE_TOKEN", "s3cret")]).await;
    assert!(missing.contains("`SAMPLE_BASE_URL` is not set") && !missing.contains("s3cret"), "{missing}");
    let twice = [
        ("SAMPLE_BASE_URL", "http://bitbucket.invalid"),
        ("SAMPLE_TOKEN", "s3cret"),
        ("SAMPLE_PASSWORD", "s3cret"),
    ];
    let twice = told_with(&twice).await;
    assert!(twice.contains("`SAMPLE_TOKEN` and `SAMPLE_PASSWORD` are both set"), "{twice}");
    assert!(!twice.contains("s3cret"), "{twice}");
}
