//! The programs in the examples of Data Center's crate: what each puts on the wire, and what it prints.

mod builds;
mod outcomes;
mod own_authority;
mod pull_requests;
mod receivers;
mod repositories;
mod servers;

use super::{AUTHORIZATION, ROCKET, page, refusal, serve};
use crate::example::{Ended, ended};
use crate::support::{Seen, Server};

impl Ended {
    /// What a program that succeeds has printed; it must have complained of nothing.
    #[track_caller]
    fn printed(self) -> String {
        assert_eq!((self.code, self.errors.as_str()), (Some(0), ""));
        self.printed
    }
}

/// Runs an example as its documentation says, with a token, and with this base URL where there is one.
async fn run(example: &'static str, base_url: Option<&str>, arguments: &[&str]) -> Ended {
    let base_url = base_url.unwrap_or_default().to_owned();
    ended("bitbucket-data-center", example, arguments, move |command| {
        command.env("WEBHOOK_SECRET", "s3cret");
        for (name, value) in
            [("BASE_URL", base_url.as_str()), ("TOKEN", "t0ken"), ("USERNAME", ""), ("PASSWORD", "")]
        {
            command.env(format!("BITBUCKET_DATA_CENTER_{name}"), value);
        }
    })
    .await
}

/// Runs an example against this server.
async fn ask(server: &Server, example: &'static str, arguments: &[&str]) -> Ended {
    run(example, Some(&server.url()), arguments).await
}

/// What was asked, each time with the token.
#[track_caller]
fn seen<const COUNT: usize>(server: &Server) -> [Seen; COUNT] {
    let seen = server.seen();
    for seen in &seen {
        assert_eq!(seen.header("authorization"), Some(AUTHORIZATION), "{}", seen.line);
    }
    <[Seen; COUNT]>::try_from(seen).expect("so many requests")
}
