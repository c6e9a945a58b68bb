//! Bytes where there are texts alone: in JSON, in an address, in a header.

use serde_json::Value;

use crate::diagnostic::{Diagnostic, Diagnostics, Oddity};
use crate::document::Document;
use crate::ir::graph::{Reached, walk};
use crate::ir::{Api, BodyKind, Field, Kind, ReplyBody, Scalar, TypeId};

/// Tells of bytes that are texts where they stand, once, with how often. What a part of a form or a whole
/// body holds is bytes indeed.
pub fn tell_bytes(api: &Api, document: &Document) -> Diagnostics {
    if !api.ids().any(|id| is_bytes(api, id)) {
        return Diagnostics::new();
    }
    let mut seen = Reached::none(api);
    let Roots { sent, answered } = roots(api);
    for root in sent {
        walk(api, root, &mut seen, &|_| true);
    }
    for root in answered {
        walk(api, root, &mut seen, &|field| !is_write_only(document, field));
    }
    let told = seen.ids().filter(|id| is_bytes(api, *id)).map(|id| &api.get(id).origin);
    let mut told: Vec<Diagnostic> = told.map(|origin| document.warning(&origin.join("format"), "")).collect();
    told.sort_by_key(|remark| (remark.position, remark.pointer.clone()));
    let others = match told.len() {
        0 | 1 => String::new(),
        2 => " (and in one other place)".to_owned(),
        count => format!(" (and in {} other places)", count - 1),
    };
    let first = told.into_iter().next().map(|mut remark| {
        remark.message =
            format!("`format: binary` says bytes where only a text can stand, as in JSON: it is a text as it is{others}");
        remark.severity = Oddity::UnreadKeyword.usual();
        let help = "say `format: byte` where the text is base64; where it is a text, there is nothing to do";
        remark.code(Oddity::UnreadKeyword).help(help)
    });
    first.into_iter().collect()
}

/// What is no file: the types of parameters, of fields, of JSON.
#[derive(Default)]
struct Roots {
    sent: Vec<TypeId>,
    answered: Vec<TypeId>,
}

fn roots(api: &Api) -> Roots {
    let mut found = Roots::default();
    for operation in &api.operations {
        let roots = &mut found.sent;
        roots.extend(operation.parameters.iter().map(|parameter| parameter.ty));
        for body in &operation.bodies {
            match &body.kind {
                BodyKind::Json(id) | BodyKind::FormOf(id) => roots.push(*id),
                BodyKind::Form { fields, .. } => roots.extend(fields.iter().map(|field| field.ty)),
                BodyKind::Multipart { fields, .. } => {
                    roots.extend(fields.iter().map(|field| field.ty).filter(|ty| !is_file(api, *ty)));
                }
                BodyKind::Text | BodyKind::Bytes => {}
            }
        }
        let roots = &mut found.answered;
        let replies = operation.replies.iter().flat_map(|reply| &reply.bodies).map(|content| content.body);
        roots.extend(replies.filter_map(ReplyBody::ty));
        roots.extend(operation.errors.iter().filter_map(|(_, id)| *id));
    }
    found
}

/// Whether a field is in no answer, whatever model it stands in.
fn is_write_only(document: &Document, field: &Field) -> bool {
    let node = document.value().pointer(field.origin.as_str());
    node.and_then(|node| node.get("writeOnly")) == Some(&Value::Bool(true))
}

fn is_bytes(api: &Api, id: TypeId) -> bool {
    matches!(api.get(id).kind, Kind::Scalar(Scalar::Binary))
}

/// Whether a part is a file, or several.
fn is_file(api: &Api, id: TypeId) -> bool {
    match api.get(id).kind {
        Kind::List(item) | Kind::Nullable(item) => is_file(api, item),
        _ => is_bytes(api, id),
    }
}
