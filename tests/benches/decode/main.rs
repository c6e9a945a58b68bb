//! How fast pages become models, against a tree of JSON values and against plain derived structs.

mod late;
mod measure;
mod pages;
mod plain;

use std::hint::black_box;
use std::time::Duration;

use bitbucket_cloud::Page;
use bitbucket_cloud::models::{Pipeline, PullRequest};
use bitbucket_runtime::wire;
use criterion::Criterion;
use measure::{criterion, measure};
use serde_json::Value;

fn main() {
    let mut criterion = criterion();

    let pipelines = pages::pipelines();
    let typed_pipelines = reading(&mut criterion, "pipelines/typed", &pipelines, typed::<Pipeline>);
    let value_pipelines = reading(&mut criterion, "pipelines/Value", &pipelines, value);
    let plain_pipelines = reading(&mut criterion, "pipelines/plain", &pipelines, plain::<plain::Pipeline>);
    let last = late::with_tags_last(&pipelines);
    let last_pipelines = reading(&mut criterion, "pipelines/tags last", &last, typed::<Pipeline>);

    let pull_requests = pages::pull_requests();
    let typed_requests = reading(&mut criterion, "pull_requests/typed", &pull_requests, typed::<PullRequest>);
    let value_requests = reading(&mut criterion, "pull_requests/Value", &pull_requests, value);
    let plain_requests =
        reading(&mut criterion, "pull_requests/plain", &pull_requests, plain::<plain::PullRequest>);
    let last = late::with_tags_last(&pull_requests);
    let last_requests = reading(&mut criterion, "pull_requests/tags last", &last, typed::<PullRequest>);

    criterion.final_summary();
    say("pipelines typed/plain", typed_pipelines, plain_pipelines);
    say("pull_requests typed/plain", typed_requests, plain_requests);
    say("pipelines tags last/typed", last_pipelines, typed_pipelines);
    say("pull_requests tags last/typed", last_requests, typed_requests);
    say("pipelines typed/Value", typed_pipelines, value_pipelines);
    say("pull_requests typed/Value", typed_requests, value_requests);
}

fn say(what: &str, time: Duration, other: Duration) {
    println!("decode {what}: {:.2}", time.as_secs_f64() / other.as_secs_f64());
}

fn typed<T: wire::Value>(text: &str) {
    black_box(wire::from_slice::<Page<T>>(text.as_bytes()).expect("a page"));
}

fn value(text: &str) {
    black_box(serde_json::from_slice::<Value>(text.as_bytes()).expect("JSON"));
}

fn plain<T: serde::de::DeserializeOwned>(text: &str) {
    black_box(serde_json::from_slice::<plain::Page<T>>(text.as_bytes()).expect("a page"));
}

/// The median time of one reading.
fn reading(criterion: &mut Criterion, name: &str, text: &str, read: fn(&str)) -> Duration {
    measure(criterion, ("decode", name), text.len(), &mut || read(text))
}
