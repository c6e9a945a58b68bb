//! The surface of a crate: a line for every operation, setter, field, value and child, for a
//! person to review. Every line says what it belongs to, so that a changed line reads alone.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;

use super::operations::{argument_type, arguments, form_type, json_type};
use super::options::{self, Options};
use super::types::{Names, answer_text, ident, readable, text};
use crate::ir::{Api, Field, Hierarchy, Kind, Location, OpenEnum, Operation, Struct, Type};

/// The surface, a text per module; models that several modules share stand under `shared`.
#[must_use]
pub fn surface(api: &Api) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for operation in &api.operations {
        files.entry(operation.module.clone()).or_default().push(operation_lines(api, operation));
    }
    let mut types: Vec<&Type> = api.types.iter().filter(|ty| ty.reached && ty.is_named()).collect();
    types.sort_by(|left, right| left.name.cmp(&right.name));
    for ty in types {
        let mut modules = ty.modules.iter();
        let home = match (modules.next(), modules.next()) {
            (Some(only), None) => only.clone(),
            _ => "shared".to_owned(),
        };
        files.entry(home).or_default().push(type_lines(api, ty));
    }
    files.into_iter().map(|(file, items)| (file, items.join("\n"))).collect()
}

fn operation_lines(api: &Api, operation: &Operation) -> String {
    let mut names = Names::default();
    let arguments: Vec<String> = arguments(api, &mut names, operation).iter().map(readable).collect();
    let deprecated = if operation.deprecated { "  deprecated" } else { "" };
    let mut lines = format!(
        "fn {}({}) -> {}  = {} {}{deprecated}\n",
        operation.function,
        arguments.join(", "),
        answer_text(api, operation),
        operation.method,
        operation.path,
    );
    for setter in setters(api, operation) {
        lines.push_str(&format!("  {}.{setter}\n", operation.function));
    }
    lines
}

/// What may be added to a request, as it is called.
fn setters(api: &Api, operation: &Operation) -> Vec<String> {
    let options = Options::of(operation);
    let mut names = Names::default();
    let mut lines = Vec::new();
    let line = |name: &str, ty: &TokenStream, place: &str, again: bool| {
        let again = if again { ", repeatable" } else { "" };
        format!("{}({})  {place}{again}", ident(name), readable(ty))
    };
    for parameter in &options.parameters {
        let place = match parameter.location {
            Location::Header => "header",
            Location::Query | Location::Path => "query",
        };
        let repeated = options::repeated(api, parameter);
        let ty = match repeated {
            Some(item) => options::value_type(api, &mut names, item),
            None => argument_type(api, &mut names, parameter),
        };
        lines.push(line(&parameter.name, &ty, place, repeated.is_some()));
    }
    for (field, multipart) in &options.form {
        let place = if *multipart { "multipart" } else { "form" };
        lines.push(line(&field.name, &form_type(api, &mut names, field), place, field.repeated));
    }
    if options.free_parts {
        lines.push("part(impl Into<String>, Part)  multipart, repeatable".to_owned());
    }
    if let Some(id) = options.json_body {
        lines.push(format!("body(&{})  body", readable(&json_type(api, &mut names, id))));
    }
    if options.text_body.is_some() {
        lines.push("text(impl Into<String>)  body".to_owned());
    }
    if options.bytes_body.is_some() {
        lines.push("bytes(impl Into<Body>)  body".to_owned());
    }
    if let Some(id) = options.json_answer {
        lines.push(format!("json() -> {}", text(api, id)));
    }
    lines
}

fn type_lines(api: &Api, ty: &Type) -> String {
    match &ty.kind {
        Kind::Struct(body) => structure_lines(api, &ty.name, body),
        Kind::OpenEnum(body) => enum_lines(&ty.name, body),
        Kind::Hierarchy(body) => hierarchy_lines(api, &ty.name, body),
        _ => String::new(),
    }
}

fn structure_lines(api: &Api, name: &str, body: &Struct) -> String {
    let tag = body.tag.as_ref().filter(|tag| !tag.values.is_empty());
    let tag = tag.map(|tag| format!("  {} = {}", tag.property, quoted(&tag.values))).unwrap_or_default();
    let mut lines = format!("struct {name}{tag}\n");
    for field in &body.fields {
        let same = field.name.trim_start_matches("r#") == field.wire;
        let wire = if same { String::new() } else { format!("  = {:?}", field.wire) };
        let secret = if field.secret { "  secret" } else { "" };
        lines.push_str(&format!("  {name}.{}: {}{wire}{secret}\n", field.name, field_type(api, body, field)));
    }
    lines
}

/// The Rust type of a field.
pub(super) fn field_type(api: &Api, body: &Struct, field: &Field) -> String {
    if body.is_tag(field) {
        return "TypeTag".to_owned();
    }
    let plain = text(api, field.ty);
    let plain = if field.boxed { format!("Box<{plain}>") } else { plain };
    if field.mandatory { plain } else { format!("Option<{plain}>") }
}

fn enum_lines(name: &str, body: &OpenEnum) -> String {
    let mut lines = format!("enum {name}\n");
    for value in &body.values {
        lines.push_str(&format!("  {name}::{} = {:?}\n", value.name, value.wire));
    }
    lines
}

fn hierarchy_lines(api: &Api, name: &str, body: &Hierarchy) -> String {
    let mut lines = format!("hierarchy {name}  by {}\n", body.property);
    for variant in &body.variants {
        let child = &api.get(variant.ty).name;
        lines.push_str(&format!("  {name}::{}({child}) = {}\n", variant.name, quoted(&variant.tags)));
    }
    lines.push_str(&format!("  {name}::Other({})\n", api.get(body.base).name));
    lines
}

fn quoted(values: &[String]) -> String {
    values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" | ")
}
