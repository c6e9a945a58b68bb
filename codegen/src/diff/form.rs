//! Which changes are there since one document is in a format that cannot say what the other says: of what has no
//! schema, Swagger 2.0 says the media types, and the later form of the same document leaves them out.

use serde_json::Value;

use super::change::{Change, Subject};
use crate::document::media::is_undescribed;
use crate::document::moved::{Moved, key_of, operation_keys};
use crate::pointer::Pointer;

/// What one side alone has.
const SAID: &str = "media types without a schema, which Swagger 2.0 says and OpenAPI 3 does not";

/// Says of changes of bodies and answers that they depend on the format alone.
pub(super) fn attribute(old: &Value, new: &Value, changes: &mut [Change]) {
    let is_about = |change: &&mut Change| {
        let subjects = [Subject::Answer, Subject::Body, Subject::Parameter, Subject::Request];
        subjects.contains(&change.subject) && change.correction.is_none()
    };
    let mut changes = changes.iter_mut().filter(is_about).peekable();
    if changes.peek().is_none() {
        return;
    }
    let moved = Moved::of(&operation_keys(old), &operation_keys(new));
    let former = |path: &str, method: &str| {
        let key = key_of(method, path);
        let before = moved.iter().find(|(_, now)| **now == key).map_or(&key, |(before, _)| before);
        let (_, path) = before.split_once(' ')?;
        old.get("paths")?.get(path)?.get(method)
    };
    for change in changes {
        let Some((path, method)) = operation_of(&change.pointer) else { continue };
        let now = new.get("paths").and_then(|paths| paths.get(&path)?.get(&method));
        let (Some(was), Some(is)) = (former(&path, &method), now) else { continue };
        let depends = match change.subject {
            Subject::Answer => answers(was, is),
            _ => differs(was.get("requestBody"), is.get("requestBody")),
        };
        change.correction = depends.then(|| SAID.to_owned());
    }
}

/// The path and the method of an operation, from the place of something in it.
fn operation_of(pointer: &Pointer) -> Option<(String, String)> {
    let mut keys = pointer.keys();
    let is_path = keys.next()? == "paths";
    Some((keys.next()?, keys.next()?)).filter(|_| is_path)
}

/// Whether one of the answers has media types without a schema on one side, and nothing on the other.
fn answers(was: &Value, is: &Value) -> bool {
    let all = |operation: &Value| {
        operation.get("responses").and_then(Value::as_object).cloned().unwrap_or_default()
    };
    let (was, is) = (all(was), all(is));
    was.iter().any(|(status, answer)| is.contains_key(status) && differs(Some(answer), is.get(status)))
}

/// Whether one side of two bodies or answers has media types without a schema, and the other none at all.
fn differs(was: Option<&Value>, is: Option<&Value>) -> bool {
    let says = |node: Option<&Value>| node.is_some_and(is_undescribed);
    let is_silent = |node: Option<&Value>| {
        node.is_none_or(|node| node.get("content").is_none() && node.get("$ref").is_none())
    };
    (says(was) && is_silent(is)) || (is_silent(was) && says(is))
}
