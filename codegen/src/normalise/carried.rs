//! What a path, a query, a header or a form can carry.

use crate::diagnostic::Diagnostics;
use crate::document::Document;
use crate::ir::{Api, BodyKind, Kind, TypeId};
use crate::pointer::Pointer;

/// Checks that every parameter and form field is one value, or a list of such.
///
/// # Errors
/// Parameters and form fields that are objects, maps, or lists of anything but single values. Parts of a
/// multipart form may be anything: the caller gives them as parts.
pub fn check_carried(api: &Api, document: &Document) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let mut error = |pointer: &Pointer, message: String| {
        let help = "an overlay can make it a text, which the caller writes";
        diagnostics.push(document.error(pointer, message).help(help));
    };
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let is_carried = match api.get(parameter.ty).kind {
                Kind::List(item) => is_single(api, item),
                _ => is_single(api, parameter.ty),
            };
            if !is_carried {
                error(
                    &parameter.origin,
                    format!("there is no rule for an object in the parameter `{}`", parameter.wire),
                );
            }
        }
        for body in &operation.bodies {
            let BodyKind::Form(fields) = &body.kind else { continue };
            for field in fields.iter().filter(|field| !is_single(api, field.ty)) {
                error(
                    &operation.origin,
                    format!("there is no rule for an object in the form field `{}`", field.wire),
                );
            }
        }
    }
    diagnostics.into_result(())
}

fn is_single(api: &Api, id: TypeId) -> bool {
    matches!(api.get(id).kind, Kind::Scalar(_) | Kind::OpenEnum(_) | Kind::Json)
}
