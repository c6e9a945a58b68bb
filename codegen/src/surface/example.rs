//! The examples of calls: what people wrote, and what it has to import. Imports words, and the
//! names of the runtime.

use std::collections::{BTreeMap, BTreeSet};

use super::runtime::is_at_the_root;
use crate::words::Example;

/// How a call is made, shown in a few lines.
#[derive(Clone, Debug)]
pub(crate) struct CallExample {
    /// What is imported of each path; the crate's own begin with `crate`.
    pub(crate) imports: BTreeMap<String, BTreeSet<String>>,
    /// Statements of an async function that has a client.
    pub(crate) text: String,
}

/// The path of the crate itself, and of its models.
const ROOT: &str = "crate";
const MODELS: &str = "crate::models";

impl CallExample {
    /// An example, in a crate of these modules and models.
    pub(super) fn of(example: &Example, modules: &BTreeSet<String>, models: &BTreeSet<&str>) -> Self {
        Self { imports: imports(example, modules, models), text: example.text.clone() }
    }
}

/// What an example imports: what its author says, and what of the crate it names besides.
fn imports(
    example: &Example,
    modules: &BTreeSet<String>,
    models: &BTreeSet<&str>,
) -> BTreeMap<String, BTreeSet<String>> {
    let mut imports: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for import in &example.imports {
        let (path, name) = import.rsplit_once("::").unwrap_or(("", import));
        known.insert(match name {
            "self" => path.rsplit("::").next().unwrap_or(path),
            name => name.rsplit_once(' ').map_or(name, |(_, name)| name),
        });
        imports.entry(path.to_owned()).or_default().insert(name.to_owned());
    }
    for path in &example.paths {
        let Some(first) = path.first().map(String::as_str).filter(|first| !known.contains(first)) else {
            continue;
        };
        let is_type = first.starts_with(char::is_uppercase);
        let within = match (is_type, path.len()) {
            // A name that is not gone on from is a variable.
            (false, 1) => None,
            (false, _) => (modules.contains(first) || is_at_the_root(first)).then_some(ROOT),
            (true, _) if is_at_the_root(first) => Some(ROOT),
            (true, _) => models.contains(first).then_some(MODELS),
        };
        if let Some(within) = within {
            imports.entry(within.to_owned()).or_default().insert(first.to_owned());
        }
    }
    // `self` stands beside something, or it is a name of what is around.
    let is_alone = |names: &BTreeSet<String>| names.len() == 1 && names.contains("self");
    let alone: Vec<String> =
        imports.iter().filter(|(_, names)| is_alone(names)).map(|(path, _)| path.clone()).collect();
    for path in alone {
        if let Some((around, name)) = path.rsplit_once("::") {
            imports.remove(&path);
            imports.entry(around.to_owned()).or_default().insert(name.to_owned());
        }
    }
    imports
}
