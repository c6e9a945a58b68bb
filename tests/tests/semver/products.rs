//! Our own two crates, and what their vendor might add to the documents.

use std::fs;
use std::path::PathBuf;

use codegen::{Input, Output, Source};

use crate::judge::root;

/// A product of ours.
pub(crate) struct Product {
    /// Its folder in `spec`.
    pub(crate) name: &'static str,
    /// An overlay that adds an optional parameter, a field, a value and an operation.
    pub(crate) addition: &'static str,
}

pub(crate) const PRODUCTS: [&Product; 2] = [
    &Product {
        name: "cloud",
        addition: r"
overlay: 1.0.0
info: {title: What a vendor might add, version: '1'}
actions:
  - target: $.paths['/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}'].get.parameters
    x-reason: an operation's first optional parameter
    x-source: this test
    update: {name: newly, in: query, schema: {type: boolean}}
  - target: $.components.schemas.pullrequest.allOf[1].properties
    x-reason: a field
    x-source: this test
    update: {newly_known: {type: string}}
  - target: $.components.schemas.pullrequest_state.enum
    x-reason: a value
    x-source: this test
    update: NEWLY
  - target: $.paths
    x-reason: an operation
    x-source: this test
    update: {/newly: {get: {operationId: newlyAdded, tags: [Pullrequests], responses: {'204': {description: done}}}}}
",
    },
    &Product {
        name: "data-center",
        addition: r"
overlay: 1.0.0
info: {title: What a vendor might add, version: '1'}
actions:
  - target: $.paths['/api/latest/projects/{projectKey}/repos/{repositorySlug}'].get.parameters
    x-reason: an operation's first optional parameter
    x-source: this test
    update: {name: newly, in: query, schema: {type: boolean}}
  - target: $.components.schemas.RestPullRequest.properties
    x-reason: a field
    x-source: this test
    update: {newlyKnown: {type: string}}
  - target: $..[?@.enum[?@ == 'MERGED']].enum
    x-reason: a value
    x-source: this test
    update: NEWLY
  - target: $.paths
    x-reason: an operation
    x-source: this test
    update: {/api/latest/newly: {get: {operationId: newlyAdded, tags: [Repository], responses: {'204': {description: done}}}}}
",
    },
];

/// The crate of a product, with further overlays.
pub(crate) fn generate(product: &Product, further: &[&str]) -> Output {
    let spec = root().join("spec").join(product.name);
    let read = |path: PathBuf| (path.display().to_string(), fs::read(&path).unwrap());
    let mut paths: Vec<PathBuf> =
        fs::read_dir(spec.join("overlays")).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let overlays: Vec<(String, Vec<u8>)> = paths.into_iter().map(read).collect();
    let one = |name: &str| read(spec.join(name));
    let (document, bindings, lock, readme) =
        (one("openapi.yaml"), one("bindings.toml"), one("names.lock"), one("README.md"));
    let further = further.iter().map(|text| Source { label: "added.yaml", bytes: text.as_bytes() });
    let input = Input {
        document: source(&document),
        beside: Vec::new(),
        overlays: overlays.iter().map(source).chain(further).collect(),
        bindings: Some(source(&bindings)),
        names_lock: Some(source(&lock)),
        readme: Some(source(&readme)),
        crate_name: product.name.to_owned(),
        runtime: format!("{{ path = {:?} }}", root().join("runtime").to_str().unwrap()),
    };
    codegen::generate(&input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

fn source((label, bytes): &(String, Vec<u8>)) -> Source<'_> {
    Source { label, bytes }
}
