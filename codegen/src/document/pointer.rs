//! JSON pointers (RFC 6901), the address of a node in a document.

use std::fmt::Write as _;

use serde_json::Value;

/// `pointer` one step longer, `~` and `/` in the key escaped.
pub fn join(pointer: &str, key: &str) -> String {
    let mut joined = String::with_capacity(pointer.len() + key.len() + 1);
    joined.push_str(pointer);
    push(&mut joined, key);
    joined
}

/// `pointer` one step longer, into a list.
pub fn index(pointer: &str, index: usize) -> String {
    let mut joined = pointer.to_owned();
    // Writing to a String cannot fail.
    let _ = write!(joined, "/{index}");
    joined
}

/// The pointer of the node that holds the node at `pointer`, and the escaped
/// key in it; `None` for the whole document.
pub fn parent(pointer: &str) -> Option<(&str, &str)> {
    pointer.rsplit_once('/')
}

/// The keys of a pointer, unescaped.
pub fn keys(pointer: &str) -> impl Iterator<Item = String> + '_ {
    pointer.split('/').skip(1).map(|key| key.replace("~1", "/").replace("~0", "~"))
}

/// The pointer in a reference to the same document (`#/…`, percent-decoded);
/// `None` for one that leads elsewhere.
pub fn of_reference(target: &str) -> Option<String> {
    let fragment = target.strip_prefix('#')?;
    let pointer = percent_encoding::percent_decode_str(fragment).decode_utf8().ok()?;
    (pointer.is_empty() || pointer.starts_with('/')).then(|| pointer.into_owned())
}

pub(crate) fn push(pointer: &mut String, key: &str) {
    pointer.push('/');
    for character in key.chars() {
        match character {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}

/// The children of a mapping or a list with their keys.
pub(crate) fn children(value: &Value) -> Vec<(String, &Value)> {
    match value {
        Value::Object(map) => map.iter().map(|(key, child)| (key.clone(), child)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, child)| (index.to_string(), child)).collect()
        }
        _ => Vec::new(),
    }
}
