//! The examples, run as programs.

use std::path::PathBuf;
use std::process::{Command, Output};

use serde_json::json;

use crate::support::{AUTHORIZATION, Server, json, page};

/// An example. `cargo test --workspace` builds it before any test runs; who tests this package
/// alone for the first time waits for it here.
pub(crate) fn program(package: &str, example: &str) -> PathBuf {
    let tests = std::env::current_exe().expect("a path");
    let name = format!("{example}{}", std::env::consts::EXE_SUFFIX);
    let program = tests.ancestors().nth(2).expect("target/debug").join("examples").join(name);
    if !program.exists() {
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "--quiet", "--package", package, "--example", example]);
        // Those that this package has of it, so that nothing is built twice.
        build.args(["--features", "axum,mock,tower"]);
        if !cfg!(debug_assertions) {
            build.arg("--release");
        }
        assert!(build.status().expect("cargo").success());
    }
    program
}

/// Runs an example with these arguments and `TOKEN` in its environment; gives what it ended with
/// and what it wrote.
pub(crate) async fn run(
    package: &'static str,
    example: &'static str,
    arguments: &[&str],
) -> (Option<i32>, String, String) {
    let Ended { code, printed, errors } = ended(package, example, arguments, |command| {
        command.env("TOKEN", "t0ken");
    })
    .await;
    (code, printed, errors)
}

/// How a program ended, and what it wrote.
#[derive(Debug, PartialEq)]
pub(crate) struct Ended {
    pub(crate) code: Option<i32>,
    pub(crate) printed: String,
    pub(crate) errors: String,
}

/// Runs an example with these arguments, in the folder and the environment that `prepare` gives it.
pub(crate) async fn ended(
    package: &'static str,
    example: &'static str,
    arguments: &[&str],
    prepare: impl FnOnce(&mut Command) + Send + 'static,
) -> Ended {
    let arguments: Vec<String> = arguments.iter().map(|argument| (*argument).to_owned()).collect();
    let run = move || {
        let mut command = Command::new(program(package, example));
        command.args(arguments);
        prepare(&mut command);
        command.output()
    };
    let output = tokio::task::spawn_blocking(run).await.expect("no panic").expect("the example");
    let Output { status, stdout, stderr } = output;
    let text = |bytes| String::from_utf8(bytes).expect("text");
    Ended { code: status.code(), printed: text(stdout), errors: text(stderr) }
}

async fn list_pull_requests(arguments: &[&str]) -> (Option<i32>, String, String) {
    run("bitbucket-cloud", "list_pull_requests", arguments).await
}

#[tokio::test]
async fn prints_open_pull_requests() {
    let server = Server::start(|url| {
        let next = Some(format!("{url}/repositories/acme/rocket/pullrequests?page=2"));
        [
            page(
                [json!({
                    "id": 7,
                    "title": "Heat shield",
                    "author": {"type": "user", "display_name": "Ada"},
                    "source": {"branch": {"name": "heat-shield"}},
                    "destination": {"branch": {"name": "main"}},
                })],
                next,
            ),
            page([json!({"id": 8, "author": null, "source": {"branch": null}})], None),
        ]
    })
    .await;

    let (code, printed, errors) = list_pull_requests(&[
        "--base-url",
        &server.url(),
        "--token-from-env",
        "TOKEN",
        "--email",
        "me@example.com",
        "acme",
        "rocket",
    ])
    .await;

    assert_eq!((code, errors.as_str()), (Some(0), ""));
    assert_eq!(printed, "#7 Heat shield (Ada, heat-shield -> main)\n#8 untitled (somebody, ? -> ?)\n");
    let seen = server.seen();
    assert_eq!(seen[0].line, "GET /repositories/acme/rocket/pullrequests?state=OPEN&pagelen=50");
    assert_eq!(seen[0].header("authorization"), Some(AUTHORIZATION));
}

#[tokio::test]
async fn says_what_is_wrong() {
    let body = json!({"type": "error", "error": {"message": "Token is invalid or not supported"}});
    let server = Server::start(|_| [json(401, &body)]).await;
    let url = server.url();
    let (code, _, errors) =
        list_pull_requests(&["--base-url", &url, "--bearer", "t0ken", "acme", "rocket"]).await;
    assert_eq!(code, Some(1));
    let start = "error: pull_requests::list: 401 Unauthorized: Token is invalid or not supported; \
                 required scopes: any of pullrequest, ";
    assert!(errors.starts_with(start) && !errors.contains("t0ken"), "{errors}");

    let (code, _, errors) = list_pull_requests(&["--base-url", "http://127.0.0.1:1", "acme", "rocket"]).await;
    assert_eq!(code, Some(1));
    assert!(errors.starts_with("error: pull_requests::list: ") && errors.contains("refused"), "{errors}");

    let (code, _, errors) = list_pull_requests(&["acme"]).await;
    assert_eq!(code, Some(2));
    assert!(errors.starts_with("error: a workspace and a repository are needed, not 1 names\n"), "{errors}");
}
