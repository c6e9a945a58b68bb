//! How fast models become JSON, against a tree of JSON values.

#[path = "../decode/measure.rs"]
mod measure;
#[path = "../decode/pages.rs"]
mod pages;

use std::hint::black_box;

use bitbucket_cloud::Page;
use bitbucket_cloud::models::{Pipeline, PullRequest};
use bitbucket_runtime::wire;
use criterion::Criterion;
use measure::{criterion, measure};
use serde_json::Value;

fn main() {
    let mut criterion = criterion();
    compare::<Pipeline>(&mut criterion, "pipelines", &pages::pipelines());
    compare::<PullRequest>(&mut criterion, "pull_requests", &pages::pull_requests());
    criterion.final_summary();
}

/// Writes a page as models and as a tree, both from what was read of the same text.
fn compare<T: wire::Value>(criterion: &mut Criterion, name: &str, text: &str) {
    let models: Page<T> = wire::from_slice(text.as_bytes()).expect("a page");
    let tree: Value = serde_json::from_str(text).expect("JSON");
    let bytes = wire::to_vec(&models).len();
    let mut write_models = || {
        black_box(wire::to_vec(black_box(&models)));
    };
    let typed = measure(criterion, ("encode", &format!("{name}/typed")), bytes, &mut write_models);
    let mut write_tree = || {
        black_box(serde_json::to_vec(black_box(&tree)).expect("JSON"));
    };
    let value = measure(criterion, ("encode", &format!("{name}/Value")), bytes, &mut write_tree);
    println!("encode {name} typed/Value: {:.2}", typed.as_secs_f64() / value.as_secs_f64());
}
