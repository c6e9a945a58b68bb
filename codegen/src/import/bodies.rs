//! A body that several operations share is theirs: Swagger 2.0 writes it out with each, and both forms of one
//! document are the same facts.

use serde_json::{Map, Value};

use crate::document::shape::Kind;
use crate::pointer::Pointer;

/// How many references in a row are followed.
const STEPS: usize = 16;

/// Writes out the bodies that operations refer to in `components`.
pub(super) fn write_out(document: &mut Value) {
    let shared = Pointer::of(["components", "requestBodies"]);
    let Some(Value::Object(bodies)) = document.pointer(shared.as_str()).cloned() else { return };
    let items = document.get_mut("paths").and_then(Value::as_object_mut);
    for item in items.into_iter().flat_map(|paths| paths.values_mut()) {
        let operations = item.as_object_mut().into_iter().flatten();
        for (_, operation) in operations.filter(|(key, _)| Kind::PathItem.child(key) == Some(Kind::Operation))
        {
            if let Some(body) = operation.get_mut("requestBody")
                && let Some(found) = meant(body, &bodies, &shared)
            {
                *body = found;
            }
        }
    }
}

/// The body that a reference leads to.
fn meant(body: &Value, bodies: &Map<String, Value>, shared: &Pointer) -> Option<Value> {
    let mut body = body;
    for step in 0..STEPS {
        let Some(target) = body.get("$ref").and_then(Value::as_str) else {
            return (step > 0).then(|| body.clone());
        };
        let pointer = Pointer::of_reference(target)?;
        let name = pointer.last().filter(|_| pointer.parent().as_ref() == Some(shared))?;
        body = bodies.get(&name)?;
    }
    None
}
