//! Operations that are served at another address and are the same: what parameters of the path are called,
//! and whether the path ends with a slash, tells no operations apart.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::shape::Kind;
use super::template::{place, placeholders, template};
use crate::pointer::Pointer;

/// The operations of a document, as `GET /path`.
pub(crate) fn operation_keys(document: &Value) -> BTreeSet<String> {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    let methods = |item: &Value| -> Vec<String> {
        let keys = item.as_object().into_iter().flat_map(|item| item.keys());
        keys.filter(|key| Kind::PathItem.child(key) == Some(Kind::Operation)).cloned().collect()
    };
    paths
        .flat_map(|(path, item)| methods(item).into_iter().map(move |method| key_of(&method, path)))
        .collect()
}

/// `GET /path`
pub(crate) fn key_of(method: &str, path: &str) -> String {
    format!("{} {path}", method.to_uppercase())
}

/// Where operations are now that stood elsewhere before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Moved {
    /// `GET /path`, before → now.
    operations: BTreeMap<String, String>,
    /// Paths all of whose operations went to one other.
    paths: BTreeMap<String, String>,
}

impl Moved {
    /// Finds those of some operations that are not there any more and that have one likeness among those
    /// which are new: first the same path but for the names in it, then also but for a slash at its end.
    pub(crate) fn of<'k>(before: impl IntoIterator<Item = &'k String>, now: &BTreeSet<String>) -> Self {
        let mut gone: BTreeSet<&String> = before.into_iter().collect();
        let mut new: BTreeSet<&String> = now.iter().collect();
        let stay: Vec<&String> = gone.intersection(&new).copied().collect();
        for key in &stay {
            gone.remove(*key);
            new.remove(*key);
        }
        let mut moved = Self::default();
        let likenesses: [fn(&str) -> String; 2] = [template, place];
        for likeness in likenesses {
            let (olds, news) = (by_likeness(&gone, likeness), by_likeness(&new, likeness));
            for (like, old) in olds {
                // Where there are several of either, none is known for certain.
                if let ([old], Some([is])) = (old.as_slice(), news.get(&like).map(Vec::as_slice)) {
                    gone.remove(*old);
                    new.remove(*is);
                    moved.operations.insert((*old).clone(), (*is).clone());
                }
            }
        }
        moved.find_paths(&stay, &gone);
        moved
    }

    /// A path has moved with its operations, unless some of them stay or are gone.
    fn find_paths(&mut self, stay: &[&String], gone: &BTreeSet<&String>) {
        let path = |key: &str| key.split_once(' ').map_or(key, |(_, path)| path).to_owned();
        let left: BTreeSet<String> = stay.iter().chain(gone).map(|key| path(key)).collect();
        let mut targets: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for (old, new) in &self.operations {
            targets.entry(path(old)).or_default().insert(path(new));
        }
        for (old, mut news) in targets {
            if let (false, 1, Some(new)) = (left.contains(&old), news.len(), news.pop_first()) {
                self.paths.insert(old, new);
            }
        }
    }

    /// Each that moved, before and now.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&String, &String)> {
        self.operations.iter()
    }

    /// Whether nothing did.
    pub(crate) fn is_empty(&self) -> bool {
        self.operations.is_empty()
    }

    /// Where an operation is now that has moved.
    pub(crate) fn operation(&self, key: &str) -> Option<&String> {
        self.operations.get(key)
    }

    /// What parameters of the paths are called now, by what they were called: those that have one new name.
    pub(crate) fn parameters(&self) -> BTreeMap<String, String> {
        let mut names: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
        for (old, new) in &self.operations {
            for (old, new) in placeholders(old).zip(placeholders(new)) {
                names.entry(old).or_default().insert(new);
            }
        }
        let only = names.into_iter().filter_map(|(old, news)| {
            match news.into_iter().collect::<Vec<_>>().as_slice() {
                [new] if *new != old => Some((old.to_owned(), (*new).to_owned())),
                _ => None,
            }
        });
        only.collect()
    }

    /// Where a path is now that has moved with all its operations.
    pub(crate) fn path(&self, path: &str) -> Option<&String> {
        self.paths.get(path)
    }

    /// Where a node is now, from its address as a reference (`#/paths/…`), if an operation that it is of has
    /// moved. Parameters are known by their names, as in `names.lock`.
    pub(crate) fn fragment(&self, fragment: &str) -> Option<String> {
        let pointer = Pointer::parse(fragment)?;
        let keys: Vec<String> = pointer.keys().collect();
        let [paths, old, rest @ ..] = keys.as_slice() else { return None };
        if paths != "paths" {
            return None;
        }
        let of_operation = rest.first().and_then(|method| self.operation(&key_of(method, old)));
        let new = match of_operation.and_then(|key| key.split_once(' ')) {
            Some((_, path)) => path,
            None => self.path(old)?,
        };
        let mut rest = rest.to_vec();
        if let Some(at) = rest.iter().take(2).position(|key| key == "parameters")
            && let Some(name) = rest.get_mut(at + 1)
            && let Some(index) = placeholders(old).position(|old| old == name.as_str())
            && let Some(renamed) = placeholders(new).nth(index)
        {
            renamed.clone_into(name);
        }
        let keys = ["paths", new].into_iter().chain(rest.iter().map(String::as_str));
        Some(Pointer::of(keys).fragment())
    }
}

