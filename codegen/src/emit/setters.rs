//! The calls of the runtime's macro that lets people build what is sent.

use super::source::wrapped;
use super::types::{Names, readable};
use crate::ir::{Api, Field, Kind, Struct};

/// `setters! { … }` of a struct: for what callers may say, which is not what only the server sets.
pub(super) fn setters(api: &Api, names: &mut Names, name: &str, body: &Struct) -> String {
    let is_tag = |field: &Field| body.tag.as_ref().is_some_and(|tag| tag.property == field.wire);
    let fields = body.fields.iter().filter(|field| !is_tag(field) && !field.read_only);
    let entries: Vec<String> = fields.map(|field| format!("{},", entry(api, names, field))).collect();
    if entries.is_empty() {
        return format!("setters!({name} {{}});\n");
    }
    let lines = wrapped(entries, 4);
    match lines.lines().collect::<Vec<_>>().as_slice() {
        [only] if name.len() + only.len() < 80 => {
            format!("setters!({name} {{ {} }});\n", only.trim().trim_end_matches(','))
        }
        _ => format!("setters!({name} {{\n{lines}}});\n"),
    }
}

fn entry(api: &Api, names: &mut Names, field: &Field) -> String {
    let kind = match &api.get(field.ty).kind {
        Kind::List(item) if !field.boxed => format!("[{}]", readable(&names.ty(api, *item))),
        _ if field.boxed => format!("Box<{}>", readable(&names.ty(api, field.ty))),
        _ => readable(&names.ty(api, field.ty)),
    };
    format!("with_{}({}: {kind})", field.name.trim_start_matches("r#"), field.name)
}
