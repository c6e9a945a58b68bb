//! Schemas whose names are only spelled otherwise than before: `pullRequest` for `pull_request`.

use std::collections::{BTreeMap, BTreeSet};

use crate::pointer::Pointer;

/// The places of types, as `names.lock` has them, for a document with these component schemas: what stood in one
/// that is not there any more is in the one that is new and differs from it in case and in what is neither letter
/// nor digit alone.
pub(super) fn respelled(
    types: &BTreeMap<String, String>,
    schemas: &BTreeSet<&str>,
) -> BTreeMap<String, String> {
    let known: BTreeSet<String> = types.keys().filter_map(|place| component(place)).collect();
    let mut gone: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for name in known.iter().filter(|name| !schemas.contains(name.as_str())) {
        gone.entry(spelling(name)).or_default().push(name);
    }
    if gone.is_empty() {
        return types.clone();
    }
    let mut new: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for name in schemas.iter().filter(|name| !known.contains(**name)) {
        new.entry(spelling(name)).or_default().push(name);
    }
    // Where there are several of either, none is known for certain.
    let renamed: BTreeMap<&str, &str> = gone
        .iter()
        .filter(|(letters, _)| !letters.is_empty())
        .filter_map(|(letters, old)| match (old.as_slice(), new.get(letters)?.as_slice()) {
            ([old], [new]) => Some((*old, *new)),
            _ => None,
        })
        .collect();
    let now = |place: &String| -> Option<String> {
        let keys: Vec<String> = Pointer::parse(place)?.keys().collect();
        let new = *renamed.get(component(place)?.as_str())?;
        let keys = ["components", "schemas", new].into_iter().chain(keys.iter().skip(3).map(String::as_str));
        Some(Pointer::of(keys).fragment())
    };
    types.iter().map(|(place, name)| (now(place).unwrap_or_else(|| place.clone()), name.clone())).collect()
}

/// The component schema that a place is in.
pub(super) fn component(place: &str) -> Option<String> {
    let pointer = Pointer::parse(place)?;
    let mut keys = pointer.keys();
    let is_schema = keys.next()? == "components" && keys.next()? == "schemas";
    keys.next().filter(|_| is_schema)
}

/// The letters and digits of a name, without their case.
fn spelling(name: &str) -> String {
    name.chars().filter(|sign| sign.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
