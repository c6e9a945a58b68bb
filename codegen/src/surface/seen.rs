//! In which versions of an API something was seen, where a document was joined from several, and how that is
//! said. Imports pointers and documents.

use std::fmt;

use serde_json::Value;

use super::foreign::prose;
use crate::document::shape::{SEEN_IN, VERSIONS};
use crate::pointer::Pointer;

/// The versions in which something was seen that was not seen in all. It shows itself as the bounds at each end,
/// `in 10.2 and later; not in 9.6`, for nobody knows the versions between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenIn {
    /// The oldest first.
    pub versions: Vec<String>,
    bounds: String,
}

impl SeenIn {
    /// As a sentence, in Markdown.
    pub(crate) fn told(&self) -> String {
        prose(&format!("Seen {self}."))
    }
}

impl fmt::Display for SeenIn {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.bounds)
    }
}

/// A document to be asked where its things were seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen<'a> {
    document: &'a Value,
    /// Whether the document is of several versions: one of a single version says nothing of any.
    has_versions: bool,
}

impl<'a> Seen<'a> {
    pub(crate) fn of(document: &'a Value) -> Self {
        Self { document, has_versions: document.get(VERSIONS).is_some() }
    }

    /// All versions, the oldest first; none where the document is of one.
    pub(crate) fn versions(self) -> Vec<&'a str> {
        self.document.get(VERSIONS).map(texts).unwrap_or_default()
    }

    /// Where an operation or a parameter was seen; `None` where in all versions, or where nothing is known.
    pub(crate) fn of_node(self, pointer: &Pointer) -> Option<SeenIn> {
        let node = pointer.node_in(self.document).filter(|_| self.has_versions)?;
        self.ordered(&texts(node.get(SEEN_IN)?))
    }

    /// Where a property was seen, by the places of its schema and of those that are the same type: `None` where
    /// one of them says nothing.
    pub(crate) fn of_property(self, schemas: impl Iterator<Item = Pointer>, wire: &str) -> Option<SeenIn> {
        self.of_part(schemas, "properties", wire)
    }

    /// The same of a value of an `enum`.
    pub(crate) fn of_value(self, schemas: impl Iterator<Item = Pointer>, wire: &str) -> Option<SeenIn> {
        self.of_part(schemas, "values", wire)
    }

    fn of_part(self, schemas: impl Iterator<Item = Pointer>, parts: &str, wire: &str) -> Option<SeenIn> {
        if !self.has_versions {
            return None;
        }
        let of_schema = |schema: Pointer| {
            let said = schema.node_in(self.document)?.get(SEEN_IN)?.get(parts)?.get(wire)?;
            Some(texts(said))
        };
        let said = schemas.map(of_schema).collect::<Option<Vec<_>>>()?.concat();
        self.ordered(&said)
    }

    /// Versions in their order, where they are some and not all.
    fn ordered(self, said: &[&str]) -> Option<SeenIn> {
        let all = self.versions();
        let seen: Vec<&str> = all.iter().copied().filter(|version| said.contains(version)).collect();
        (!seen.is_empty() && seen.len() < all.len()).then(|| SeenIn {
            bounds: bounds(&all, &seen),
            versions: seen.into_iter().map(str::to_owned).collect(),
        })
    }
}

/// `in 10.2 and later; not in 9.6`
fn bounds(all: &[&str], seen: &[&str]) -> String {
    let is_seen = |place: usize| seen.contains(&all[place]);
    let (mut runs, mut without) = (Vec::new(), Vec::new());
    let mut first = 0;
    while first < all.len() {
        if !is_seen(first) {
            first += 1;
            continue;
        }
        let last = (first..all.len()).take_while(|place| is_seen(*place)).last().unwrap_or(first);
        runs.push(match last {
            last if first == last => all[first].to_owned(),
            last if last + 1 == all.len() => format!("{} and later", all[first]),
            last if first == 0 => format!("{} and earlier", all[last]),
            last => format!("{} to {}", all[first], all[last]),
        });
        let ends = [first.checked_sub(1), Some(last + 1)];
        without.extend(ends.into_iter().flatten().filter_map(|place| all.get(place).copied()));
        first = last + 1;
    }
    without.dedup();
    format!("in {}; not in {}", runs.join(", and in "), without.join(" and "))
}

fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Seen;

    #[test]
    fn both_ends_are_told() {
        let document = json!({"x-versions": ["8.19", "9.4", "9.6", "10.2"]});
        let seen = Seen::of(&document);
        for (versions, told) in [
            (&["10.2"][..], "Seen in 10.2; not in 9.6."),
            (&["9.6", "10.2"], "Seen in 9.6 and later; not in 9.4."),
            (&["8.19"], "Seen in 8.19; not in 9.4."),
            (&["8.19", "9.4"], "Seen in 9.4 and earlier; not in 9.6."),
            (&["9.4", "9.6"], "Seen in 9.4 to 9.6; not in 8.19 and 10.2."),
            (&["8.19", "9.6"], "Seen in 8.19, and in 9.6; not in 9.4 and 10.2."),
        ] {
            let found = seen.ordered(versions).map(|seen| seen.told());
            assert_eq!(found.as_deref(), Some(told));
        }
    }
}
