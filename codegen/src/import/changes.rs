//! What an import has changed, in numbers: enough to see whether an update is
//! small. What it means for those who use the crate is another question.

use std::collections::BTreeMap;

use serde_json::Value;

use super::merge::operations;
use crate::document::Document;
use crate::document::template::template;

/// How a document of facts differs from the one before it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    /// Operations, as `GET /path`.
    pub operations: Difference,
    /// Schemas, by name.
    pub schemas: Difference,
    /// Operations that both have and that were not deprecated before.
    pub deprecated: Vec<String>,
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
/// path are, whatever the parameters in the path are called.
pub fn changes(before: &Document, after: &Document) -> Changes {
    let old = by_template(before.value());
    let new = by_template(after.value());
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
    }
}

/// What is compared, with the name to show it by.
type Named<'a, Key> = BTreeMap<Key, (String, &'a Value)>;

fn difference<Key: Ord>(old: &Named<'_, Key>, new: &Named<'_, Key>) -> Difference {
    let names = |of: &Named<'_, Key>, wanted: &dyn Fn(&Key, &Value) -> bool| {
        of.iter().filter(|(key, (_, value))| wanted(key, value)).map(|(_, (name, _))| name.clone()).collect()
    };
    Difference {
        before: old.len(),
        after: new.len(),
        added: names(new, &|key, _| !old.contains_key(key)),
        removed: names(old, &|key, _| !new.contains_key(key)),
        changed: names(new, &|key, now| old.get(key).is_some_and(|(_, was)| *was != now)),
    }
}

fn by_template(document: &Value) -> Named<'_, (String, String)> {
    operations(document)
        .map(|(path, method, operation)| {
            let name = format!("{} {path}", method.to_uppercase());
            ((template(path), method.to_owned()), (name, operation))
        })
        .collect()
}

fn schemas(document: &Value) -> Named<'_, String> {
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    schemas.into_iter().flatten().map(|(name, schema)| (name.clone(), (name.clone(), schema))).collect()
}
