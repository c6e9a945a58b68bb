//! The surface of a crate: a line for every operation and every field, for a person to review.

use std::collections::BTreeMap;

use super::types::{answer_text, request_text, text};
use crate::ir::{Api, Kind, Location, Operation, Type};

/// The surface, a text per module; models that several modules share stand under `common`.
#[must_use]
pub fn surface(api: &Api) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    for operation in &api.operations {
        let file = files.entry(operation.module.clone()).or_default();
        file.push_str(&operation_lines(api, operation));
    }
    let mut types: Vec<&Type> = api.types.iter().filter(|ty| ty.reached && ty.is_named()).collect();
    types.sort_by(|left, right| left.name.cmp(&right.name));
    for ty in types {
        let home = match ty.modules.iter().collect::<Vec<_>>().as_slice() {
            [only] => (*only).clone(),
            _ => "common".to_owned(),
        };
        files.entry(home).or_default().push_str(&type_lines(api, ty));
    }
    files
}

fn operation_lines(api: &Api, operation: &Operation) -> String {
    let arguments = operation.parameters.iter().filter(|parameter| parameter.required);
    let arguments: Vec<String> =
        arguments.map(|parameter| format!("{}: {}", parameter.name, text(api, parameter.ty))).collect();
    let body = request_text(api, operation);
    let body = if body.is_empty() { String::new() } else { format!(" body {body}") };
    let deprecated = if operation.deprecated { " deprecated" } else { "" };
    let mut lines = format!(
        "fn {}({}){body} -> {}  [{} {}]{deprecated}\n",
        operation.function,
        arguments.join(", "),
        answer_text(api, operation),
        operation.method,
        operation.path,
    );
    for parameter in operation.parameters.iter().filter(|parameter| !parameter.required) {
        let place = if parameter.location == Location::Header { " (header)" } else { "" };
        lines.push_str(&format!("  .{}: {}{place}\n", parameter.name, text(api, parameter.ty)));
    }
    lines
}

fn type_lines(api: &Api, ty: &Type) -> String {
    match &ty.kind {
        Kind::Struct(body) => {
            let mut lines = format!("struct {}\n", ty.name);
            for field in &body.fields {
                let plain = text(api, field.ty);
                let plain = if field.boxed { format!("Box<{plain}>") } else { plain };
                let is_tag = body.tag.as_ref().is_some_and(|tag| tag.property == field.wire);
                let shown = if is_tag {
                    "TypeTag".to_owned()
                } else if field.mandatory {
                    plain
                } else {
                    format!("Option<{plain}>")
                };
                lines.push_str(&format!("  {}.{}: {shown}\n", ty.name, field.name));
            }
            lines
        }
        Kind::OpenEnum(body) => {
            let values: Vec<String> =
                body.values.iter().map(|value| format!("{} = {:?}", value.name, value.wire)).collect();
            format!("enum {}: {}\n", ty.name, values.join(", "))
        }
        Kind::Hierarchy(body) => {
            let mut lines =
                format!("hierarchy {} by {:?}, else {}\n", ty.name, body.property, api.get(body.base).name);
            for variant in &body.variants {
                lines.push_str(&format!(
                    "  {}::{}: {} = {}\n",
                    ty.name,
                    variant.name,
                    api.get(variant.ty).name,
                    variant.tags.join(" | ")
                ));
            }
            lines
        }
        _ => String::new(),
    }
}
