//! Nodes that no reading makes typable: each becomes the most general node of its kind.

use serde_json::{Map, Value};

use super::settling::Settling;
use crate::document::faults::{Fault, faults};
use crate::document::shape::Kind;
use crate::document::typed::Typed;
use crate::pointer::Pointer;

/// How often the document is looked at: a node that is left out may leave another without what it needs.
const ROUNDS: usize = 32;

/// Types a document, with general nodes where it is faulty.
///
/// # Errors
/// Why it cannot be typed even so.
pub(super) fn typed(settling: &mut Settling, value: &mut Value) -> Result<Typed, String> {
    let mut message = String::new();
    for _ in 0..ROUNDS {
        match Typed::of(value) {
            Ok(typed) => return Ok(typed),
            Err(error) => message = error.to_string(),
        }
        let mut found = faults(value);
        if found.is_empty() {
            break;
        }
        // The last of a list first, so that the others stay where they are.
        found.sort_by_key(|fault| std::cmp::Reverse(order(&fault.pointer)));
        for fault in found {
            let Fault { pointer, kind, message } = fault;
            let read_as = replace(settling, value, kind, &pointer);
            settling.tell(&pointer, format!("{message}: it is {read_as}"));
        }
    }
    Err(message)
}

/// The keys of a pointer, indices as numbers.
fn order(pointer: &Pointer) -> Vec<(usize, String)> {
    pointer.keys().map(|key| (key.parse().unwrap_or_default(), key)).collect()
}

/// Puts the most general node of its kind at a place, or takes the place out; says which.
pub(super) fn replace(
    settling: &mut Settling,
    value: &mut Value,
    kind: Kind,
    pointer: &Pointer,
) -> &'static str {
    if let Some((general, read_as)) = general(kind)
        && let Some(node) = value.pointer_mut(pointer.as_str())
        && *node != general
    {
        *node = general;
        return read_as;
    }
    let (Some(parent), Some(key)) = (pointer.parent(), pointer.last()) else { return "left out" };
    match value.pointer_mut(parent.as_str()) {
        Some(Value::Object(map)) => {
            map.remove(&key);
        }
        Some(Value::Array(list)) => {
            if let Some(index) = key.parse().ok().filter(|index: &usize| *index < list.len()) {
                list.remove(index);
                settling.shifted.push(parent);
            }
        }
        _ => {}
    }
    "left out"
}

/// The node of a kind that says least, and what it is read as; none where the place is better left out.
fn general(kind: Kind) -> Option<(Value, &'static str)> {
    let empty = || Value::Object(Map::new());
    let text = |key: &str| Value::Object(Map::from_iter([(key.to_owned(), Value::String(String::new()))]));
    Some(match kind {
        Kind::Schema => (empty(), "read as any JSON"),
        Kind::MediaType => (empty(), "read as one that says nothing of what it holds"),
        Kind::Response => {
            let mut response = text("description");
            response["content"] = Map::from_iter([("*/*".to_owned(), empty())]).into();
            (response, "read as an answer of bytes")
        }
        Kind::Header => {
            let schema = Map::from_iter([("schema".to_owned(), empty())]);
            (Value::Object(schema), "read as a header of any text")
        }
        Kind::Responses | Kind::Paths => (empty(), "read as empty"),
        Kind::Info => {
            let mut info = text("title");
            info["version"] = "".into();
            (info, "read as empty")
        }
        _ => return None,
    })
}
