//! References: every one leads to a node of the kind that belongs in its
//! place, and none leads back to itself.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::shape::Kind;
use super::whole::Document;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::pointer::Pointer;

/// Checks all references of a document.
///
/// # Errors
/// All at once: references that lead nowhere, to another document, or to a
/// node of another kind than their place wants; schemas that are an `allOf` of
/// themselves, and references that lead round in a circle.
pub fn check(document: &Document) -> Result<(), Diagnostics> {
    let mut references = Vec::new();
    collect(Kind::Document, document.value(), &mut Pointer::root(), &mut references);
    let mut faults: BTreeMap<(&str, String), Vec<&Reference<'_>>> = BTreeMap::new();
    let mut targets = BTreeMap::new();
    for reference in &references {
        match reference.resolve(document) {
            Ok((target, value)) => {
                targets.insert(target, (reference.kind, value));
            }
            Err(fault) => faults.entry((fault.help, fault.message)).or_default().push(reference),
        }
    }
    let mut diagnostics: Vec<Diagnostic> = faults
        .into_iter()
        .map(|((help, message), references)| one_for_all(document, &references, message, help))
        .collect();
    diagnostics.extend(cycles(&targets).iter().map(|cycle| describe(document, cycle, &targets)));
    diagnostics.sort_by_key(|diagnostic| diagnostic.position);
    Diagnostics::from_iter(diagnostics).into_result(())
}

/// One error for all the references with the same fault: about the first, with
/// the lines of the others.
fn one_for_all(
    document: &Document,
    references: &[&Reference<'_>],
    message: String,
    help: &str,
) -> Diagnostic {
    let mut each: Vec<Diagnostic> = references
        .iter()
        .map(|reference| {
            let pointer = reference.pointer.join("$ref");
            document.error(&pointer, message.clone()).help(help)
        })
        .collect();
    each.sort_by_key(|diagnostic| diagnostic.position);
    let mut each = each.into_iter();
    let Some(mut first) = each.next() else {
        return Diagnostic::error(document.label(), message);
    };
    let lines: Vec<String> = each
        .map(|other| other.position.map_or_else(|| other.pointer.to_string(), |place| place.line.to_string()))
        .collect();
    if !lines.is_empty() {
        let plural = if lines.len() == 1 { "" } else { "s" };
        first.message = format!("{message} (also in line{plural} {})", lines.join(", "));
    }
    first
}

/// What is wrong with a reference, and what to do.
struct Fault {
    message: String,
    help: &'static str,
}

/// A `$ref` and its place.
struct Reference<'d> {
    kind: Kind,
    /// Pointer of the node that holds the `$ref`.
    pointer: Pointer,
    target: &'d str,
}

/// Finds the references in a node and below it.
fn collect<'d>(kind: Kind, value: &'d Value, pointer: &mut Pointer, found: &mut Vec<Reference<'d>>) {
    if kind == Kind::Data {
        return;
    }
    if let (true, Some(Value::String(target))) = (kind.is_referable(), value.get("$ref")) {
        found.push(Reference { kind, pointer: pointer.clone(), target });
        // Beside a reference nothing counts, except in a path item.
        if kind != Kind::PathItem {
            return;
        }
    }
    kind.descend(value, pointer, &mut |kind, child, pointer| collect(kind, child, pointer, found));
}

impl Reference<'_> {
    /// The pointer and the value that it leads to.
    fn resolve<'d>(&self, document: &'d Document) -> Result<(Pointer, &'d Value), Fault> {
        let target = self.target;
        let error = |message: String, help: &'static str| Err(Fault { message, help });
        let Some(pointer) = Pointer::of_reference(target) else {
            return error(
                format!("`{target}` leads to another document"),
                "bundle the documents into one, or supply the node in an overlay",
            );
        };
        let Some(value) = document.value().pointer(pointer.as_str()) else {
            return error(
                format!("`{target}` leads nowhere: the document has no such node"),
                "supply the node in an overlay, or remove the reference there",
            );
        };
        match kind_at(&pointer) {
            Some(kind) if kind == self.kind => Ok((pointer, value)),
            found => error(
                format!(
                    "`{target}` leads to a {}, where a {} belongs",
                    found.map_or("node of no known kind", Kind::noun),
                    self.kind.noun(),
                ),
                "point the reference at a node of that kind in an overlay",
            ),
        }
    }
}

/// The kind of the node that a pointer names.
fn kind_at(pointer: &Pointer) -> Option<Kind> {
    pointer.keys().try_fold(Kind::Document, |kind, key| kind.child(&key))
}

/// Where a node leads without anything of its own in between: its `$ref`, and
/// the parts of its `allOf`.
fn successors(kind: Kind, value: &Value) -> Vec<Pointer> {
    if let Some(target) = value.get("$ref").and_then(Value::as_str) {
        return Pointer::of_reference(target).into_iter().collect();
    }
    let parts = match kind {
        Kind::Schema => value.get("allOf").and_then(Value::as_array),
        _ => None,
    };
    parts.into_iter().flatten().flat_map(|part| successors(kind, part)).collect()
}

/// The circles among the targets, each once, beginning where it was entered.
/// The walk keeps its own stack: a chain may be as long as a document allows.
fn cycles(targets: &BTreeMap<Pointer, (Kind, &Value)>) -> Vec<Vec<Pointer>> {
    let mut found = Vec::new();
    let mut done: BTreeSet<Pointer> = BTreeSet::new();
    for start in targets.keys() {
        let mut path: Vec<(Pointer, Vec<Pointer>)> = Vec::new();
        let mut on_path: BTreeSet<Pointer> = BTreeSet::new();
        let mut next = Some(start.clone());
        loop {
            if let Some(node) = next.take() {
                if on_path.contains(&node) {
                    found.push(
                        path.iter()
                            .map(|(node, _)| node.clone())
                            .skip_while(|other| *other != node)
                            .collect(),
                    );
                } else if !done.contains(&node) {
                    let successors =
                        targets.get(&node).map(|(kind, value)| successors(*kind, value)).unwrap_or_default();
                    on_path.insert(node.clone());
                    path.push((node, successors));
                }
            }
            let Some((node, successors)) = path.last_mut() else {
                break;
            };
            match successors.pop() {
                Some(successor) => next = Some(successor),
                None => {
                    on_path.remove(node);
                    done.insert(std::mem::take(node));
                    path.pop();
                }
            }
        }
    }
    found
}

fn describe(
    document: &Document,
    cycle: &[Pointer],
    targets: &BTreeMap<Pointer, (Kind, &Value)>,
) -> Diagnostic {
    let name = |pointer: &Pointer| format!("`{}`", pointer.last().unwrap_or_default());
    let round: Vec<String> = cycle.iter().chain(cycle.first()).map(name).collect();
    let round = round.join(" → ");
    let start = cycle.first().cloned().unwrap_or_default();
    let composed =
        cycle.iter().any(|node| targets.get(node).is_some_and(|(_, value)| value.get("$ref").is_none()));
    let message = if composed {
        format!("an allOf leads back to itself: {round}")
    } else {
        format!("a reference leads back to itself: {round}")
    };
    document.error(&start, message).help("remove one of the references in an overlay")
}
