//! In which versions of an API something was seen, where a document was joined from several, and how that is
//! said. Imports pointers and documents.

use serde_json::Value;

use super::foreign::prose;
use crate::document::shape::{SEEN_IN, VERSIONS};
use crate::pointer::Pointer;

/// A document to be asked where its things were seen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seen<'a> {
    document: &'a Value,
}

impl<'a> Seen<'a> {
    pub(crate) const fn of(document: &'a Value) -> Self {
        Self { document }
    }

    /// All versions, the oldest first; none where the document is of one.
    pub(crate) fn versions(self) -> Vec<&'a str> {
        self.document.get(VERSIONS).map(texts).unwrap_or_default()
    }

    /// Where an operation or a parameter was seen; `None` where in all versions, or where nothing is known.
    pub(crate) fn of_node(self, pointer: &Pointer) -> Option<Vec<&'a str>> {
        self.within(self.document.pointer(pointer.as_str())?.get(SEEN_IN)?)
    }

    /// Where a property was seen, by the places of its schema and of those that are the same type: `None` where
    /// one of them says nothing.
    pub(crate) fn of_property(
        self,
        schemas: impl Iterator<Item = Pointer>,
        wire: &str,
    ) -> Option<Vec<&'a str>> {
        self.of_part(schemas, "properties", wire)
    }

    /// The same of a value of an `enum`.
    pub(crate) fn of_value(self, schemas: impl Iterator<Item = Pointer>, wire: &str) -> Option<Vec<&'a str>> {
        self.of_part(schemas, "values", wire)
    }

    fn of_part(
        self,
        schemas: impl Iterator<Item = Pointer>,
        parts: &str,
        wire: &str,
    ) -> Option<Vec<&'a str>> {
        let of_schema = |schema: Pointer| {
            let said = self.document.pointer(schema.as_str())?.get(SEEN_IN)?.get(parts)?.get(wire)?;
            Some(texts(said))
        };
        let said = schemas.map(of_schema).collect::<Option<Vec<_>>>()?.concat();
        self.ordered(&said)
    }

    fn within(self, said: &'a Value) -> Option<Vec<&'a str>> {
        self.ordered(&texts(said))
    }

    /// Versions in their order, where they are some and not all.
    fn ordered(self, said: &[&str]) -> Option<Vec<&'a str>> {
        let all = self.versions();
        let seen: Vec<&str> = all.iter().copied().filter(|version| said.contains(version)).collect();
        (!seen.is_empty() && seen.len() < all.len()).then_some(seen)
    }

    /// `Seen in 10.2 and later; not in 9.6.`: nobody knows of the versions between.
    pub(crate) fn told(self, seen: &[&str]) -> String {
        let all = self.versions();
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
        prose(&format!("Seen in {}; not in {}.", runs.join(", and in "), without.join(" and ")))
    }
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
            assert_eq!(seen.told(versions), told);
        }
    }
}
