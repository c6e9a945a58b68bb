//! The examples of the Cloud crate, run as programs against a server on loopback: what each asks, and what it prints.

mod deliveries;
mod pipelines;
mod receivers;
mod reviews;
mod sources;
mod workspaces;

use std::path::{Path, PathBuf};

use crate::example::{Ended, ended};
use crate::support::{AUTHORIZATION, Seen, Server};

/// Runs an example with these arguments; where the server is and who asks stands in its environment.
async fn run(server: &Server, example: &'static str, arguments: &[&str]) -> Ended {
    run_in(Path::new("."), server, example, arguments).await
}

/// The same, in a folder.
async fn run_in(folder: &Path, server: &Server, example: &'static str, arguments: &[&str]) -> Ended {
    let (folder, url) = (folder.to_owned(), server.url());
    ended("bitbucket-cloud", example, arguments, move |command| {
        command.current_dir(folder).env_remove("BITBUCKET_CLOUD_PASSWORD");
        command.env("BITBUCKET_CLOUD_BASE_URL", url).env("BITBUCKET_CLOUD_USERNAME", "me@example.com");
        command.env("BITBUCKET_CLOUD_TOKEN", "t0ken");
        command.env("VALUE", "v4lue").env("SECRET", "hu5h");
    })
    .await
}

impl Ended {
    /// Asserts that all went well, without a word beside what was to be printed.
    #[track_caller]
    fn assert_printed(&self, printed: &str) {
        assert_eq!((self.code, &*self.errors, &*self.printed), (Some(0), "", printed));
    }

    /// Asserts that it failed with a line that begins so and gives no secret away.
    #[track_caller]
    fn assert_failed(&self, error: &str) {
        let secret = ["t0ken", "v4lue", "hu5h"].into_iter().find(|secret| self.errors.contains(secret));
        assert_eq!((self.code, secret), (Some(1), None), "{}", self.errors);
        assert!(self.errors.starts_with(&format!("error: {error}")), "{}", self.errors);
    }
}

/// What was asked, of which every request must have come with the credentials.
#[track_caller]
fn asked<const N: usize>(server: &Server) -> [Seen; N] {
    let seen = server.seen();
    assert!(seen.iter().all(|seen| seen.header("authorization") == Some(AUTHORIZATION)), "{seen:?}");
    <[Seen; N]>::try_from(seen).expect("as many requests")
}

/// An empty folder of a test.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cloud_examples").join(test);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).expect("a folder that can be removed");
    }
    std::fs::create_dir_all(&folder).expect("a folder");
    folder
}

#[tokio::test]
async fn what_is_missing_is_said() {
    let server = Server::start(|_| []).await;
    for example in [
        "merge_and_wait",
        "run_pipeline",
        "commit_files",
        "sweep_workspace",
        "manage_variables",
        "report_build",
    ] {
        let ended = run(&server, example, &[]).await;
        assert_eq!((ended.code, &*ended.printed), (Some(2), ""));
        assert!(ended.errors.starts_with(&format!("usage: {example} WORKSPACE ")), "{}", ended.errors);
    }
    assert_eq!(server.seen().len(), 0);
}
