//! A document in two halves, its paths and the rest: where there are many paths, one is worked on beside the other.

use serde_json::{Map, Value};

use crate::threads::at_once;

/// How many paths are worth a thread.
pub(super) const WORTH_A_THREAD: usize = 64;

/// Whether there are so many paths that they are worth a thread.
pub(super) fn is_worth_a_thread(paths: &Value) -> bool {
    paths.as_object().is_some_and(|paths| paths.len() >= WORTH_A_THREAD)
}

/// A copy of a document.
pub(super) fn copy(document: &Value) -> Value {
    let paths = document.get("paths").filter(|paths| is_worth_a_thread(paths));
    let (Value::Object(map), Some(paths)) = (document, paths) else { return document.clone() };
    let rest = || {
        let rest = map.iter().filter(|(key, _)| *key != "paths");
        rest.map(|(key, child)| (key.clone(), child.clone())).collect::<Map<String, Value>>()
    };
    let (paths, mut copy) = at_once(|| paths.clone(), rest);
    copy.insert("paths".to_owned(), paths);
    Value::Object(copy)
}
