//! Our own two crates, and what their vendor might add to the documents.

use std::fs;
use std::path::PathBuf;

use codegen::{Input, Output, Source};

use crate::judge::root;

/// A product of ours, and where its vendor might add to the document.
pub(crate) struct Product {
    /// Its folder in `spec`.
    pub(crate) name: &'static str,
    /// A path whose `get` has no optional parameter.
    path: &'static str,
    /// The tag of an operation that is new.
    tag: &'static str,
    /// Properties of a schema, as a JSONPath.
    properties: &'static str,
    /// A list of values, wherever it stands.
    values: &'static str,
}

pub(crate) const PRODUCTS: [&Product; 2] = [
    &Product {
        name: "cloud",
        path: "/repositories/{workspace}/{repo_slug}/pullrequests/{pull_request_id}",
        tag: "Pullrequests",
        properties: "$.components.schemas.pullrequest.allOf[1].properties",
        values: "$.components.schemas.pullrequest_state.enum",
    },
    &Product {
        name: "data-center",
        path: "/api/latest/projects/{projectKey}/repos/{repositorySlug}",
        tag: "Repository",
        properties: "$.components.schemas.RestPullRequest.properties",
        values: "$..[?@.enum[?@ == 'MERGED']].enum",
    },
];

impl Product {
    /// An overlay that adds an optional parameter, a field, a value and an operation.
    pub(crate) fn addition(&self) -> String {
        let Self { path, tag, properties, values, .. } = self;
        let action = |target: &str, update: &str| {
            format!("- target: {target}\n  update: {update}\n  x-reason: What a vendor might add.\n")
        };
        let operation = format!(
            "{{/newly: {{get: {{operationId: newlyAdded, tags: [{tag}], responses: {{'204': {{description: done}}}}}}}}}}"
        );
        [
            "overlay: 1.0.0\ninfo: {title: What a vendor might add, version: '1'}\nactions:\n".to_owned(),
            action(
                &format!("$.paths['{path}'].get.parameters"),
                "{name: newly, in: query, schema: {type: boolean}}",
            ),
            action(properties, "{newlyKnown: {type: string}}"),
            action(values, "NEWLY"),
            action("$.paths", &operation),
        ]
        .concat()
    }
}

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
        overlays: overlays.iter().map(source).chain(further).collect(),
        bindings: Some(source(&bindings)),
        names_lock: Some(source(&lock)),
        readme: Some(source(&readme)),
        ..Input::new(
            source(&document),
            product.name.to_owned(),
            format!("{{ path = {:?} }}", root().join("runtime").to_str().unwrap()),
        )
    };
    codegen::generate(&input).unwrap_or_else(|diagnostics| panic!("{diagnostics}"))
}

fn source((label, bytes): &(String, Vec<u8>)) -> Source<'_> {
    Source { label, bytes }
}