fn by_likeness<'k>(
    keys: &BTreeSet<&'k String>,
    likeness: fn(&str) -> String,
) -> BTreeMap<String, Vec<&'k String>> {
    let mut found: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for key in keys {
        found.entry(likeness(key)).or_default().push(key);
    }
    found
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::Moved;

    fn moved(before: &[&str], now: &[&str]) -> Moved {
        let [before, now] = [before, now].map(|keys| keys.iter().map(|key| (*key).to_owned()));
        let before: Vec<String> = before.collect();
        Moved::of(&before, &now.collect::<BTreeSet<_>>())
    }

    fn pairs(moved: &Moved) -> Vec<(&str, &str)> {
        moved.iter().map(|(old, new)| (old.as_str(), new.as_str())).collect()
    }

    #[test]
    fn a_slash_and_the_names_of_parameters_tell_nothing_apart() {
        let found = moved(
            &["GET /boats/", "GET /boats/{a}", "PUT /boats/{a}/", "GET /crew", "GET /"],
            &["GET /boats", "GET /boats/{b}", "PUT /boats/{b}", "GET /crew/", "GET /"],
        );
        let expected = [
            ("GET /boats/", "GET /boats"),
            ("GET /boats/{a}", "GET /boats/{b}"),
            ("GET /crew", "GET /crew/"),
            ("PUT /boats/{a}/", "PUT /boats/{b}"),
        ];
        assert_eq!(pairs(&found), expected);
    }

    #[test]
    fn what_was_there_beside_it_has_not_moved_to_it() {
        assert!(moved(&["GET /boats", "GET /boats/"], &["GET /boats"]).is_empty());
        assert!(moved(&["GET /boats/"], &["GET /boats", "GET /boats/"]).is_empty());
        assert!(moved(&["GET /boats/"], &["PUT /boats", "GET /boat"]).is_empty());
        // Which of the two it is, nobody knows.
        assert!(moved(&["GET /a/{x}/"], &["GET /a/{y}", "GET /a/{z}"]).is_empty());
    }

    #[test]
    fn a_node_moves_with_its_operation_and_a_parameter_has_the_new_name() {
        let found = moved(&["GET /a/{x}/", "PUT /b/", "GET /b/"], &["GET /a/{y}", "PUT /b", "GET /b/"]);
        let node = |text: &str| found.fragment(text);
        assert_eq!(
            node("#/paths/~1a~1{x}~1/get/responses/200").as_deref(),
            Some("#/paths/~1a~1{y}/get/responses/200")
        );
        assert_eq!(
            node("#/paths/~1a~1{x}~1/parameters/x/schema").as_deref(),
            Some("#/paths/~1a~1{y}/parameters/y/schema")
        );
        assert_eq!(node("#/paths/~1b~1/put/requestBody").as_deref(), Some("#/paths/~1b/put/requestBody"));
        // Its other operation is where it was.
        assert_eq!(node("#/paths/~1b~1/parameters/0"), None);
        assert_eq!(node("#/components/schemas/boat"), None);
    }
}
