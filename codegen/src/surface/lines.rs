//! The surface of a crate as text: a line for every operation, setter, field, value and child, for a
//! person to review. Every line says what it belongs to, so that a changed line reads alone.

use std::collections::BTreeMap;

use super::call::Call;
use super::given::Given;
use super::model::{AlternativeShape, HierarchyShape, Model, ModelField, Shape, StructShape, ValueVariant};
use super::names::raw;
use super::sent::{Manner, Sent};
use crate::ir::{Asked, Marks};

/// The surface, a text per module; models that several modules share stand under `shared`.
pub(super) fn lines(calls: &[Call], models: &[Model]) -> BTreeMap<String, String> {
    let mut files: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for call in calls {
        files.entry(call.module.clone()).or_default().push(of_call(call));
    }
    let mut models: Vec<&Model> = models.iter().collect();
    models.sort_by(|left, right| left.name.cmp(&right.name));
    for model in models {
        let mut modules = model.modules.iter();
        let home = match (modules.next(), modules.next()) {
            (Some(only), None) => only.to_owned(),
            _ => "shared".to_owned(),
        };
        files.entry(home).or_default().push(of_model(model));
    }
    files.into_iter().map(|(file, items)| (file, items.join("\n"))).collect()
}

fn of_call(call: &Call) -> String {
    let arguments: Vec<String> = call.arguments.iter().map(argument).collect();
    let deprecated = if call.deprecated { "  deprecated" } else { "" };
    let function = raw(&call.function);
    let mut lines = format!(
        "fn {function}({}) -> {}  = {}{deprecated}\n",
        arguments.join(", "),
        call.answer,
        call.key(),
    );
    for row in call.content.iter().flat_map(|content| &content.rows) {
        let takes: Vec<String> = row.given.iter().map(argument).collect();
        lines.push_str(&format!(
            "  {function} <- {}({})  {}\n",
            raw(&row.name),
            takes.join(", "),
            row.docs.replace('\n', " ")
        ));
    }
    if let Some((_, url)) = &call.server {
        lines.push_str(&format!("  {function}  served at {url}\n"));
    }
    match call.security.as_deref() {
        Some([]) => lines.push_str(&format!("  {function}  without credentials\n")),
        Some(security) => {
            let together: Vec<String> = security.iter().map(|schemes| schemes.join(" and ")).collect();
            lines.push_str(&format!("  {function}  with {}\n", together.join(", or ")));
        }
        None => {}
    }
    for given in &call.setters {
        lines.push_str(&format!("  {function}.{}\n", setter(given)));
    }
    if let Some(pages) = &call.pages {
        lines.push_str(&format!("  {function}  goes on {pages}\n"));
    }
    if let Some(job) = &call.job {
        lines.push_str(&format!("  {function}.and_follow() -> {job}  asks {}\n", job.asks));
    }
    lines
}

/// `name: type`
pub(crate) fn argument(given: &Given) -> String {
    format!("{}: {}", raw(&given.name), given.ty)
}

/// What may be added to a request, as it is called.
fn setter(given: &Given) -> String {
    let (name, ty) = (raw(&given.name), &given.ty);
    let (place, again) = match &given.sent {
        Sent::Path { .. } => ("path", false),
        Sent::Query(manner) => ("query", matches!(manner, Manner::EachValue(_))),
        Sent::Header(manner) => ("header", matches!(manner, Manner::EachValue(_))),
        Sent::Cookie(_) => ("cookie", false),
        Sent::Form(_) => ("form", given.is_repeated()),
        Sent::Part(..) => ("multipart", given.is_repeated()),
        Sent::FreeFields => return format!("{name}({ty}, impl Into<QueryValue>)  form, repeatable"),
        Sent::FreeParts => return format!("{name}({ty}, Part)  multipart, repeatable"),
        Sent::Json { .. } | Sent::WholeForm | Sent::Content | Sent::Text(_) | Sent::Bytes(_) => {
            ("body", false)
        }
        Sent::Answer => return format!("{name}() -> {ty}"),
        Sent::Reading(Asked::Query { parameter, value }) => {
            return format!("{name}() -> {ty}  query {parameter}={value}");
        }
        Sent::Reading(Asked::Accept(media)) => return format!("{name}() -> {ty}  accept {media}"),
    };
    format!("{name}({ty})  {place}{}", if again { ", repeatable" } else { "" })
}

fn of_model(model: &Model) -> String {
    match &model.shape {
        Shape::Struct(shape) => of_struct(&model.name, shape),
        Shape::Values(values) => of_values(&model.name, values),
        Shape::Hierarchy(shape) => of_hierarchy(&model.name, shape),
        Shape::Union(alternatives) => of_union(&model.name, alternatives),
    }
}

fn of_struct(name: &str, shape: &StructShape) -> String {
    let tag = shape.tag.as_ref().map(|(property, tags)| format!("  {property} = {}", alternatives(tags)));
    let mut lines = format!("struct {name}{}\n", tag.unwrap_or_default());
    for field in &shape.fields {
        lines.push_str(&format!("  {name}.{}\n", of_field(field)));
    }
    if let Some(list) = &shape.list {
        lines.push_str(&format!("  {name}  is a part of a list of {list}\n"));
    }
    lines
}

fn of_field(field: &ModelField) -> String {
    let wire = if field.name == field.wire { String::new() } else { format!("  = {:?}", field.wire) };
    let secret = if field.is_secret { "  secret" } else { "" };
    format!("{}: {}{wire}{secret}", raw(&field.name), field.ty)
}

fn of_values(name: &str, values: &[ValueVariant]) -> String {
    let mut lines = format!("enum {name}\n");
    for value in values {
        lines.push_str(&format!("  {name}::{} = {:?}\n", value.name, value.wire));
    }
    lines
}

fn of_hierarchy(name: &str, shape: &HierarchyShape) -> String {
    let alone = if shape.only_by_tag { "  alone" } else { "" };
    let mut lines = format!("hierarchy {name}  by {}{alone}\n", shape.property);
    for child in &shape.children {
        let tags = alternatives(&child.tags);
        let constants = child.constants.iter().map(|(name, value)| format!(" or {name} = {value:?}"));
        let constants: String = constants.collect();
        let default = if child.is_default { " or else" } else { "" };
        lines.push_str(&format!("  {name}::{}({}) = {tags}{constants}{default}\n", child.name, child.model));
    }
    lines.push_str(&format!("  {name}::Other({})\n", shape.base));
    lines
}

fn of_union(name: &str, alternatives: &[AlternativeShape]) -> String {
    let mut lines = format!("union {name}\n");
    for AlternativeShape { name: variant, ty, looks, marks, .. } in alternatives {
        lines.push_str(&format!("  {name}::{variant}({ty})  {}{}\n", looks.name(), told(marks)));
    }
    lines.push_str(&format!("  {name}::Other(Json)\n"));
    lines
}

/// What tells an alternative from others: ` if kind = "a" needs b has b c`.
pub(crate) fn told(marks: &Marks) -> String {
    let Marks { told_by, required, keys } = marks;
    let told_by =
        told_by.iter().map(|(property, values)| format!(" if {property} = {}", alternatives(values)));
    let mut text: String = told_by.collect();
    for (word, keys) in [("needs", required), ("has", keys)] {
        if !keys.is_empty() {
            text.push_str(&format!(" {word} {}", keys.join(" ")));
        }
    }
    text
}

fn alternatives(values: &[String]) -> String {
    values.iter().map(|value| format!("{value:?}")).collect::<Vec<_>>().join(" | ")
}
