//! What an import has changed, in numbers: enough to see whether an update is
//! small. What it means for those who use the crate is another question.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::Value;

use super::merge::operations;
use crate::document::Document;
use crate::document::moved::{Moved, key_of, operation_keys};
use crate::document::template::placeholders;

/// How a document of facts differs from the one before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Operations, as `GET /path`.
    pub operations: Difference,
    /// Schemas, by name.
    pub schemas: Difference,
    /// Operations that both have and that were not deprecated before.
    pub deprecated: Vec<String>,
    /// Operations that are the same at another address, before and now: a path that has other names of
    /// parameters, or a slash at its end more or less.
    pub moved: Vec<(String, String)>,
}

/// How one set of things differs from another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// How many there were.
    pub before: usize,
    /// How many there are.
    pub after: usize,
    /// Those that are new.
    pub added: Vec<String>,
    /// Those that are gone.
    pub removed: Vec<String>,
    /// Those that say something else than before.
    pub changed: Vec<String>,
}

/// Compares two documents of facts. An operation is the same where method and
/// path are, whatever the parameters in the path are called, and whether it ends with a slash.
pub fn changes(before: &Document, after: &Document) -> Changes {
    let moved = Moved::of(&operation_keys(before.value()), &operation_keys(after.value()));
    let old: Named<'_> = operations(before.value())
        .map(|(path, method, operation)| {
            let key = key_of(method, path);
            let now = moved.operation(&key).unwrap_or(&key).clone();
            let operation = renamed(operation, path, &now);
            (now, (key, operation))
        })
        .collect();
    let new: Named<'_> = operations(after.value())
        .map(|(path, method, operation)| {
            let key = key_of(method, path);
            (key.clone(), (key, Cow::Borrowed(operation)))
        })
        .collect();
    let is_deprecated = |value: &Value| value.get("deprecated") == Some(&Value::Bool(true));
    let deprecated = new
        .iter()
        .filter(|(key, (_, now))| {
            old.get(*key).is_some_and(|(_, was)| is_deprecated(now) && !is_deprecated(was))
        })
        .map(|(_, (name, _))| name.clone())
        .collect();
    Changes {
        operations: difference(&old, &new),
        schemas: difference(&schemas(before.value()), &schemas(after.value())),
        deprecated,
        moved: moved.iter().map(|(old, new)| (old.clone(), new.clone())).collect(),
    }
}

/// An operation with the names of its path's parameters that it has now.
fn renamed<'a>(operation: &'a Value, path: &str, now: &str) -> Cow<'a, Value> {
    let names: BTreeMap<&str, &str> =
        placeholders(path).zip(placeholders(now)).filter(|(old, new)| old != new).collect();
    if names.is_empty() {
        return Cow::Borrowed(operation);
    }
    let mut operation = operation.clone();
    for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
        let new = parameter.get("name").and_then(Value::as_str).and_then(|name| names.get(name));
        if let (Some(new), true) = (new, parameter.get("in") == Some(&Value::from("path"))) {
            parameter["name"] = Value::from(*new);
        }
    }
    Cow::Owned(operation)
}

/// What is compared: by what it is known, the name to show it by.
type Named<'a> = BTreeMap<String, (String, Cow<'a, Value>)>;

fn difference(old: &Named<'_>, new: &Named<'_>) -> Difference {
    let names = |of: &Named<'_>, wanted: &dyn Fn(&String, &Value) -> bool| {
        of.iter().filter(|(key, (_, value))| wanted(key, value)).map(|(_, (name, _))| name.clone()).collect()
    };
    Difference {
        before: old.len(),
        after: new.len(),
        added: names(new, &|key, _| !old.contains_key(key)),
        removed: names(old, &|key, _| !new.contains_key(key)),
        changed: names(new, &|key, now| old.get(key).is_some_and(|(_, was)| **was != *now)),
    }
}

fn schemas(document: &Value) -> Named<'_> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let schemas = schemas.into_iter().flatten();
    schemas.map(|(name, schema)| (name.clone(), (name.clone(), Cow::Borrowed(schema)))).collect()
}
