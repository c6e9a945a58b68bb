//! Templates of paths, and parameters.

use std::collections::{BTreeMap, BTreeSet};

use super::subject::{Node, Subject};
use crate::diagnostic::Oddity;
use crate::document::template::placeholders;
use crate::pointer::Pointer;

/// Parameters that number pages, items or places, whatever the API.
const PAGING: [&str; 12] = [
    "count",
    "limit",
    "offset",
    "page",
    "page_number",
    "page_size",
    "pageNumber",
    "pageSize",
    "pagelen",
    "per_page",
    "size",
    "start",
];

pub(super) fn look(subject: &mut Subject<'_>) {
    parameters(subject);
    glued(subject);
}

fn parameters(subject: &mut Subject<'_>) {
    let mut stray = BTreeMap::new();
    let mut paging: BTreeMap<&str, Vec<Pointer>> = BTreeMap::new();
    for operation in &subject.operations {
        let names: Vec<&str> = placeholders(operation.path).collect();
        for parameter in &operation.parameters {
            let name = parameter.text("name").unwrap_or_default();
            match parameter.text("in") {
                Some("path") if !names.contains(&name) => {
                    stray.insert(parameter.pointer.clone(), (name, operation.path));
                }
                Some("query")
                    if PAGING.contains(&name)
                        || subject.bindings.pages.properties.iter().any(|own| own == name) =>
                {
                    let schema = parameter.get("schema").and_then(|schema| subject.resolve(schema));
                    if schema.is_some_and(|schema| schema.text("type") == Some("number")) {
                        paging.entry(name).or_default().push(parameter.pointer.clone());
                    }
                }
                _ => {}
            }
        }
    }
    for (pointer, (name, path)) in stray {
        subject.find(
            Oddity::StrayPathParameter,
            &pointer,
            format!("the path parameter `{name}` is left out: `{path}` has no `{{{name}}}`"),
            "remove it with an overlay, or mend its name or `in` there",
        );
    }
    for (name, mut places) in paging {
        places.dedup();
        let message = format!("`{name}` is a `number`, so callers may send fractions");
        subject.find_once(
            Oddity::FractionalPaging,
            &places,
            &message,
            "make it `type: integer` in an overlay",
        );
    }
    for list in lists(subject) {
        duplicates(subject, &list);
    }
}

/// Every list of parameters, of a path or an operation.
fn lists<'d>(subject: &Subject<'d>) -> Vec<Vec<Node<'d>>> {
    let paths = subject.document.value().get("paths");
    let paths = paths.map(|value| Node { pointer: Pointer::of(["paths"]), value });
    let items = paths.iter().flat_map(Node::members).map(|(_, item)| item.list("parameters"));
    items.chain(subject.operations.iter().map(|operation| operation.node.list("parameters"))).collect()
}

fn duplicates<'d>(subject: &mut Subject<'d>, list: &[Node<'d>]) {
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for node in list {
        let Some(parameter) = subject.resolve(node.clone()) else { continue };
        let (Some(name), Some(place)) = (parameter.text("name"), parameter.text("in")) else { continue };
        if !seen.insert((name.to_owned(), place.to_owned())) {
            found.push((node.pointer.clone(), name.to_owned(), place.to_owned()));
        }
    }
    for (pointer, name, place) in found {
        subject.find(
            Oddity::DuplicateParameter,
            &pointer,
            format!("the {place} parameter `{name}` stands twice in this list; the last one counts"),
            "remove one of them with an overlay",
        );
    }
}

/// The paths that have operations, each once.
fn paths<'d>(subject: &Subject<'d>) -> BTreeSet<&'d str> {
    subject.operations.iter().map(|operation| operation.path).collect()
}

fn glued(subject: &mut Subject<'_>) {
    for path in paths(subject) {
        let glued = path.split('/').find(|segment| {
            segment.contains('{')
                && !(segment.starts_with('{') && segment.find('}') == Some(segment.len() - 1))
        });
        if let Some(segment) = glued {
            subject.find(
                Oddity::GluedTemplate,
                &Pointer::of(["paths", path]),
                format!("the segment `{segment}` is text and template in one"),
                "leave it if the server means it; else write the path anew, with its slash, in an overlay",
            );
        }
    }
}
