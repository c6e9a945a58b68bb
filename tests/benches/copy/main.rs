//! How fast models are copied and compared, against a tree of JSON values.

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

/// Copies a page as models and as a tree, both from what was read of the same text, and compares each with its copy.
fn compare<T: wire::Value + Clone + PartialEq>(criterion: &mut Criterion, name: &str, text: &str) {
    let models: Page<T> = wire::from_slice(text.as_bytes()).expect("a page");
    let tree: Value = serde_json::from_str(text).expect("JSON");
    let mut time = |what: &str, whose: &str, work: &mut dyn FnMut()| {
        measure(criterion, (what, &format!("{name}/{whose}")), text.len(), work).as_secs_f64()
    };
    let typed = time("copy", "typed", &mut || _ = black_box(black_box(&models).clone()));
    let value = time("copy", "Value", &mut || _ = black_box(black_box(&tree).clone()));
    println!("copy {name} typed/Value: {:.2}", typed / value);
    let (other_models, other_tree) = (models.clone(), tree.clone());
    let typed =
        time("compare", "typed", &mut || _ = black_box(black_box(&models) == black_box(&other_models)));
    let value = time("compare", "Value", &mut || _ = black_box(black_box(&tree) == black_box(&other_tree)));
    println!("compare {name} typed/Value: {:.2}", typed / value);
}
