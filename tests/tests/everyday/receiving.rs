//! Programs that receive deliveries, run until the test is over.

use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use bitbucket_runtime::mock::MockDelivery;
use bitbucket_runtime::reqwest;
use tokio::sync::mpsc;

use crate::example::program;

/// How long a line of a program's is waited for.
const PATIENCE: Duration = Duration::from_secs(60);

/// A program that runs, and is ended with this.
pub(crate) struct Receiving {
    process: Child,
    lines: mpsc::UnboundedReceiver<String>,
    url: String,
}

/// Starts an example that prints where it listens; its arguments and environment are given by `prepare`.
pub(crate) async fn start(
    package: &'static str,
    example: &'static str,
    prepare: impl FnOnce(&mut Command),
) -> Receiving {
    let found = tokio::task::spawn_blocking(move || program(package, example));
    let mut command = Command::new(found.await.expect("a program"));
    prepare(&mut command);
    let mut process = command.stdout(Stdio::piped()).spawn().expect("a process");
    let printed = BufReader::new(process.stdout.take().expect("its output"));
    let (line, lines) = mpsc::unbounded_channel();
    // It ends with the process.
    thread::spawn(move || printed.lines().map_while(Result::ok).try_for_each(|text| line.send(text)));
    let mut receiving = Receiving { process, lines, url: String::new() };
    let first = receiving.line().await;
    let address = first.strip_prefix("listening on ").unwrap_or_else(|| panic!("{first}"));
    receiving.url = format!("http://{address}/");
    receiving
}

impl Receiving {
    /// The next line that it prints.
    pub(crate) async fn line(&mut self) -> String {
        let line = tokio::time::timeout(PATIENCE, self.lines.recv()).await;
        line.expect("a line in time").expect("a line before the end")
    }

    /// What it answers to a delivery.
    pub(crate) async fn post(&self, delivery: &MockDelivery) -> u16 {
        let request = reqwest::Client::new()
            .post(&self.url)
            .headers(delivery.headers().clone())
            .body(delivery.body().clone());
        request.send().await.expect("an answer").status().as_u16()
    }
}

impl Drop for Receiving {
    fn drop(&mut self) {
        // Where it has ended by itself, there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Our own example of what is sent.
pub(crate) fn body(api: &str, key: &str) -> Vec<u8> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("payloads/webhooks").join(api);
    let file = folder.join(key.replace(':', ".") + ".json");
    std::fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}
